import { coerceInput } from '../coerce';
import { type CellValue, isErrorValue } from '../values';

const words = new Intl.Collator('en', { sensitivity: 'accent' });
const exactWords = new Intl.Collator('en', { sensitivity: 'variant' });

/**
 * Excel's order of two values for an ascending sort: numbers, texts, FALSE, TRUE, errors (all alike). Empty cells come last
 * here and stay last in a descending sort, so whoever turns the order round asks `isBlank` first.
 */
export function compareValues(one: CellValue, other: CellValue, matchCase: boolean): number {
  return rank(one) - rank(other) || compareAlike(one, other, matchCase);
}

export function isBlank(value: CellValue): boolean {
  return value === null;
}

/** A text that reads as a number, as that number. */
export function textAsNumber(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '' || value.startsWith('=')) return value;
  const { input } = coerceInput(value, 'General');
  return typeof input === 'number' ? input : value;
}

function rank(value: CellValue): number {
  if (value === null) return 4;
  if (isErrorValue(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareAlike(one: CellValue, other: CellValue, matchCase: boolean): number {
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other, matchCase);
  if (one === null || other === null || isErrorValue(one) || isErrorValue(other)) return 0;
  return Number(one) - Number(other);
}

/** Hyphens and apostrophes count only between texts that are alike without them, as Excel documents it. */
function compareTexts(one: string, other: string, matchCase: boolean): number {
  const collator = matchCase ? exactWords : words;
  const [first, second] = [withoutMarks(one), withoutMarks(other)];
  return collator.compare(first, second) || one.length - other.length || collator.compare(one, other);
}

function withoutMarks(text: string): string {
  return /[-']/.test(text) ? text.replace(/[-']/g, '') : text;
}
