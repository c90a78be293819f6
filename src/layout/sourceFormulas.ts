/**
 * Formulas that read a measure's month from a range that the workbook already has. `date` is the first day of the month, a
 * reference or `DATE(2026,3,1)`; every other reference is absolute. A month for which the source has nothing gives an empty text,
 * never zero; an error of the source comes through, so that the status is `Check`.
 */

/** A line of values under a line of dates, both as whole rows or columns. */
export interface MonthsReference {
  /** For example `'A&E monthly'!$3:$3`. */
  readonly dates: string;
  /** For example `'A&E monthly'!$4:$4`. */
  readonly values: string;
}

/** What a source's number is multiplied with: 100 turns a share that is shown as 81.4 % into 81.4. */
export type SourceFactor = 1 | 100;

/** Looks the month up among dates that stand on the first of their months; months that are added later are found too. */
export function monthLookupFormula(
  { dates, values }: MonthsReference,
  date: string,
  factor: SourceFactor = 1,
): string {
  const found = `INDEX(${values},MATCH(${date},${dates},0))`;
  return `=IF(COUNTIF(${dates},${date})=0,"",IF(${found}="","",${times(factor)}${found}))`;
}

/** Reads one cell, for headers that are texts or any day of their month. */
export function cellFormula(cell: string, factor: SourceFactor = 1): string {
  return `=IF(${cell}="","",${times(factor)}${cell})`;
}

function times(factor: SourceFactor): string {
  return factor === 1 ? '' : `${factor}*`;
}

/** Columns of a table of records, each as `Table[Column]` or a whole column. */
export interface RecordsReference {
  readonly dates: string;
  /** The column to add up; `null` counts the records. */
  readonly add: string | null;
  /** Subtracted from `add`. */
  readonly less?: string;
  readonly only: readonly { readonly column: string; readonly equals: string }[];
}

/**
 * Adds up or counts the records of a month. A sum is empty for a month without such records and an error where a record
 * holds no number; a count is empty only for a month without any record at all, and 0 is a true zero.
 */
export function recordsFormula(source: RecordsReference, date: string): string {
  const inMonth = `${source.dates},">="&${date},${source.dates},"<"&EDATE(${date},1)`;
  const chosen = [inMonth, ...source.only.map(({ column, equals }) => `${column},${criterion(equals)}`)].join(
    ',',
  );
  if (source.add === null) return `=IF(COUNTIFS(${inMonth})=0,"",COUNTIFS(${chosen}))`;
  const columns = source.less === undefined ? [source.add] : [source.add, source.less];
  const numbers = columns.map((column) => `COUNTIFS(${chosen},${column},"<>",${column},">=-1E+300")`);
  const complete = numbers.map((count) => `${count}<COUNTIFS(${chosen})`).join(',');
  const [total, less] = columns.map((column) => `SUMIFS(${column},${chosen})`);
  const sum = less === undefined ? total : `${total}-${less}`;
  return `=IF(COUNTIFS(${chosen})=0,"",IF(${columns.length === 1 ? complete : `OR(${complete})`},NA(),${sum}))`;
}

/** A criterion that matches exactly this text: wildcards are escaped, and a leading operator is taken as text. */
function criterion(text: string): string {
  const escaped = text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  return `"=${escaped}"`;
}
