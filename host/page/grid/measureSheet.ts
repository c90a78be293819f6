import { type Area, type CellFormat, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../engine';
import { Axis } from './Axis';
import { fontShorthand, lineHeight, pixelsPerPoint } from './formatStyle';
import { measureText } from './measureText';
import { outlineGroups } from './outline';
import { SheetGeometry } from './SheetGeometry';

/** Lines looked at beyond the used area, where people set widths and hide rows before they write. */
const rowsBeyond = 200;
const columnsBeyond = 60;

const pixels = (points: number) => Math.round(points * pixelsPerPoint);

/** Reads from a sheet where its cells are. */
export function measureSheet(sheet: Sheet): SheetGeometry {
  const used = sheet.usedArea();
  const rowsKnown = Math.min(MAX_ROWS, (used?.bottom ?? 0) + 1 + rowsBeyond);
  const columnsKnown = Math.min(MAX_COLUMNS, (used?.right ?? 0) + 1 + columnsBeyond);
  const standardHeight = sheet.rowHeight(MAX_ROWS - 1);
  const columns = new Axis(MAX_COLUMNS, pixels(sheet.standardWidth), columnsKnown, (column) =>
    pixels(sheet.columnWidth(column)),
  );
  const rows = new Axis(MAX_ROWS, pixels(standardHeight), rowsKnown, (row) =>
    rowPixels(sheet, row, columns, used),
  );
  const freeze = sheet.freeze;
  return new SheetGeometry({
    rows,
    columns,
    frozenRows: freeze?.rows ?? 0,
    frozenColumns: freeze?.columns ?? 0,
    merges: sheet.mergedAreas,
    rowGroups: outlineGroups(
      rowsKnown,
      (row) => sheet.rowOutlineLevel(row),
      (row) => sheet.isRowHidden(row),
    ),
    columnGroups: outlineGroups(
      columnsKnown,
      (column) => sheet.columnOutlineLevel(column),
      (column) => sheet.isColumnHidden(column),
    ),
  });
}

/**
 * The height of a row: its own, or what its contents need.
 *
 * @param used the sheet's used area: asked for once, since it is looked for in all rows.
 */
export function rowPixels(sheet: Sheet, row: number, columns: Axis, used: Area | null): number {
  const height = sheet.rowHeight(row);
  return height === sheet.rowHeight(MAX_ROWS - 1) ? fittedHeight(sheet, row, columns, used) : pixels(height);
}

/**
 * The height of a row that has none of its own: as Excel does on opening, high enough for its largest font and
 * for its wrapped texts.
 */
function fittedHeight(sheet: Sheet, row: number, columns: Axis, used: Area | null): number {
  const standard = pixels(sheet.rowHeight(MAX_ROWS - 1));
  if (!used || row < used.top || row > used.bottom) return standard;
  let height = standard;
  for (let column = used.left; column <= used.right; column++) {
    const value = sheet.value(row, column);
    if (value === null || columns.size(column) === 0) continue;
    const format = sheet.format(row, column);
    if (format.font.size > 11 || (format.wrapText && typeof value === 'string')) {
      height = Math.max(height, textHeight(sheet, row, column, format, columns));
    }
  }
  return height;
}

function textHeight(sheet: Sheet, row: number, column: number, format: CellFormat, columns: Axis): number {
  const line = lineHeight(format);
  const isMerged = sheet.mergedAreaAt(row, column) !== null;
  if (!format.wrapText || isMerged) return Math.round(line * 1.1) + 2;
  const font = fontShorthand(format);
  const room = Math.max(8, columns.size(column) - 6);
  return linesNeeded(sheet.text(row, column), font, room) * line + 2;
}

function linesNeeded(text: string, font: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const width = measureText(word, font);
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}
