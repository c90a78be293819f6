/** A month counted from year 0, so that the next month is one more: `2026-01` is 2026 × 12. */
export type Month = number;

/** `monthOf(2026, 4)` is April 2026. */
export function monthOf(year: number, monthOfYear: number): Month {
  return year * 12 + monthOfYear - 1;
}

/** The month as column headers write it: `2026-04`. */
export function monthText(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month of a date as a workbook stores it: days since the end of 1899. */
export function monthOfSerial(serial: number): Month {
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The last day of a month as a workbook stores dates. */
export function lastDayOf(month: Month): number {
  return serialOf(Math.floor(month / 12), (month % 12) + 2, 0);
}

/** A day as a workbook stores dates; day 0 is the last one of the month before. */
export function serialOf(year: number, monthOfYear: number, day: number): number {
  return (Date.UTC(year, monthOfYear - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The twelve months of the business year that starts in the given calendar year. */
export function businessYear(year: number, firstMonthOfYear: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => monthOf(year, firstMonthOfYear) + index);
}
