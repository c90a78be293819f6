import {
  areaOf,
  Book,
  type FilterCriteria,
  type Filters,
  placeSheetFilter,
  type Sheet,
  sheetFilters,
} from '../../../../host/engine';
import { errorsInFile } from '../support/errorsInFile';

jest.setTimeout(60_000);

describe('a filter', () => {
  let sheet: Sheet;
  let filters: Filters;
  beforeEach(() => {
    sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 7, 3), [
      ['Line', 'Scrap', 'Day'],
      ['Press', 5, 46113],
      ['Paint', 1, 46114],
      ['press', 9, 46082],
      [null, 7, 45748],
      ['Pack', null, null],
      ['Pack 2', 3, 46113.5],
    ]);
    sheet.setFormat(areaOf(1, 2, 6, 1), { numberFormat: 'yyyy-mm-dd' });
    placeSheetFilter(sheet, areaOf(0, 0, 7, 3));
    filters = sheetFilters(sheet);
  });

  const shown = () => [1, 2, 3, 4, 5, 6].filter((row) => !sheet.isRowHidden(row));
  const rowsFor = (column: number, criteria: Exclude<FilterCriteria, { on: 'other' }>) => {
    filters.apply(column, criteria);
    return shown();
  };
  const custom = (operator: 'And' | 'Or', ...comparisons: [string, string][]) =>
    ({
      on: 'custom',
      operator,
      comparisons: comparisons.map(([name, value]) => ({ operator: name, value })),
    }) as Extract<FilterCriteria, { on: 'custom' }>;

  it('shows the rows with one of the texts, in any case, and blanks when asked', () => {
    expect(rowsFor(0, { on: 'values', texts: ['PRESS'], blanks: false, dates: [] })).toEqual([1, 3]);
    expect(rowsFor(0, { on: 'values', texts: ['Pack'], blanks: true, dates: [] })).toEqual([4, 5]);
    expect(rowsFor(1, { on: 'values', texts: ['7'], blanks: false, dates: [] })).toEqual([4]);
  });

  it('adds up over columns, and shows rows again when one is changed or cleared', () => {
    filters.apply(0, { on: 'values', texts: ['press'], blanks: false, dates: [] });
    filters.apply(1, custom('And', ['greaterThan', '6']));
    expect(shown()).toEqual([3]);
    filters.apply(0, null);
    expect(shown()).toEqual([3, 4]);
    expect(filters.isFiltered).toBe(true);
    filters.clear();
    expect(shown()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(filters.isFiltered).toBe(false);
    expect(filters.enabled).toBe(true);
  });

  it('compares numbers with numbers and texts with texts, with wildcards', () => {
    expect(rowsFor(1, custom('And', ['greaterThanOrEqual', '3'], ['lessThan', '7']))).toEqual([1, 6]);
    expect(rowsFor(1, custom('Or', ['lessThan', '2'], ['equal', '9']))).toEqual([2, 3]);
    filters.apply(1, null);
    expect(rowsFor(0, custom('And', ['equal', 'p*s']))).toEqual([1, 3]);
    expect(rowsFor(0, custom('And', ['equal', 'Pack?2']))).toEqual([6]);
    expect(rowsFor(0, custom('And', ['notEqual', '*a*']))).toEqual([1, 3, 4]);
    expect(rowsFor(0, custom('And', ['notEqual', '']))).toEqual([1, 2, 3, 5, 6]);
    expect(rowsFor(0, custom('And', ['equal', '']))).toEqual([4]);
    expect(rowsFor(0, custom('And', ['greaterThan', 'paint']))).toEqual([1, 3]);
  });

  it('finds the highest and lowest of all rows, equals included', () => {
    expect(rowsFor(1, { on: 'top', unit: 'Items', count: 2 })).toEqual([3, 4]);
    expect(rowsFor(1, { on: 'bottom', unit: 'Items', count: 1 })).toEqual([2]);
    expect(rowsFor(1, { on: 'top', unit: 'Percent', count: 50 })).toEqual([3, 4]);
    expect(rowsFor(1, { on: 'dynamic', criterion: 'aboveAverage' })).toEqual([3, 4]);
    expect(rowsFor(1, { on: 'dynamic', criterion: 'belowAverage' })).toEqual([2, 6]);
  });

  it('groups dates by year, month or day, and by period', () => {
    const dates = (...groups: { year: number; month?: number; day?: number }[]) =>
      ({ on: 'values', texts: [], blanks: false, dates: groups }) as const;
    expect(rowsFor(2, dates({ year: 2026, month: 4 }))).toEqual([1, 2, 6]);
    expect(rowsFor(2, dates({ year: 2026, month: 4, day: 1 }))).toEqual([1, 6]);
    expect(rowsFor(2, dates({ year: 2025 }, { year: 2026, month: 3 }))).toEqual([3, 4]);
    expect(rowsFor(2, { on: 'dynamic', criterion: 'Q2' })).toEqual([1, 2, 4, 6]);
    expect(rowsFor(2, { on: 'dynamic', criterion: 'M3' })).toEqual([3]);
  });

  it('knows today and what lies around it', () => {
    sheet.setInputs(areaOf(1, 2, 3, 1), [['=TODAY()'], ['=TODAY()-1'], ['=EDATE(TODAY(),-1)']]);
    expect(rowsFor(2, { on: 'dynamic', criterion: 'today' })).toEqual([1]);
    expect(rowsFor(2, { on: 'dynamic', criterion: 'yesterday' })).toEqual([2]);
    expect(rowsFor(2, { on: 'dynamic', criterion: 'lastMonth' })).toContain(3);
  });

  it('looks at colours as they are seen', () => {
    sheet.setFormat(areaOf(2, 0), { fill: { color: '#FFFF00' }, font: { color: '#FF0000' } });
    expect(rowsFor(0, { on: 'cellColor', color: '#ffff00' })).toEqual([2]);
    expect(rowsFor(0, { on: 'fontColor', color: '#FF0000' })).toEqual([2]);
  });

  it('looks at changed cells only when it is applied again', () => {
    filters.apply(1, custom('And', ['greaterThan', '4']));
    sheet.setInput(2, 1, 100);
    expect(shown()).toEqual([1, 3, 4]);
    filters.reapply();
    expect(shown()).toEqual([1, 2, 3, 4]);
  });

  it('follows inserted rows and columns', () => {
    filters.apply(1, custom('And', ['greaterThan', '4']));
    sheet.insertCells(areaOf(0, 0, 1, 16384), 'Down');
    sheet.insertCells(areaOf(0, 1, 1048576, 1), 'Right');
    expect(filters.area).toEqual(areaOf(1, 0, 7, 4));
    expect(filters.criteriaOf(1)).toBeNull();
    expect(filters.criteriaOf(2)).toEqual(custom('And', ['greaterThan', '4']));
  });

  it('is saved and opened again, hidden rows and colours included', async () => {
    const criteria = [
      custom('And', ['notEqual', 'Pack'], ['notEqual', 'Paint']),
      { on: 'cellColor', color: '#FFFF00' },
      { on: 'values', texts: [], blanks: true, dates: [{ year: 2026, month: 4 }] },
    ] as const;
    sheet.setFormat(areaOf(1, 1), { fill: { color: '#FFFF00' } });
    criteria.forEach((each, column) => {
      filters.apply(column, each);
    });
    expect(shown()).toEqual([1]);
    expect(await errorsInFile(sheet)).toEqual([]);
    const opened = (await Book.open(await sheet.book.save())).activeSheet;
    expect(sheetFilters(opened).area).toEqual(areaOf(0, 0, 7, 3));
    expect(sheetFilters(opened).criteria).toEqual(criteria);
    expect([1, 2].map((row) => opened.isRowHidden(row))).toEqual([false, true]);
    sheetFilters(opened).clear();
    expect(opened.isRowHidden(2)).toBe(false);
  });

  it('refuses a column that it does not have, and cells of a table', () => {
    expect(() => {
      filters.apply(3, null);
    }).toThrow('no column');
    sheet.tables.add(areaOf(20, 0, 2, 2), true);
    expect(() => {
      placeSheetFilter(sheet, areaOf(19, 0, 3, 2));
    }).toThrow('table');
  });
});
