import { ExcelError } from './errors';

/** A rectangle of cells. Zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell by its zero-based position. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** An address with the sheet that it names, if it names one. */
export interface SheetArea {
  readonly sheetName?: string;
  readonly area: Area;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function areaOf(top: number, left: number, rows = 1, columns = 1): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** The rectangle that two corner cells span, whichever corners they are. */
export function areaBetween(one: CellPosition, other: CellPosition): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** Whether the area reaches from the first row to the last: whole columns. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells that both areas have; null when there are none. */
export function intersect(one: Area, other: Area): Area | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest rectangle around all areas. */
export function boundingArea(first: Area, ...others: readonly Area[]): Area {
  return others.reduce<Area>(
    (all, area) => ({
      top: Math.min(all.top, area.top),
      left: Math.min(all.left, area.left),
      bottom: Math.max(all.bottom, area.bottom),
      right: Math.max(all.right, area.right),
    }),
    first,
  );
}

/** What is left of `area` without `taken`: up to four rectangles that do not overlap. */
export function subtract(area: Area, taken: Area): Area[] {
  const common = intersect(area, taken);
  if (!common) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...area, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...area, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<CellPosition> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` is `0`; refuses anything but one to three letters up to `XFD` with `InvalidArgument`. */
export function columnIndex(letters: string): number {
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (!/^[A-Za-z]{1,3}$/.test(letters) || column >= MAX_COLUMNS) {
    throw new ExcelError('InvalidArgument', `"${letters}" is not a column of a sheet.`);
  }
  return column;
}

export function formatCell(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `B2:C5`, `B2` for a single cell, `B:C` for whole columns, `2:4` for whole rows. */
export function formatAddress(area: Area): string {
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = formatCell(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${formatCell(area.bottom, area.right)}`;
}

/** As `formatAddress` with dollar signs: `$B$2:$C$5`. */
export function formatAbsolute(area: Area): string {
  return formatAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Reads `B2:C5`, `$B$2`, `B:C`, `2:4`; corners may come in any order.
 * Null when the text is no address or lies outside a sheet.
 */
export function parseAddress(address: string): Area | null {
  const text = address.trim();
  const columns = columnsPattern.exec(text);
  if (columns) {
    const [left, right] = [columnNumber(columns[1]), columnNumber(columns[2])].sort((a, b) => a - b);
    return onSheetOrNull({ ...wholeSheet, left: left ?? -1, right: right ?? -1 });
  }
  const rows = rowsPattern.exec(text);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b);
    return onSheetOrNull({ ...wholeSheet, top: top ?? -1, bottom: bottom ?? -1 });
  }
  const [first = '', second = first, ...more] = text.split(':');
  const one = parseCell(first);
  const other = parseCell(second);
  return one && other && more.length === 0 ? onSheetOrNull(areaBetween(one, other)) : null;
}

/** Quotes a sheet name as a formula needs it: `KPI Data` becomes `'KPI Data'`, `Data` stays. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  // Unquoted, names such as AB12, R1C1 or TRUE would be read as something else.
  const mistakable = cellPattern.test(name) || /^(R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return plain && !mistakable ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads `'My sheet'!A1:B2`, `Sheet1!$A$1` or a plain address; null when it is neither. */
export function parseReference(text: string): SheetArea | null {
  const trimmed = text.trim().replace(/^=/, '');
  const bang = trimmed.lastIndexOf('!');
  const area = parseAddress(trimmed.slice(bang + 1));
  if (!area) return null;
  if (bang < 0) return { area };
  const written = trimmed.slice(0, bang);
  const quoted = /^'((?:[^']|'')+)'$/.exec(written);
  if (!quoted && /[\s'!:]/.test(written)) return null;
  const sheetName = quoted?.[1]?.replaceAll("''", "'") ?? written;
  return sheetName === '' ? null : { sheetName, area };
}

function onSheetOrNull(area: Area): Area | null {
  return isOnSheet(area) ? area : null;
}

function columnNumber(letters: string | undefined): number {
  return (
    [...(letters ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function parseCell(text: string): CellPosition | null {
  const match = cellPattern.exec(text);
  return match && { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
}
