import { areaOf, Book, sheetFilters, placeSheetFilter } from '../../../../host/engine';
import { filterAt, filterState } from '../../../../host/page/tables/filterAt';
import { columnKind, filterChoices } from '../../../../host/page/tables/filterChoices';
import { looksLikeHeaders, sortFiltered } from '../../../../host/page/tables/sortRange';

function aTable() {
  const sheet = Book.create().activeSheet;
  sheet.setInputs(areaOf(0, 0, 6, 2), [
    ['Owner', 'Value'],
    ['quality', 10],
    ['Quality', 9],
    ['Sales', 10],
    [null, 2],
    ['Buying', null],
  ]);
  const table = sheet.tables.add(areaOf(0, 0, 6, 2), true);
  const column = (at: number) => {
    const found = filterAt(sheet, 0, at);
    if (!found) throw new Error('There is no filter button.');
    return found;
  };
  return { sheet, table, column };
}

describe('the values that a filter panel offers', () => {
  it('names each once whatever the case, with how often it is there, blanks last', () => {
    expect(filterChoices(aTable().column(0)).map(({ text, count }) => [text, count])).toEqual([
      ['Buying', 1],
      ['quality', 2],
      ['Sales', 1],
      ['', 1],
    ]);
  });

  it('orders numbers by size', () => {
    expect(filterChoices(aTable().column(1)).map(({ text }) => text)).toEqual(['2', '9', '10', '']);
  });

  it('leaves out what filters of other columns hide, but not what its own hides', () => {
    const { column } = aTable();
    column(0).filters.apply(0, { on: 'values', texts: ['Quality'], blanks: false, dates: [] });
    expect(filterChoices(column(1)).map(({ text }) => text)).toEqual(['9', '10']);
    expect(filterChoices(column(0)).map(({ text, isShown }) => [text, isShown])).toEqual([
      ['Buying', false],
      ['quality', true],
      ['Sales', false],
      ['', false],
    ]);
  });

  it('shows rows again when other values are chosen', () => {
    const { column, sheet } = aTable();
    column(0).filters.apply(0, { on: 'values', texts: ['Quality'], blanks: false, dates: [] });
    column(0).filters.apply(0, { on: 'values', texts: ['Sales'], blanks: true, dates: [] });
    expect([1, 2, 3, 4, 5].map((row) => sheet.isRowHidden(row))).toEqual([true, true, false, false, true]);
    expect(filterState(sheet, 0, 0)).toBe('filtered');
    expect(filterState(sheet, 0, 1)).toBe('idle');
    expect(filterState(sheet, 1, 0)).toBe('none');
  });

  it('tells what kind of values a column has', () => {
    const { column, sheet } = aTable();
    expect(columnKind(column(0))).toBe('text');
    expect(columnKind(column(1))).toBe('number');
    sheet.setFormat(areaOf(1, 1, 5, 1), { numberFormat: 'm/d/yyyy' });
    expect(columnKind(column(1))).toBe('date');
  });

  it('sorts the cells under a filter of the sheet itself and leaves their headers', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 4, 1), [['N'], [3], [1], [2]]);
    placeSheetFilter(sheet, areaOf(0, 0, 4, 1));
    expect(sheetFilters(sheet).enabled).toBe(true);
    const column = filterAt(sheet, 0, 0);
    if (column) sortFiltered(column, 'ascending');
    expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual(['N', 1, 2, 3]);
  });

  it('refuses to sort on a protected sheet that does not allow it', () => {
    const { column, sheet } = aTable();
    sheet.protection.protect();
    expect(() => {
      sortFiltered(column(0), 'ascending');
    }).toThrow('does not allow sorting');
  });
});

describe('whether a first row looks like headers', () => {
  it('is one of texts over other values', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 3, 2), [
      ['K', 'V'],
      ['a', 1],
      ['b', 2],
    ]);
    expect(looksLikeHeaders(sheet, areaOf(0, 0, 3, 2))).toBe(true);
    expect(looksLikeHeaders(sheet, areaOf(1, 0, 2, 2))).toBe(false);
    expect(looksLikeHeaders(sheet, areaOf(0, 0, 3, 1))).toBe(false);
  });
});
