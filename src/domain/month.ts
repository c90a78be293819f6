/** A calendar month as the sheets write it: ISO text such as `2026-03`. */
export type Month = `${number}-${number}`;

/**
 * The month of a year, `monthOf(2026, 3)` = `2026-03`.
 *
 * @throws RangeError for a month outside 1 to 12 or a year outside 1900 to 9999, which is what Excel can date.
 */
export function monthOf(year: number, monthNumber: number): Month {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) {
    throw new RangeError(`monthOf: the year ${year} is not a whole number from 1900 to 9999`);
  }
  if (!Number.isInteger(monthNumber) || monthNumber < 1 || monthNumber > 12) {
    throw new RangeError(`monthOf: the month ${monthNumber} is not a whole number from 1 to 12`);
  }
  return `${year}-${String(monthNumber).padStart(2, '0')}` as Month;
}

/** Reads ISO text, `2026-03`; anything else, `2026-3` and `2026-13` included, is `null`. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, monthNumber] = [Number(match[1]), Number(match[2])];
  if (year < 1900 || monthNumber < 1 || monthNumber > 12) return null;
  return monthOf(year, monthNumber);
}

/** The calendar year of a month: 2026 for `2026-03`. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthNumberOf(month: Month): number {
  return Number(month.slice(5));
}

/** `addMonths('2026-11', 3)` = `2027-02`; negative counts go back. */
export function addMonths(month: Month, count: number): Month {
  const index = yearOf(month) * 12 + monthNumberOf(month) - 1 + count;
  return monthOf(Math.floor(index / 12), (index % 12) + 1);
}

/** Months from the earlier to the later, negative when they stand the other way round: 3 for `2027-02` and `2026-11`. */
export function monthsBetween(later: Month, earlier: Month): number {
  return (yearOf(later) - yearOf(earlier)) * 12 + monthNumberOf(later) - monthNumberOf(earlier);
}

/** Whether the first month comes before the second. */
export function isBefore(month: Month, other: Month): boolean {
  return monthsBetween(other, month) > 0;
}
