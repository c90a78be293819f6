import { addMonths, type Month } from '../../domain/month';
import { formatMonth } from '../words/months';

/** Months in words, those that follow each other as a run: `Jan 2026 to Mar 2026, May 2026`. They come in order. */
export function describeMonths(months: readonly Month[]): string {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run.last, 1) === month) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs
    .map(({ first, last }) =>
      first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`,
    )
    .join(', ');
}
