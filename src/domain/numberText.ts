import { readTypedNumber } from './typedNumber';

/** What a text that stands where a number belongs can be read as. */
export type NumberText =
  | { readonly kind: 'number'; readonly number: number; readonly isPercent: boolean }
  /** Thousands or decimals: `1.234` is 1234 in one country and a little more than 1 in another. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

const NONE: NumberText = { kind: 'none' };

/**
 * Reads a whole text as a number, with or without a percent sign: `" 1 234 "` is 1234, `95,2` is 95.2, `95 %` is 95 with the sign
 * noted. One separator before exactly three digits gives both readings. Spaces may only set groups of three digits apart, so that
 * two numbers in a cell are not taken for one; words and units make it no number.
 *
 * @example readNumberText('95,2') // { kind: 'number', number: 95.2, isPercent: false }
 */
export function readNumberText(text: string): NumberText {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const digits = (isPercent ? trimmed.slice(0, -1) : trimmed).trim();
  if (!/^[+\u2212-]?\s?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/.test(digits) && /[\s'’]/.test(digits)) return NONE;
  const number = readTypedNumber(digits);
  if (number === null) return NONE;
  if (number !== 'ambiguous') return { kind: 'number', number, isPercent };
  const plain = digits.replace('\u2212', '-');
  return {
    kind: 'ambiguous',
    readings: [Number(plain.replace(/[.,]/, '')), Number(plain.replace(',', '.'))],
  };
}
