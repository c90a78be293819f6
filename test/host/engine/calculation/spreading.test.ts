import { areaOf, Book, type Sheet } from '../../../../host/engine';
import { Workbook } from '../../../../host/engine/excelts';
import { sheetWith, valuesOf } from '../support/sheets';

const error = (code: string) => ({ error: code });

describe('a formula whose value is an area', () => {
  let sheet: Sheet;
  beforeEach(() => {
    sheet = sheetWith([1], [null], [3]);
  });

  it('fills the cells below and beside, empty ones with 0', () => {
    sheet.setInput(0, 2, '=A1:A3');
    sheet.setInput(0, 3, '=A1:A3*2');
    sheet.setInput(0, 4, '=IF(A1:A3>1,"more","less")');
    expect(valuesOf(sheet, 'C1:E3')).toEqual([1, 2, 'less', 0, 0, 'less', 3, 6, 'more']);
  });

  it('gives way to a typed value with #SPILL!, and fills again without it', () => {
    sheet.setInput(0, 2, '=A1:A3');
    sheet.setInput(1, 2, 'taken');
    expect(valuesOf(sheet, 'C1:C3')).toEqual([error('#SPILL!'), 'taken', null]);
    sheet.setInput(1, 2, null);
    expect(valuesOf(sheet, 'C1:C3')).toEqual([1, 0, 3]);
  });

  it('empties what it filled when it gets smaller or is overwritten', () => {
    sheet.setInput(0, 2, '=A1:A3');
    sheet.setInput(0, 2, '=A1:A2');
    expect(valuesOf(sheet, 'C1:C3')).toEqual([1, 0, null]);
    sheet.setInput(0, 2, 9);
    expect(valuesOf(sheet, 'C1:C3')).toEqual([9, null, null]);
  });

  it('is #SPILL! inside a table, and where a table is in the way', () => {
    sheet.setInputs(areaOf(4, 0, 3, 2), [
      ['ID', 'Value'],
      ['a', 5],
      ['b', 6],
    ]);
    sheet.tables.add(areaOf(4, 0, 3, 2), true, 'T');
    sheet.setInput(5, 1, '=A1:A3');
    sheet.setInput(3, 0, '=A1:A3');
    expect([sheet.value(5, 1), sheet.value(3, 0)]).toEqual([error('#SPILL!'), error('#SPILL!')]);
  });

  it('is read by # as far as it reaches', () => {
    sheet.setInput(0, 2, '=A1:A3');
    sheet.setInput(0, 3, '=SUM(C1#)');
    sheet.setInput(1, 3, '=ROWS(C1#)');
    expect(valuesOf(sheet, 'D1:D2')).toEqual([4, 3]);
    sheet.setInput(0, 2, '=A1:A2');
    expect(valuesOf(sheet, 'D1:D2')).toEqual([1, 2]);
    sheet.setInput(0, 2, 1);
    expect(valuesOf(sheet, 'D1:D2')).toEqual([error('#REF!'), error('#REF!')]);
  });

  it('takes one value with @, and has none where its row meets nothing', () => {
    sheet.setInput(2, 2, '=@A1:A3');
    sheet.setInput(5, 2, '=@A1:A3');
    expect([sheet.value(2, 2), sheet.value(5, 2)]).toEqual([3, error('#VALUE!')]);
  });

  it('fills the same cells when it comes back from a file', async () => {
    sheet.setInput(0, 2, '=A1:A3*2');
    const book = await Book.open(await sheet.book.save());
    book.activeSheet.setInput(0, 0, 10);
    expect(valuesOf(book.activeSheet, 'C1:C3')).toEqual([20, 0, 6]);
    expect(book.activeSheet.input(1, 2)).toBe(0);
  });

  it('of a file that knows it as a single value gives the value of its own row', async () => {
    const workbook = new Workbook();
    const written = workbook.addWorksheet('Old');
    [1, 2, 3].forEach((value, row) => (written.getCell(row + 1, 1).value = value));
    written.getCell('C2').value = { formula: 'A1:A3*10' };
    const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(valuesOf(book.activeSheet, 'C1:C4')).toEqual([null, 20, null, null]);
  });
});

describe('a formula with a reference to its own row of a table', () => {
  it('is #VALUE! beside rows that the table does not have, and on other sheets', () => {
    const sheet = sheetWith(['ID', 'Value'], ['a', 5]);
    sheet.tables.add(areaOf(0, 0, 2, 2), true, 'T');
    const other = sheet.book.addSheet('Other');
    for (const [on, row] of [
      [sheet, 1],
      [sheet, 4],
      [other, 1],
    ] as const)
      on.setInput(row, 5, '=T[@Value]');
    expect([sheet.value(1, 5), sheet.value(4, 5), other.value(1, 5)]).toEqual([
      5,
      error('#VALUE!'),
      error('#VALUE!'),
    ]);
  });
});

describe('sums of conditions', () => {
  it('take the size of the summed area from the area of the condition', () => {
    const sheet = sheetWith(
      ['x', 1],
      ['y', 2],
      ['x', 4],
      ['=SUMIF(A1:A3,"x",B1)', '=AVERAGEIF(A1:A3,"x",B1:B2)'],
    );
    expect(valuesOf(sheet, 'A4:B4')).toEqual([5, 2.5]);
    sheet.setInput(2, 1, 10);
    expect(valuesOf(sheet, 'A4:B4')).toEqual([11, 5.5]);
  });
});

describe('a column of 20,000 formulas that lean on each other', () => {
  it.each([
    ['downwards', (row: number) => (row === 0 ? 1 : `=A${String(row)}+1`), 19_999],
    ['upwards', (row: number) => (row === 19_999 ? 1 : `=A${String(row + 2)}+1`), 0],
  ] as const)('is calculated %s', (_way, input, last) => {
    const sheet = Book.create().activeSheet;
    sheet.setInputs(
      areaOf(0, 0, 20_000, 1),
      Array.from({ length: 20_000 }, (_, row) => [input(row)]),
    );
    expect(sheet.value(last, 0)).toBe(20_000);
  });
});
