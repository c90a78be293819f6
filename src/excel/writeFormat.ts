import type { CellFormat, FontFormat } from '../layout/format';

/** Queues the members of a format that are given; the others stay as they are. */
export function writeFormat(range: Excel.Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) range.numberFormat = everyCell(format.numberFormat);
  if (format.fillColor !== undefined) range.format.fill.color = format.fillColor;
  if (format.horizontalAlignment) range.format.horizontalAlignment = format.horizontalAlignment;
  if (format.verticalAlignment) range.format.verticalAlignment = format.verticalAlignment;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.indentLevel !== undefined) range.format.indentLevel = format.indentLevel;
  if (format.font) writeFont(range.format.font, format.font);
}

/** Queues the members of a font that are given. */
export function writeFont(target: Excel.RangeFont | Excel.ConditionalRangeFont, font: FontFormat): void {
  if (font.color !== undefined) target.color = font.color;
  if (font.bold !== undefined) target.bold = font.bold;
  if (font.italic !== undefined) target.italic = font.italic;
  if (font.size !== undefined && 'size' in target) target.size = font.size;
}

/**
 * One value for every cell of a range. The type of `values`, `formulas` and `numberFormat` knows arrays only, while
 * Excel documents that a single value fills the range, which keeps requests small.
 */
export function everyCell(value: string | number): string[][] {
  return value as unknown as string[][];
}
