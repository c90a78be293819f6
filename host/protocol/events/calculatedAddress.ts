import { type Area, type CalculatedCells, formatAddress } from '../../engine';

/**
 * The addresses of calculated cells, with commas: cells below each other are one area, and areas of the same rows beside
 * each other are one too. When there are too many cells to name, all that the sheet uses.
 */
export function calculatedAddress({ sheet, cells }: CalculatedCells): string {
  if (!cells) {
    const used = sheet.usedArea();
    return used ? formatAddress(used) : '';
  }
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const columns: Area[] = [];
  for (const { row, column } of sorted) {
    const last = columns.at(-1);
    if (last?.left === column && last.bottom === row - 1)
      columns[columns.length - 1] = { ...last, bottom: row };
    else if (last?.left !== column || last.bottom < row)
      columns.push({ top: row, bottom: row, left: column, right: column });
  }
  return beside(columns).map(formatAddress).join(',');
}

function beside(columns: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  for (const area of columns) {
    const index = areas.findIndex(
      (one) => one.right === area.left - 1 && one.top === area.top && one.bottom === area.bottom,
    );
    const found = areas[index];
    if (found) areas[index] = { ...found, right: area.right };
    else areas.push(area);
  }
  return areas;
}
