import {
  areaOf,
  Book,
  placeSheetFilter,
  type Sheet,
  sheetFilters,
  type Table,
} from '../../../../host/engine';
import { errorsInFile } from '../support/errorsInFile';
import { sheetWith } from '../support/sheets';

jest.setTimeout(60_000);

describe('the filter of a table', () => {
  let sheet: Sheet;
  let table: Table;
  beforeEach(() => {
    sheet = sheetWith(['Line', 'Scrap'], ['Press', 5], ['Paint', 1], ['Press', 9], ['Pack', 2]);
    table = sheet.tables.add(areaOf(0, 0, 5, 2), true);
  });

  const shown = () => [1, 2, 3, 4].filter((row) => !sheet.isRowHidden(row));
  const onlyPress = () => {
    table.filters.apply(0, { on: 'values', texts: ['Press'], blanks: false, dates: [] });
  };

  it.each<[string, () => void]>([
    ['buttons', () => (table.showFilterButton = false)],
    ['headers', () => (table.showHeaders = false)],
    [
      'column',
      () => {
        table.deleteColumn(0);
      },
    ],
    [
      'table',
      () => {
        table.convertToRange();
      },
    ],
  ])('goes with its %s, and shows the rows', (_, take) => {
    onlyPress();
    expect(shown()).toEqual([1, 3]);
    take();
    expect(shown()).toEqual([1, 2, 3, 4]);
  });

  it('shows the rows that leave the table', () => {
    onlyPress();
    table.resize(areaOf(0, 0, 3, 2));
    expect(shown()).toEqual([1, 3, 4]);
  });

  it('follows its columns, and switches the buttons on where there are none', () => {
    table.showFilterButton = false;
    onlyPress();
    table.addColumn(0);
    expect(table.filters.criteriaOf(0)).toBeNull();
    expect(table.filters.criteriaOf(1)).toMatchObject({ texts: ['Press'] });
    expect(table.showFilterButton).toBe(true);
  });

  it('leaves the rows of a total out that it hides, but not those hidden by hand', () => {
    table.showTotals = true;
    sheet.setInput(6, 1, '=SUBTOTAL(9,B2:B5)');
    sheet.setRowsHidden(1, 1, true);
    expect([sheet.value(5, 1), sheet.value(6, 1)]).toEqual([12, 17]);
    onlyPress();
    expect([sheet.value(5, 1), sheet.value(6, 1)]).toEqual([14, 14]);
  });

  it('takes the place of the filter of its sheet', () => {
    const other = sheetWith(['Line'], ['Press'], ['Paint']);
    placeSheetFilter(other, areaOf(0, 0, 3, 1));
    sheetFilters(other).apply(0, { on: 'values', texts: ['Press'], blanks: false, dates: [] });
    other.tables.add(areaOf(0, 0, 3, 1), true);
    expect(sheetFilters(other).enabled).toBe(false);
    expect(other.isRowHidden(2)).toBe(false);
  });

  it('is saved and opened again', async () => {
    onlyPress();
    expect(await errorsInFile(sheet)).toEqual([]);
    const book = await Book.open(await sheet.book.save());
    expect(book.tables[0]?.filters.criteria).toEqual([
      { on: 'values', texts: ['Press'], blanks: false, dates: [] },
      null,
    ]);
    book.tables[0]?.clearFilters();
    expect(book.activeSheet.isRowHidden(2)).toBe(false);
  });
});
