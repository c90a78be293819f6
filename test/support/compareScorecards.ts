import { ENGLISH_WORDS, type StatusWords } from '../../src/layout/words';
import type { ExpectedRow } from './expectedScorecard';

/** Reads a scorecard cell of a KPI by header; "" and blank are `null`, errors their text. */
export type ReadScorecard = (year: number, id: string, header: string) => number | string | null;

/** Every cell in which a workbook and the domain code differ, as sentences. */
export function differences(
  expected: readonly ExpectedRow[],
  read: ReadScorecard,
  words: StatusWords = ENGLISH_WORDS,
): readonly string[] {
  return expected.flatMap(({ id, year, numbers, statuses }) => [
    ...Object.entries(numbers).flatMap(([header, wanted]) => {
      const found = read(year, id, header);
      return isSameNumber(wanted, found) ? [] : [`${id} ${year} ${header}: ${found} instead of ${wanted}`];
    }),
    ...Object.entries(statuses).flatMap(([header, wanted]) => {
      const found = read(year, id, header);
      const { word } = words[wanted];
      return found === word ? [] : [`${id} ${year} ${header}: ${found} instead of ${word}`];
    }),
  ]);
}

/** Equal up to the order in which floating-point numbers were added. */
function isSameNumber(wanted: number | null, found: number | string | null): boolean {
  if (wanted === null || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= 1e-12 * Math.max(1, Math.abs(wanted));
}
