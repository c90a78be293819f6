import { type Area, type CellPosition, contains, isOnSheet } from '../area';
import { ExcelError } from '../errors';
import type { Sheet } from '../Sheet';

/** Cells that are cut out of a place and put down in another one. */
export interface Move {
  readonly from: Sheet;
  readonly to: Sheet;
  readonly source: Area;
  readonly target: Area;
  /** Where an area comes to lie; for areas inside the source. */
  readonly shifted: (area: Area) => Area;
  readonly placeOf: (cell: CellPosition) => CellPosition;
}

/** Throws `InvalidArgument` when the target would reach beyond the sheet. */
export function moveOf(from: Sheet, source: Area, to: Sheet, corner: CellPosition): Move {
  const [down, across] = [corner.row - source.top, corner.column - source.left];
  const shifted = (area: Area): Area => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  });
  const target = shifted(source);
  if (!isOnSheet(target)) throw new ExcelError('InvalidArgument', 'The area lies outside the sheet.');
  const placeOf = ({ row, column }: CellPosition) => ({ row: row + down, column: column + across });
  return { from, to, source, target, shifted, placeOf };
}

/** Where an area of a sheet is after the move; null when it was covered, the same object when it stays. */
export function placeAfter(
  move: Move,
  sheet: Sheet,
  area: Area,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const { from, to, source, target, shifted } = move;
  if (sheet === from && contains(source, area)) return { sheet: to, area: shifted(area) };
  if (sheet === to && contains(target, area)) return null;
  return { sheet, area };
}
