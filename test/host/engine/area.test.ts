import {
  areaOf,
  boundingArea,
  cellsOf,
  columnIndex,
  columnLetters,
  contains,
  ExcelError,
  formatAbsolute,
  formatAddress,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseReference,
  quoteSheetName,
  subtract,
} from '../../../host/engine';

describe('an area', () => {
  it.each([
    ['B2:C5', { top: 1, left: 1, bottom: 4, right: 2 }],
    ['$B$2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['c5:b2', { top: 1, left: 1, bottom: 4, right: 2 }],
    ['B:D', { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 3 }],
    ['$4:2', { top: 1, left: 0, bottom: 3, right: MAX_COLUMNS - 1 }],
    [
      'XFD1048576',
      { top: MAX_ROWS - 1, left: MAX_COLUMNS - 1, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 },
    ],
  ])('is read from %s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'Sheet1!A1', 'Total', '1'])(
    'is not read from "%s"',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each(['B2:C5', 'B2', 'B:D', '2:4', 'XFD1048576'])('is written as it is read: %s', (address) => {
    const area = parseAddress(address);
    expect(area && formatAddress(area)).toBe(address);
  });

  it('is written with dollar signs on request', () => {
    expect(formatAbsolute(areaOf(1, 1, 4, 2))).toBe('$B$2:$C$5');
    expect(formatAbsolute(areaOf(0, 1, MAX_ROWS, 1))).toBe('$B:$B');
  });

  it('knows its cells, row by row', () => {
    expect([...cellsOf(areaOf(3, 4, 2, 2))]).toEqual([
      { row: 3, column: 4 },
      { row: 3, column: 5 },
      { row: 4, column: 4 },
      { row: 4, column: 5 },
    ]);
  });

  it('is compared with others', () => {
    const area = areaOf(1, 1, 4, 4);
    expect(contains(area, areaOf(2, 2))).toBe(true);
    expect(contains(areaOf(2, 2), area)).toBe(false);
    expect(intersect(area, areaOf(3, 3, 9, 1))).toEqual(areaOf(3, 3, 2, 1));
    expect(intersect(area, areaOf(5, 1))).toBeNull();
    expect(boundingArea(areaOf(5, 5), areaOf(1, 7), areaOf(2, 2))).toEqual(areaOf(1, 2, 5, 6));
  });

  it('without a part of it is the rest, in areas that do not overlap', () => {
    const rest = subtract(areaOf(0, 0, 3, 3), areaOf(1, 1));
    const cells = rest.flatMap((area) => [...cellsOf(area)]);
    expect(cells).toHaveLength(8);
    expect(new Set(cells.map(({ row, column }) => `${String(row)} ${String(column)}`)).size).toBe(8);
    expect(subtract(areaOf(0, 0), areaOf(5, 5))).toEqual([areaOf(0, 0)]);
  });
});

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('of column %d are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it('past the last column are refused', () => {
    expect(() => columnIndex('XFE')).toThrow(ExcelError);
  });
});

describe('a reference', () => {
  it.each([
    ['Data!A1', 'Data'],
    ["'My sheet'!$A$1", 'My sheet'],
    ["'It''s'!A1", "It's"],
    ["='A!B'!A1", 'A!B'],
    ['Übersicht!A1', 'Übersicht'],
  ])('names its sheet: %s', (text, sheetName) => {
    expect(parseReference(text)).toEqual({ sheetName, area: areaOf(0, 0) });
  });

  it.each(['SUM(A1)', 'Sheet 1!A1', "'A'B'!A1", '!A1', 'A1+B1'])('is not read from %s', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it.each([
    ['Data', 'Data'],
    ['KPI Data', "'KPI Data'"],
    ["It's", "'It''s'"],
    ['2026', "'2026'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
    ['true', "'true'"],
    ['Übersicht', 'Übersicht'],
    ['A-B', "'A-B'"],
  ])('to a sheet %s is written %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
