import { parse, tokenize } from './excelts';

const known = new Map<string, boolean>();
const mostKnown = 5000;

/** Whether a formula, with its `=`, can be read. Names and functions need not exist. */
export function isFormula(formula: string): boolean {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size > mostKnown) known.clear();
  const readable = canBeParsed(formula.slice(1));
  known.set(formula, readable);
  return readable;
}

function canBeParsed(expression: string): boolean {
  try {
    parse(tokenize(expression));
    return true;
  } catch {
    // The parser answers by throwing; which token it stumbled on is of no use to anyone.
    return false;
  }
}
