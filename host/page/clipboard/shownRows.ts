import { type Area, containsCell, type Sheet } from '../../engine';

/**
 * The rows of an area that are copied: without those that a filter hides, as in Excel. Undefined where that is all of
 * them; rows hidden by hand are copied too.
 */
export function shownRows(sheet: Sheet, area: Area): number[] | undefined {
  const filtered = sheet.tables.overlapping(area).filter(({ isFiltered }) => isFiltered);
  if (filtered.length === 0) return undefined;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
  const isOut = (row: number) =>
    sheet.isRowHidden(row) && filtered.some(({ area: own }) => containsCell(own, row, own.left));
  return rows.filter((row) => !isOut(row));
}
