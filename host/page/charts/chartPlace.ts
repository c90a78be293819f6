import type { Sheet } from '../../engine';
import { pixelsPerPoint } from '../grid/formatStyle';
import type { Rect, SheetGeometry } from '../grid/SheetGeometry';

/**
 * A place on a sheet, from points to the page's pixels and back. Rows that the page makes higher for their contents,
 * as Excel does on opening, carry their charts along: so a place counts from the cell under it.
 */
export function pixelsAt(
  sheet: Sheet,
  geometry: SheetGeometry,
  left: number,
  top: number,
): { x: number; y: number } {
  const column = sheet.columnAt(left);
  const row = sheet.rowAt(top);
  return {
    x: geometry.columns.start(column) + (left - sheet.leftOfColumn(column)) * pixelsPerPoint,
    y: geometry.rows.start(row) + (top - sheet.topOfRow(row)) * pixelsPerPoint,
  };
}

export function pointsAt(
  sheet: Sheet,
  geometry: SheetGeometry,
  x: number,
  y: number,
): { left: number; top: number } {
  const column = geometry.columns.at(x);
  const row = geometry.rows.at(y);
  return {
    left: sheet.leftOfColumn(column) + (x - geometry.columns.start(column)) / pixelsPerPoint,
    top: sheet.topOfRow(row) + (y - geometry.rows.start(row)) / pixelsPerPoint,
  };
}

/** Where a chart lies, in pixels of the sheet. */
export function chartRect(
  sheet: Sheet,
  geometry: SheetGeometry,
  place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Rect {
  const { x, y } = pixelsAt(sheet, geometry, place.left, place.top);
  const far = pixelsAt(sheet, geometry, place.left + place.width, place.top + place.height);
  return { left: x, top: y, width: far.x - x, height: far.y - y };
}
