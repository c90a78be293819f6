import { areaOf, columnCount } from './area';
import { storedFormula } from './cells';
import type { NativeTableColumn } from './fileForm/keepTables';
import type { Table } from './Table';

/** The function of SUBTOTAL for each function of a totals row; hidden rows do not count. */
const subtotals: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Puts a totals row below the body: what the columns had before, else `Total` and the sum (or the count of texts) of the last column. */
export function showTotals(table: Table): void {
  const { area, sheet, native } = table;
  const row = areaOf(area.bottom + 1, area.left, 1, columnCount(area));
  const used = sheet.usedArea();
  if (used && used.bottom > area.bottom) sheet.insertCells(row, 'Down');
  native.totalsRow = true;
  table.place({ ...area, bottom: area.bottom + 1 });
  if (!native.columns.some(hasTotal)) suggestTotals(table);
  native.columns.forEach((column, index) => {
    const value = contentOf(table.name, column);
    if (value !== null) sheet.native.getCell(row.top + 1, row.left + index + 1).value = value;
  });
  sheet.book.cellsEdited(sheet, row);
}

/** Empties the totals row. The columns remember their functions. */
export function hideTotals(table: Table): void {
  const { totalsArea, area, native, sheet } = table;
  if (!totalsArea) return;
  native.totalsRow = false;
  table.place({ ...area, bottom: area.bottom - 1 });
  sheet.clear(totalsArea, 'Contents');
}

/** Takes what stands in the totals row over into the columns, where files keep it. */
export function readTotals(table: Table): void {
  const { totalsArea, native, sheet } = table;
  if (!totalsArea) return;
  native.columns.forEach((column, index) => {
    const cell = sheet.native.findCell(totalsArea.top + 1, totalsArea.left + index + 1);
    const formula = cell ? storedFormula(cell) : null;
    delete column.totalsRowFunction;
    delete column.totalsRowFormula;
    delete column.totalsRowLabel;
    if (formula !== null) {
      const known = functionIn(formula, table.name, column.name);
      column.totalsRowFunction = known ?? 'custom';
      if (known === undefined) column.totalsRowFormula = formula;
      return;
    }
    const label = sheet.text(totalsArea.top, totalsArea.left + index);
    if (label !== '') column.totalsRowLabel = label;
  });
}

function hasTotal({ totalsRowFunction, totalsRowLabel }: NativeTableColumn): boolean {
  // ExcelTS reads the label Total into the first column of every table that names none.
  const hasLabel = totalsRowLabel !== undefined && totalsRowLabel !== 'Total';
  return hasLabel || (totalsRowFunction !== undefined && totalsRowFunction !== 'none');
}

function suggestTotals({ columns, sheet, bodyArea }: Table): void {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) return;
  if (first !== last) first.native.totalsRowLabel = 'Total';
  let isNumeric = false;
  for (let row = bodyArea.top; row <= bodyArea.bottom; row += 1) {
    const value = sheet.value(row, bodyArea.right);
    if (value !== null && typeof value !== 'number') {
      isNumeric = false;
      break;
    }
    isNumeric ||= typeof value === 'number';
  }
  last.native.totalsRowFunction = isNumeric ? 'sum' : 'count';
}

function contentOf(
  table: string,
  { name, totalsRowFunction, totalsRowFormula, totalsRowLabel }: NativeTableColumn,
): string | { formula: string } | null {
  if (totalsRowFunction === 'custom')
    return totalsRowFormula === undefined ? null : { formula: totalsRowFormula };
  const number = subtotals[totalsRowFunction ?? ''];
  if (number !== undefined)
    return { formula: `SUBTOTAL(${String(number)},${table}[${name.replace(/[[\]#'@]/g, "'$&")}])` };
  return totalsRowLabel ?? null;
}

function functionIn(formula: string, table: string, column: string): string | undefined {
  const match = /^SUBTOTAL\((\d+),([^[]+)\[+([^\]]*)\]+\)$/i.exec(formula);
  if (match?.[2]?.toLowerCase() !== table.toLowerCase() || match[3]?.toLowerCase() !== column.toLowerCase())
    return undefined;
  return Object.keys(subtotals).find((name) => subtotals[name] === Number(match[1]));
}
