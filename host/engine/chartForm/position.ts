import { type Area, areaBetween } from '../area';
import type { Worksheet } from '../excelts';
import { columnPoints, rowPoints } from '../sizes';
import type { NativeFrame } from '../fileForm/keepAltText';
import { EMU_PER_POINT } from './readParts';

/** Where a chart lies, in points from the sheet's corner. */
export interface Position {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A corner in the file: a cell and the distance into it, in EMU. */
export interface NativeCorner {
  nativeCol: number;
  nativeColOff: number;
  nativeRow: number;
  nativeRowOff: number;
}

export interface NativeRange {
  tl: NativeCorner;
  br?: NativeCorner;
  /** Absolute position and size, in pixels. */
  pos?: { x: number; y: number };
  ext?: { width: number; height: number };
  editAs?: string;
}

/** What a drawing of ExcelTS holds per chart. */
export interface NativeAnchor {
  range: NativeRange;
  chartNumber?: number;
  chartExNumber?: number;
  graphicFrame?: NativeFrame;
}

const POINTS_PER_PIXEL = 0.75;

export function positionOf(sheet: Worksheet, { tl, br, pos, ext }: NativeRange): Position {
  const size = { width: (ext?.width ?? 0) * POINTS_PER_PIXEL, height: (ext?.height ?? 0) * POINTS_PER_PIXEL };
  if (pos) return { left: pos.x * POINTS_PER_PIXEL, top: pos.y * POINTS_PER_PIXEL, ...size };
  const { x: left, y: top } = pointOf(sheet, tl);
  if (!br) return { left, top, ...size };
  const end = pointOf(sheet, br);
  return { left, top, width: end.x - left, height: end.y - top };
}

/** The anchor of a chart that moves and stretches with its cells, as Excel makes it. */
export function rangeFor(sheet: Worksheet, { left, top, width, height }: Position): NativeRange {
  return {
    tl: cornerAt(sheet, left, top),
    br: cornerAt(sheet, left + width, top + height),
    editAs: 'twoCell',
  };
}

/** The position that covers cells exactly. */
export function positionOver(sheet: Worksheet, area: Area): Position {
  const start = pointOf(sheet, corner(area.left, area.top));
  const end = pointOf(sheet, corner(area.right + 1, area.bottom + 1));
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** The cells under a chart's corners. */
export function cellsUnder(sheet: Worksheet, { left, top, width, height }: Position): Area {
  const start = cornerAt(sheet, left, top);
  const end = cornerAt(sheet, left + width, top + height);
  return areaBetween(
    { row: start.nativeRow, column: start.nativeCol },
    // A chart that ends on a grid line does not reach into the next cell.
    {
      row: Math.max(start.nativeRow, end.nativeRowOff > 0 ? end.nativeRow : end.nativeRow - 1),
      column: Math.max(start.nativeCol, end.nativeColOff > 0 ? end.nativeCol : end.nativeCol - 1),
    },
  );
}

function corner(column: number, row: number): NativeCorner {
  return { nativeCol: column, nativeColOff: 0, nativeRow: row, nativeRowOff: 0 };
}

function pointOf(
  sheet: Worksheet,
  { nativeCol, nativeColOff, nativeRow, nativeRowOff }: NativeCorner,
): { x: number; y: number } {
  let x = Math.min(nativeColOff / EMU_PER_POINT, columnPoints(sheet, nativeCol));
  for (let column = 0; column < nativeCol; column += 1) x += columnPoints(sheet, column);
  let y = Math.min(nativeRowOff / EMU_PER_POINT, rowPoints(sheet, nativeRow));
  for (let row = 0; row < nativeRow; row += 1) y += rowPoints(sheet, row);
  return { x, y };
}

function cornerAt(sheet: Worksheet, x: number, y: number): NativeCorner {
  const [nativeCol, xInside] = cellAt(x, (column) => columnPoints(sheet, column), 16_384);
  const [nativeRow, yInside] = cellAt(y, (row) => rowPoints(sheet, row), 1_048_576);
  return {
    nativeCol,
    nativeColOff: Math.round(xInside * EMU_PER_POINT),
    nativeRow,
    nativeRowOff: Math.round(yInside * EMU_PER_POINT),
  };
}

function cellAt(
  distance: number,
  sizeOf: (index: number) => number,
  count: number,
): [index: number, inside: number] {
  let rest = Math.max(0, distance);
  let index = 0;
  // Distances are sums of sizes; without the tolerance a rounding error would push a corner into the cell before.
  while (index < count - 1 && rest - sizeOf(index) > -1e-6) {
    rest -= sizeOf(index);
    index += 1;
  }
  return [index, Math.max(0, rest)];
}
