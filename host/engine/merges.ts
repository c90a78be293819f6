import { type Area, contains, containsCell, intersect } from './area';
import { isEmptyCell } from './cells';
import { ExcelError } from './errors';
import type { Worksheet } from './excelts';
import { forEachCell } from './nativeCells';
import type { Sheet } from './Sheet';

export function mergedAreas(sheet: Worksheet): readonly Area[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

/** The merged area that holds a cell; null for an ordinary cell. */
export function mergedAreaAt(sheet: Worksheet, row: number, column: number): Area | null {
  if (!sheet.hasMerges) return null;
  return mergedAreas(sheet).find((area) => containsCell(area, row, column)) ?? null;
}

/** Merges an area into one cell, which keeps the first value there is. Areas merged before are taken apart. */
export function mergeCells(sheet: Worksheet, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  unmergeCells(sheet, area);
  const corner = sheet.getCell(area.top + 1, area.left + 1);
  forEachCell(sheet, area, (cell) => {
    if (cell === corner || isEmptyCell(cell)) return;
    if (isEmptyCell(corner)) corner.value = cell.value;
    cell.value = null;
  });
  sheet.mergeCells(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
}

export function unmergeCells(sheet: Worksheet, area: Area): void {
  for (const merged of mergedAreas(sheet)) {
    if (!intersect(merged, area)) continue;
    sheet.unMergeCells(merged.top + 1, merged.left + 1, merged.bottom + 1, merged.right + 1);
  }
}

/** Refuses (`MergedRangeConflict`) an edit that would cut a merged area in two. */
export function assertNoMergeCut({ mergedAreas }: Pick<Sheet, 'mergedAreas'>, area: Area): void {
  const isCut = mergedAreas.some((merged) => intersect(merged, area) && !contains(area, merged));
  if (isCut) throw new ExcelError('MergedRangeConflict', 'This cannot be done to a part of a merged cell.');
}
