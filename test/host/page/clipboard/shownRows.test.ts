import { areaOf, Book, tableFilters } from '../../../../host/engine';
import { shownParts, shownRows } from '../../../../host/page/clipboard/shownRows';

describe('the rows that a filter shows', () => {
  const sheet = Book.create().activeSheet;
  sheet.setInputs(areaOf(0, 0, 5, 1), [['Line'], ['A'], ['B'], ['A'], ['B']]);
  const table = sheet.tables.add(areaOf(0, 0, 5, 1), true);

  it('are all without one, also where a row is hidden by hand', () => {
    sheet.setRowsHidden(2, 2, true);
    expect(shownRows(sheet, areaOf(0, 0, 5, 1))).toBeUndefined();
    expect(shownParts(sheet, areaOf(0, 0, 5, 1))).toEqual([areaOf(0, 0, 5, 1)]);
    sheet.setRowsHidden(2, 2, false);
  });

  it('leave the hidden ones out, and all that is below in', () => {
    tableFilters(table).apply(0, { on: 'values', texts: ['A'], blanks: false, dates: [] });
    expect(shownRows(sheet, areaOf(0, 0, 5, 1))).toEqual([0, 1, 3]);
    expect(shownParts(sheet, areaOf(1, 0, 9, 1))).toEqual([areaOf(1, 0), areaOf(3, 0), areaOf(5, 0, 5, 1)]);
  });
});
