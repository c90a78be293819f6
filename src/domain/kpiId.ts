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

/** Month names that Excel turns into a date when a number follows, in the languages that it is asked in most. */
const MONTH_NAME =
  /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MAI|OKT|DEZ|FEV|AVR|ABR|AOU|AGO|ENE|GEN|MRZ|DIC|OUT|SET)[A-ZÀ-Þ]*[-. /]?\d+$/;

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
  if (MONTH_NAME.test(upper)) return 'looksLikeDate';
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
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .match(/[A-Z]+/g);
  const initials =
    (words ?? []).length > 1 ? (words ?? []).map((word) => word[0]).join('') : (words?.[0] ?? '');
  const letters = initials.slice(0, (words ?? []).length > 1 ? 4 : 3) || 'KPI';

  // Initials such as DEC would read as a date.
  const stem = checkKpiId(`${letters}-01`) === null ? letters : `K${letters}`;
  for (let number = 1; ; number += 1) {
    const id = `${stem}-${String(number).padStart(2, '0')}`;
    if (!taken.some((other) => isSameId(other, id))) return id;
  }
}
