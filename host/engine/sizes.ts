import type { Worksheet } from './excelts';

/**
 * Column widths and row heights, in points from here on; files count columns in digits of the standard font
 * (7 pixels each at Calibri 11, five pixels of padding included) and 96 pixels are 72 points.
 */
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;

/** 64 pixels: Excel's standard column. */
const standardDigits = 9.140625;

export function columnPoints(sheet: Worksheet, column: number): number {
  const known = columnDefinition(sheet, column);
  if (known?.hidden === true) return 0;
  return known?.isCustomWidth === true
    ? digitsToPoints(known.width ?? standardDigits)
    : standardPoints(sheet);
}

export function standardPoints(sheet: Worksheet): number {
  return digitsToPoints(sheet.properties.defaultColWidth ?? standardDigits);
}

/** Height of a row; 0 while it is hidden. */
export function rowPoints(sheet: Worksheet, row: number): number {
  const known = sheet.findRow(row + 1);
  if (known?.hidden === true) return 0;
  return known?.height ?? sheet.properties.defaultRowHeight ?? 15;
}

export function digitsToPoints(digits: number): number {
  return (
    Math.trunc(((256 * digits + Math.trunc(128 / pixelsPerDigit)) / 256) * pixelsPerDigit) * pointsPerPixel
  );
}

/** The width to store so that a column is as wide as asked, to the pixel. */
export function pointsToDigits(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  const digits = Math.trunc((pixels / pixelsPerDigit) * 256) / 256;
  // ExcelTS takes exactly 9 for "not set" and would not save it.
  return digits === 9 ? 9 + 1 / 256 : digits;
}

/** The definition of a column, if it has one. Looking never makes one, since ExcelTS would fill up to it. */
export function columnDefinition(sheet: Worksheet, column: number): Worksheet['columns'][number] | undefined {
  return sheet.columns[column];
}

/** How wide a text is, roughly, in points: for autofit only. */
export function textPoints(text: string, fontSize: number, bold: boolean): number {
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  const digitPoints = pixelsPerDigit * pointsPerPixel * (fontSize / 11);
  return longest * digitPoints * (bold ? 1.08 : 1);
}
