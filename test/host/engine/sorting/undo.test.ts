import {
  areaOf,
  hasNoRows,
  placeSheetFilter,
  sheetFilters,
  sortTable,
  tableSortState,
} from '../../../../host/engine';
import { sheetWith, valuesOf } from '../support/sheets';

describe('taking back', () => {
  const lines = () => sheetWith(['Line', 'Scrap'], ['Press', 5], ['Paint', 1], ['Pack', 9]);

  it('a sort puts rows and order back', () => {
    const sheet = lines();
    const table = sheet.tables.add(areaOf(0, 0, 4, 2), true);
    sheet.comments.addComment(1, 0, 'Why?', 'Quality');
    sortTable(table, [{ key: 1, ascending: true, on: { by: 'value' } }]);
    expect(valuesOf(sheet, 'B2:B4')).toEqual([1, 5, 9]);
    sheet.book.history.undo();
    expect(valuesOf(sheet, 'B2:B4')).toEqual([5, 1, 9]);
    expect(sheet.comments.commentAt(1, 0)?.content).toBe('Why?');
    expect(tableSortState(table).fields).toEqual([]);
    sheet.book.history.redo();
    expect(valuesOf(sheet, 'B2:B4')).toEqual([1, 5, 9]);
    expect(tableSortState(table).fields).toHaveLength(1);
  });

  it('a filter shows its rows again', () => {
    const sheet = lines();
    placeSheetFilter(sheet, areaOf(0, 0, 4, 2));
    const filters = sheetFilters(sheet);
    filters.apply(0, { on: 'values', texts: ['Pack'], blanks: false, dates: [] });
    expect([1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([true, true, false]);
    sheet.book.history.undo();
    expect([1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, false, false]);
    expect([filters.enabled, filters.isFiltered]).toEqual([true, false]);
    sheet.book.history.undo();
    expect(filters.enabled).toBe(false);
  });

  it('the first row of a table leaves it without rows', () => {
    const sheet = sheetWith(['Line', 'Scrap']);
    const table = sheet.tables.add(areaOf(0, 0, 1, 2), true);
    sheet.setInput(1, 0, 'Press');
    expect(hasNoRows(table)).toBe(false);
    sheet.book.history.undo();
    expect(hasNoRows(table)).toBe(true);
  });
});
