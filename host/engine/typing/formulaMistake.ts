import { tokenize } from '@borgar/fx/xlsx';
import { lookupFunction } from '../excelts';
import { isFormula } from '../formulaSyntax';

/** What is wrong with a formula, and where. */
export interface FormulaMistake {
  /** A sentence for the person who typed it. */
  readonly sentence: string;
  /** The place in the formula, from 0. */
  readonly at: number;
}

interface Token {
  readonly type: string;
  readonly value: string;
  readonly at: number;
  readonly unterminated: boolean;
}

/** A bracket that is open, with the function that it belongs to. */
interface Open {
  readonly token: Token;
  readonly name: string | null;
  commas: number;
  hasContent: boolean;
}

/**
 * Reads a formula as far as it goes and says what is wrong with it: brackets, quotes, operators without a value, too few or
 * too many arguments. Null for a formula that is in order.
 */
export function formulaMistake(formula: string): FormulaMistake | null {
  const tokens = tokensOf(formula);
  const found = quoteMistake(tokens) ?? bracketMistake(tokens) ?? operatorMistake(tokens, formula);
  if (found) return found;
  if (isFormula(formula)) return null;
  const unknown = tokens.find(({ type }) => type === 'unknown');
  return unknown
    ? { sentence: `“${unknown.value}” cannot be read.`, at: unknown.at }
    : { sentence: 'This formula cannot be read.', at: formula.length };
}

/** The formula with the brackets closed that were left open at its end, where that is all it lacks; else as it is. */
export function withClosedBrackets(formula: string): string {
  if (isFormula(formula)) return formula;
  let depth = 0;
  for (const { type, value, unterminated } of tokensOf(formula)) {
    if (unterminated) return formula;
    if (type === 'operator' && value === '(') depth++;
    if (type === 'operator' && value === ')') depth--;
  }
  const closed = depth > 0 ? formula + ')'.repeat(depth) : formula;
  return isFormula(closed) ? closed : formula;
}

function tokensOf(formula: string): Token[] {
  let at = 0;
  return tokenize(formula).map(({ type, value, unterminated }) => {
    const token = { type, value, at, unterminated: unterminated === true };
    at += value.length;
    return token;
  });
}

function quoteMistake(tokens: readonly Token[]): FormulaMistake | null {
  const open = tokens.find(({ unterminated }) => unterminated);
  return open ? { sentence: 'A quotation mark is opened here and not closed.', at: open.at } : null;
}

function bracketMistake(tokens: readonly Token[]): FormulaMistake | null {
  const open: Open[] = [];
  let isInArray = false;
  for (const [index, token] of tokens.entries()) {
    const last = open.at(-1);
    if (token.value === '{' || token.value === '}') isInArray = token.value === '{';
    if (isInArray) continue;
    if (token.type === 'operator' && token.value === '(') {
      if (last) last.hasContent = true;
      const before = tokens[index - 1];
      open.push({ token, name: before?.type === 'func' ? before.value : null, commas: 0, hasContent: false });
    } else if (token.type === 'operator' && token.value === ')') {
      if (!last) return { sentence: 'There is a closing bracket too many.', at: token.at };
      open.pop();
      const mistake = argumentMistake(last, token.at);
      if (mistake) return mistake;
    } else if (token.type === 'operator' && token.value === ',' && last) last.commas++;
    else if (token.type === 'operator' && token.value === ';' && last)
      return { sentence: 'Arguments are separated by commas, not by semicolons.', at: token.at };
    else if (last && token.type !== 'whitespace') last.hasContent = true;
  }
  const unclosed = open.at(-1);
  return unclosed ? { sentence: 'A bracket is opened here and not closed.', at: unclosed.token.at } : null;
}

function argumentMistake({ name, commas, hasContent }: Open, at: number): FormulaMistake | null {
  const known = name === null ? undefined : lookupFunction(name.toUpperCase());
  if (!known || name === null) return null;
  const count = hasContent || commas > 0 ? commas + 1 : 0;
  const { minArity, maxArity } = known;
  if (count < minArity) {
    const least = minArity === 1 ? 'one argument' : `${minArity} arguments`;
    return { sentence: `${name.toUpperCase()} needs at least ${least}.`, at };
  }
  if (count <= maxArity) return null;
  const most =
    maxArity === 0 ? 'no arguments' : maxArity === 1 ? 'only one argument' : `at most ${maxArity} arguments`;
  return { sentence: `${name.toUpperCase()} takes ${most}.`, at };
}

const binary = ['*', '/', '^', '&', '<', '>', '=', '<=', '>=', '<>'];

function operatorMistake(tokens: readonly Token[], formula: string): FormulaMistake | null {
  if (isFormula(formula)) return null;
  const words = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'fx_prefix');
  for (const [index, { type, value, at }] of words.entries()) {
    if (type !== 'operator' || ['(', ')', ',', '%', '#', ':'].includes(value)) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    const startsHere =
      before === undefined || (before.type === 'operator' && ![')', '%', '#'].includes(before.value));
    if (startsHere && binary.includes(value)) return { sentence: `There is nothing before “${value}”.`, at };
    const endsHere = after === undefined || (after.type === 'operator' && [')', ','].includes(after.value));
    if (endsHere) return { sentence: `There is nothing after “${value}”.`, at: at + value.length };
  }
  return null;
}
