import { coerceInput } from '../coerce';
import { type CellValue, isErrorValue } from '../values';
import type { Comparison } from './FilterCriteria';

/** Reads `>=50`, `<>`, `=*s`; without an operator it is an equality. */
export function parseComparison(criterion: string): Comparison {
  const [, sign = '', value = ''] = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(criterion) ?? [];
  return { operator: operators[sign] ?? 'equal', value };
}

export function formatComparison({ operator, value }: Comparison): string {
  return (Object.keys(operators).find((sign) => operators[sign] === operator) ?? '=') + value;
}

/**
 * Whether a cell fits a comparison. A number is compared with numbers (and dates, percentages) only, a text with texts, in
 * any case; the text that an equality names may also be what the cell shows.
 */
export function comparisonTest({
  operator,
  value,
}: Comparison): (cell: { readonly value: CellValue; readonly text: string }) => boolean {
  const isEqual = equalityTest(value);
  switch (operator) {
    case 'equal':
      return isEqual;
    case 'notEqual':
      return (cell) => !isEqual(cell);
    default:
      return ({ value: own }) => {
        const order = orderOf(own, value);
        if (order === null) return false;
        if (order === 0) return operator.endsWith('OrEqual');
        return operator.startsWith('greater') ? order > 0 : order < 0;
      };
  }
}

const operators: Readonly<Record<string, Comparison['operator']>> = {
  '=': 'equal',
  '<>': 'notEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
};

function equalityTest(wanted: string): (cell: { value: CellValue; text: string }) => boolean {
  if (wanted === '') return ({ text }) => text === '';
  const number = numberIn(wanted);
  const pattern = patternOf(wanted);
  return ({ value, text }) => {
    if (number !== null && value === number) return true;
    // Wildcards find texts only: a number has no characters.
    if (/[*?]/.test(wanted) && typeof value === 'number') return false;
    return value !== null && pattern.test(text);
  };
}

function orderOf(value: CellValue, wanted: string): number | null {
  const number = numberIn(wanted);
  if (number !== null) return typeof value === 'number' ? value - number : null;
  if (typeof value !== 'string') return null;
  return value.localeCompare(wanted, 'en', { sensitivity: 'accent' });
}

function numberIn(text: string): number | null {
  if (text.startsWith('=') || text.startsWith("'")) return null;
  const { input } = coerceInput(text.trim() === '' ? '' : text, '0');
  return typeof input === 'number' && !isErrorValue(input) ? input : null;
}

/** `*` any characters, `?` one, `~` before them takes them as they are. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[^]/g, (part, literal: string | undefined) => {
    if (literal !== undefined) return escaped(literal);
    if (part === '*') return '[^]*';
    return part === '?' ? '[^]' : escaped(part);
  });
  return new RegExp(`^${source}$`, 'iu');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
