import { type Area, areaOf, columnCount, rowCount } from '../area';
import { coerceInput } from '../coerce';
import { isNumberFormat } from '../displayText';
import type { CellFormatPatch } from '../format';
import { isFormulaInput } from '../formulaSyntax';
import { isPercentFormat } from '../numfmt';
import type { Sheet } from '../Sheet';
import type { CellInput } from '../values';
import { formatOfFormula } from './formulaFormat';
import { growTablesOver } from './growTablesOver';

/**
 * What a person types: coerced as Excel does, put into the cell (or the merged cell it belongs to), with the number format that
 * the text suggests; a table above or beside grows over it. Throws `AccessDenied` on a locked cell of a protected
 * sheet and `InvalidArgument` for a formula that cannot be read. Validation is the caller's to ask first.
 */
export function typeInto(sheet: Sheet, row: number, column: number, text: string): void {
  const area = areaOf(row, column);
  sheet.assertWritable(area);
  const { input, format } = typed(sheet, row, column, text);
  sheet.book.batch(() => {
    if (format) sheet.setFormat(area, format);
    sheet.setInput(row, column, input);
    if (input !== null) sheet.tables.growFor(row, column);
  });
}

/**
 * As `typeInto` for a whole block at once, as when it is pasted: tables grow once, over all of it. Nothing is written when a
 * formula cannot be read. Empty texts empty their cells.
 *
 * @param textAt the text of a cell, by its distance from the first one.
 */
export function typeBlock(sheet: Sheet, area: Area, textAt: (down: number, across: number) => string): void {
  sheet.assertWritable(area);
  const cells = Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (_unused, across) =>
      typed(sheet, area.top + down, area.left + across, textAt(down, across)),
    ),
  );
  sheet.book.batch(() => {
    formatColumns(sheet, area, cells);
    sheet.setInputs(
      area,
      cells.map((row) => row.map(({ input }) => input)),
    );
    if (cells.some((row) => row.some(({ input }) => input !== null))) growTablesOver(sheet, area);
  });
}

interface Typed {
  readonly input: CellInput;
  /** What the text says about how the cell looks; undefined for nothing. */
  readonly format: CellFormatPatch | undefined;
}

function typed(sheet: Sheet, row: number, column: number, text: string): Typed {
  const before = sheet.format(row, column).numberFormat;
  const { input, numberFormat: suggested } = coerceInput(text, before);
  const numberFormat =
    suggested ?? (before === 'General' && isFormulaInput(input) ? formatOfFormula(sheet, input) : undefined);
  // Excel takes 12 typed into a cell of percentages for 12 %, and 0.12 too.
  const isPercent =
    typeof input === 'number' &&
    Math.abs(input) >= 1 &&
    !text.includes('%') &&
    isNumberFormat(before) &&
    isPercentFormat(before);
  // A line break that was typed is to be seen.
  const breaks = typeof input === 'string' && !input.startsWith('=') && input.includes('\n');
  const format = {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(breaks && { wrapText: true }),
  };
  return {
    input: isPercent ? input / 100 : input,
    format: numberFormat !== undefined || breaks ? format : undefined,
  };
}

/** Neighbours below each other that get the same format get it together: pasted columns mostly hold one kind of value. */
function formatColumns(sheet: Sheet, area: Area, cells: readonly (readonly Typed[])[]): void {
  for (let across = 0; across < columnCount(area); across++) {
    for (let start = 0; start < cells.length;) {
      const format = cells[start]?.[across]?.format;
      const key = JSON.stringify(format);
      let end = start + 1;
      while (end < cells.length && JSON.stringify(cells[end]?.[across]?.format) === key) end++;
      if (format) sheet.setFormat(areaOf(area.top + start, area.left + across, end - start, 1), format);
      start = end;
    }
  }
}
