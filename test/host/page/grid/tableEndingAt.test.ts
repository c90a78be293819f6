import { areaOf, Book } from '../../../../host/engine';
import { selectArea } from '../../../../host/page/grid/Selection';
import { tableEndingAt } from '../../../../host/page/grid/tableEndingAt';

function aTable() {
  const [sheet] = Book.create().sheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  return { sheet, table: sheet.tables.add(areaOf(0, 0, 3, 2), true) };
}

describe('the table that a Tab gives another row', () => {
  it('is the one whose last cell is selected', () => {
    const { sheet, table } = aTable();
    expect(tableEndingAt(sheet, selectArea(areaOf(2, 1, 1, 1)))).toBe(table);
  });

  it('is none in the last row but not the last column, above it, beside it, or with several cells selected', () => {
    const { sheet } = aTable();
    const areas = [areaOf(2, 0, 1, 1), areaOf(1, 1, 1, 1), areaOf(2, 2, 1, 1), areaOf(2, 0, 1, 2)];
    for (const area of areas) expect(tableEndingAt(sheet, selectArea(area))).toBeUndefined();
  });

  it('is none with a total row, or on a protected sheet', () => {
    const { sheet, table } = aTable();
    table.showTotals = true;
    expect(tableEndingAt(sheet, selectArea(areaOf(3, 1, 1, 1)))).toBeUndefined();
    table.showTotals = false;
    sheet.protection.protect({}, '');
    expect(tableEndingAt(sheet, selectArea(areaOf(2, 1, 1, 1)))).toBeUndefined();
  });
});
