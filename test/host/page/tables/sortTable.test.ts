import { areaOf, Book, errorValue } from '../../../../host/engine';
import { sortTable } from '../../../../host/page/tables/sortTable';

function tableOf(rows: readonly (readonly (string | number | boolean | null)[])[]) {
  const sheet = Book.create().activeSheet;
  const width = rows[0]?.length ?? 1;
  sheet.setInputs(areaOf(0, 0, rows.length, width), rows);
  return { sheet, table: sheet.tables.add(areaOf(0, 0, rows.length, width), true) };
}

describe('sorting a table by a column', () => {
  const rows = [['K'], ['b'], [2], [null], [true], ['A'], [10], ['a']];

  it('puts numbers, texts without regard to case, truth values and blanks in this order', () => {
    const { sheet, table } = tableOf(rows);
    const [column] = table.columns;
    if (column) sortTable(column, 'ascending');
    expect(Array.from({ length: 7 }, (_, row) => sheet.value(row + 1, 0))).toEqual([
      2,
      10,
      'A',
      'a',
      'b',
      true,
      null,
    ]);
  });

  it('turns the order round but leaves blanks last', () => {
    const { sheet, table } = tableOf(rows);
    const [column] = table.columns;
    if (column) sortTable(column, 'descending');
    expect(sheet.value(1, 0)).toBe(true);
    expect(sheet.value(6, 0)).toBe(2);
    expect(sheet.value(7, 0)).toBeNull();
  });

  it('takes whole rows along, with formulas that look at their own row', () => {
    const { sheet, table } = tableOf([
      ['N', 'Double'],
      [3, '=A2*2'],
      [1, '=A3*2'],
      [2, '=A4*2'],
    ]);
    const [column] = table.columns;
    if (column) sortTable(column, 'ascending');
    expect([1, 2, 3].map((row) => sheet.input(row, 1))).toEqual(['=A2*2', '=A3*2', '=A4*2']);
    expect([1, 2, 3].map((row) => sheet.value(row, 1))).toEqual([2, 4, 6]);
  });

  it('puts errors behind truth values', () => {
    const { sheet, table } = tableOf([['K'], ['=NA()'], [1]]);
    const [column] = table.columns;
    if (column) sortTable(column, 'ascending');
    expect(sheet.value(2, 0)).toEqual(errorValue('#N/A'));
  });
});
