/** A text with a number that counts on: `Line 07`, `3rd`, `Q2`. */
export interface NumberedText {
  readonly before: string;
  readonly number: number;
  readonly after: string;
  /** Digits that the number is filled up to with zeros. */
  readonly digits: number;
}

/** Splits a text at the number at its end, else at its start; null when there is none. */
export function readNumberedText(text: string): NumberedText | null {
  const atEnd = /^(.*\D)(\d{1,9})$/s.exec(text);
  const atStart = atEnd ? null : /^(\d{1,9})(\D.*)$/s.exec(text);
  if (!atEnd && !atStart) return null;
  const digits = atEnd?.[2] ?? atStart?.[1] ?? '';
  return {
    before: atEnd?.[1] ?? '',
    number: Number(digits),
    after: atStart?.[2] ?? '',
    digits: digits.startsWith('0') ? digits.length : 1,
  };
}

/** Whether two texts count in the same series. */
export function isSameSeries(one: NumberedText, other: NumberedText): boolean {
  const afters = [one.after, other.after].map((after) => (isOrdinal(after) ? 'th' : after));
  return one.before === other.before && afters[0] === afters[1];
}

/** The text with another number. Quarters go round; below zero Excel counts up again. */
export function writeNumberedText(model: NumberedText, number: number): string {
  const { before, after, digits } = model;
  const isQuarter =
    after === '' && /^(q|qtr|quarter)\s*$/i.test(before) && model.number >= 1 && model.number <= 4;
  const shown = isQuarter ? ((((Math.round(number) - 1) % 4) + 4) % 4) + 1 : Math.abs(Math.round(number));
  const suffix = isOrdinal(after) ? ordinalEnd(shown) : after;
  return before + String(shown).padStart(digits, '0') + suffix;
}

function isOrdinal(after: string): boolean {
  return /^(st|nd|rd|th)$/i.test(after);
}

function ordinalEnd(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}
