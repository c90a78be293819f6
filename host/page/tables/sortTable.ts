import { areaOf, type CellValue, columnCount, isErrorValue, type TableColumn } from '../../engine';
import { putBlock, takeBlock } from '../clipboard/cellBlock';

export type SortOrder = 'ascending' | 'descending';

/**
 * Sorts the visible rows of a table by one column, as Excel does: numbers before texts before truth values before
 * errors, texts without regard to case, blank cells last in either order, equal rows in their present order.
 * Formulas move with their rows and look at the same columns of the new row. Run it inside a batch.
 */
export function sortTable({ table, bodyArea }: TableColumn, order: SortOrder): void {
  const { sheet } = table;
  const { left } = table.bodyArea;
  const width = columnCount(table.bodyArea);
  const rows: number[] = [];
  for (let row = bodyArea.top; row <= bodyArea.bottom; row++) if (!sheet.isRowHidden(row)) rows.push(row);
  const lines = rows.map((row) => ({
    value: sheet.value(row, bodyArea.left),
    block: takeBlock(sheet, areaOf(row, left, 1, width)),
    row,
  }));
  const sorted = [...lines].sort((one, other) => compare(one.value, other.value, order));
  sorted.forEach((line, index) => {
    const row = rows[index];
    if (row !== undefined && row !== line.row)
      putBlock(sheet, areaOf(row, left, 1, width), line.block, 'shifted');
  });
}

function compare(one: CellValue, other: CellValue, order: SortOrder): number {
  const ranks = rank(one) - rank(other);
  if (rank(one) === blankRank || rank(other) === blankRank) return ranks;
  const ascending = ranks !== 0 ? ranks : compareAlike(one, other);
  return order === 'ascending' ? ascending : -ascending;
}

const blankRank = 4;

function rank(value: CellValue): number {
  if (value === null) return blankRank;
  if (isErrorValue(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareAlike(one: CellValue, other: CellValue): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'en', { sensitivity: 'base' });
  }
  return isErrorValue(one) ? 0 : Number(one) - Number(other);
}
