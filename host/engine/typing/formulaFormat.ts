import { tokenize } from '@borgar/fx/xlsx';
import { parseReference } from '../area';
import type { Sheet } from '../Sheet';

/** Functions whose results Excel shows in a format of their own. */
const ownFormats = new Map([
  ['TODAY', 'm/d/yyyy'],
  ['DATE', 'm/d/yyyy'],
  ['DATEVALUE', 'm/d/yyyy'],
  ['NOW', 'm/d/yyyy h:mm'],
  ['TIME', 'h:mm AM/PM'],
  ['TIMEVALUE', 'h:mm AM/PM'],
]);

/** Functions whose results look like the first cell that they are given. */
const likeTheirCells = new Set(['SUM', 'AVERAGE', 'MAX', 'MIN', 'MEDIAN']);

/**
 * The number format that Excel gives a cell without one when a formula is typed into it: dates and times of functions that make
 * them, for a lone reference, a reference plus or minus a number, or SUM and its like the format of the (first) cell; else undefined.
 */
export function formatOfFormula(sheet: Sheet, formula: string): string | undefined {
  const tokens = tokenize(formula.slice(1)).filter(({ type }) => type !== 'whitespace');
  const [first, second, third] = tokens;
  if (first === undefined) return undefined;
  if (first.type === 'func') {
    if (closingOf(tokens) !== tokens.length - 1) return undefined;
    const name = first.value.toUpperCase();
    return likeTheirCells.has(name) ? formatOfCell(sheet, third) : ownFormats.get(name);
  }
  const isSum = second?.type === 'operator' && /^[+-]$/.test(second.value) && third?.type === 'number';
  return tokens.length === 1 || (isSum && tokens.length === 3) ? formatOfCell(sheet, first) : undefined;
}

/** Where the parenthesis closes that the second token opens. */
function closingOf(tokens: readonly { readonly type: string; readonly value: string }[]): number {
  let depth = 0;
  for (const [index, { type, value }] of tokens.entries()) {
    if (type !== 'operator') continue;
    if (value === '(') depth += 1;
    if (value === ')') depth -= 1;
    if (value === ')' && depth === 0) return index;
  }
  return -1;
}

function formatOfCell(
  sheet: Sheet,
  token: { readonly type: string; readonly value: string } | undefined,
): string | undefined {
  if (token?.type !== 'range') return undefined;
  const reference = parseReference(token.value);
  const on = reference?.sheetName === undefined ? sheet : sheet.book.sheetNamed(reference.sheetName);
  if (!reference || !on) return undefined;
  const { numberFormat } = on.format(reference.area.top, reference.area.left);
  return numberFormat === 'General' || numberFormat === '@' ? undefined : numberFormat;
}
