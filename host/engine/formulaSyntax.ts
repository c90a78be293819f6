import { parse, tokenize } from '@borgar/fx/xlsx';
import { ExcelError } from './errors';
import type { CellInput } from './values';

const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** Whether a formula, with its `=`, can be read. Names and functions need not exist. */
export function isFormula(formula: string): boolean {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size > mostKnown) known.clear();
  // fx does not read a sheet before a lost reference.
  const readable = canBeParsed(
    formula.slice(1).replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu, '#REF!'),
  );
  known.set(formula, readable);
  return readable;
}

/** Whether an input is a formula: a lone `=` is a text. */
export function isFormulaInput(input: CellInput | undefined): input is string {
  return typeof input === 'string' && input.startsWith('=') && input.length > 1;
}

/** Throws `InvalidArgument` for a formula that cannot be read, as Excel refuses it. */
export function assertFormula(formula: string): void {
  if (isFormula(formula)) return;
  throw new ExcelError('InvalidArgument', `There is a problem with the formula ${formula}.`);
}

function canBeParsed(expression: string): boolean {
  try {
    parse(tokenize(expression), { looseRefCalls: true });
    return true;
  } catch {
    // The parser answers by throwing; which token it stumbled on is of no use to anyone.
    return false;
  }
}
