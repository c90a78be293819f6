import { withoutMarks } from './foldedText';

/** Why a text cannot be the ID of a KPI. */
export type IdProblem =
  | 'empty'
  | 'noLetterFirst'
  | 'forbiddenCharacter'
  | 'tooLong'
  | 'looksLikeCell'
  | 'looksLikeDate'
  | 'looksLikeValue';

/** Excel compares at most 255 characters in MATCH; a readable ID is far shorter. */
const LONGEST = 32;

/** Short and English month names, which Excel turns into a date when a number follows. */
const MONTH_NAME = new RegExp(
  '^(JAN|JANUARY|FEB|FEBRUARY|FEV|MAR|MARCH|MARZ|MRZ|MARS|APR|APRIL|ABR|AVR|MAY|MAI|MAG|JUN|JUNE|JUL|JULY|AUG|AUGUST|AGO|AOUT|' +
    'SEP|SEPT|SEPTEMBER|SET|OCT|OCTOBER|OKT|OUT|OTT|NOV|NOVEMBER|DEC|DECEMBER|DEZ|DIC|ENE|GEN)[-. /]?\\d+$',
);

/**
 * Whether a text can be an ID. It starts with a letter and holds none of `* ? ~ < > =`, which COUNTIFS and MATCH read as
 * patterns; it must not look like a cell (`KPI1`, `R1C1`), a date (`DEC-01`) or a logical value, which Excel would change as it is typed.
 *
 * @returns `null` when the ID is good: `OTD-01`.
 */
export function checkKpiId(id: string): IdProblem | null {
  const upper = id.toUpperCase();
  if (id.trim() === '') return 'empty';
  if (!/^\p{L}/u.test(id)) return 'noLetterFirst';
  if (/[*?~<>=]/.test(id) || /\s$/.test(id)) return 'forbiddenCharacter';
  if (id.length > LONGEST) return 'tooLong';
  if (/^[A-Z]{1,3}\d{1,7}$/.test(upper) || /^(R\d*C\d*|[RC]\d*)$/.test(upper)) return 'looksLikeCell';
  if (MONTH_NAME.test(withoutMarks(upper))) return 'looksLikeDate';
  if (/^(TRUE|FALSE|N\/A)$/.test(upper)) return 'looksLikeValue';
  return null;
}

/** IDs are the same when Excel's lookups take them for the same: upper and lower case do not count. */
export function isSameId(id: string, other: string): boolean {
  return id.toUpperCase() === other.toUpperCase();
}

/**
 * A free ID made from the first letters of a KPI's name: `On-time delivery` gives `OTD-01`, or `OTD-02` when that is taken.
 * One word gives its first three letters; a name without Latin letters gives `KPI-01`.
 */
export function proposeKpiId(name: string, taken: readonly string[]): string {
  const words = withoutMarks(name)
    .toUpperCase()
    .match(/[A-Z]+/g);
  const initials =
    (words ?? []).length > 1 ? (words ?? []).map((word) => word[0]).join('') : (words?.[0] ?? '');
  const letters = initials.slice(0, (words ?? []).length > 1 ? 4 : 3) || 'KPI';

  // Initials such as DEC would read as a date.
  const stem = checkKpiId(`${letters}-01`) === null ? letters : `K${letters}`;
  return firstFree(`${stem}-`, { from: 1, digits: 2 }, taken);
}

/** The next free ID of the same stem, for a copy: `CSAT-02` after `CSAT-01`. An ID without a number at its end gets one: `Yield-02`. */
export function nextKpiId(id: string, taken: readonly string[]): string {
  const [, stem, digits] = /^(.*?)(\d{1,9})$/.exec(id) ?? [];
  const next =
    stem === undefined || digits === undefined
      ? firstFree(`${id}-`, { from: 2, digits: 2 }, taken)
      : firstFree(stem, { from: Number(digits) + 1, digits: digits.length }, taken);
  return checkKpiId(next) === null ? next : proposeKpiId(id, taken);
}

function firstFree(
  stem: string,
  { from, digits }: { readonly from: number; readonly digits: number },
  taken: readonly string[],
): string {
  for (let number = from; ; number += 1) {
    const id = `${stem}${String(number).padStart(digits, '0')}`;
    if (!taken.some((other) => isSameId(other, id))) return id;
  }
}
