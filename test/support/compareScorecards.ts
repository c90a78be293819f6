import { ENGLISH_WORDS, type StatusWords } from '../../src/layout/words';
import type { RestOfYear } from '../../src/domain/restOfYear';
import type { ExpectedRow } from './expectedScorecard';

/** Reads a scorecard cell of a KPI by header; "" and blank are `null`, errors their text. */
export type ReadScorecard = (year: number, id: string, header: string) => number | string | null;

/** Every cell in which a workbook and the domain code differ, as sentences. */
export function differences(
  expected: readonly ExpectedRow[],
  read: ReadScorecard,
  words: StatusWords = ENGLISH_WORDS,
): readonly string[] {
  return expected.flatMap(({ id, year, numbers, statuses, rest }) => [
    ...restDifferences(rest, read(year, id, 'Rest of year')).map(
      (found) => `${id} ${year} Rest of year: ${found}`,
    ),
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

/** One number, or both ends of a range as they are shown: rounded to two decimals. */
function restDifferences(wanted: RestOfYear | null, found: number | string | null): readonly string[] {
  if (wanted === null) return found === null ? [] : [`${found} instead of nothing`];
  const ends = [wanted.average, wanted.upperAverage].filter((end) => end !== null);
  if (ends.length === 1)
    return isSameNumber(wanted.average, found) ? [] : [`${found} instead of ${wanted.average}`];
  const shown = String(found).split(' – ').map(Number);
  const isShown =
    shown.length === 2 && ends.every((end, index) => Math.abs(end - (shown[index] ?? NaN)) <= 0.005 + 1e-9);
  return isShown ? [] : [`${found} instead of ${ends.join(' – ')}`];
}

/** Equal up to the order in which floating-point numbers were added. */
function isSameNumber(wanted: number | null, found: number | string | null): boolean {
  if (wanted === null || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= 1e-12 * Math.max(1, Math.abs(wanted));
}
