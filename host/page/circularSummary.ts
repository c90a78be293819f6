import { formatAddress, type Sheet } from '../engine';

/** What the status bar says of circular references, as Excel does: where the first one of this sheet is, or that another sheet has one. */
export function circularSummary(sheet: Sheet): string[] {
  const circular = sheet.book.calculation.circularCells;
  if (circular.length === 0) return [];
  const [first] = circular
    .filter((cell) => cell.sheet === sheet.native)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  if (first === undefined) return ['Circular References'];
  const { row, column } = first;
  return [`Circular References: ${formatAddress({ top: row, left: column, bottom: row, right: column })}`];
}
