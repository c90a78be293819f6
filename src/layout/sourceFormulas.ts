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

/**
 * How a cell of the source is read. `fraction`: a share such as 0.814, shown as 81.4 %, becomes 81.4. `text`: a number that was typed as
 * a text, `95 %` or `94,5`, becomes the number. Whatever is no number, `n/a` for example, comes through as it is.
 */
export type SourceForm = 'asIs' | 'fraction' | 'text';

/** Looks the month up among dates that stand on the first of their months; months that are added later are found too. */
export function monthLookupFormula(
  { dates, values }: MonthsReference,
  date: string,
  form: SourceForm = 'asIs',
): string {
  const found = `INDEX(${values},MATCH(${date},${dates},0))`;
  return `=IF(COUNTIF(${dates},${date})=0,"",IF(${found}="","",${read(found, form)}))`;
}

/** Reads one cell, for headers that are texts or any day of their month. */
export function cellFormula(cell: string, form: SourceForm = 'asIs'): string {
  return `=IF(${cell}="","",${read(cell, form)})`;
}

function read(cell: string, form: SourceForm): string {
  switch (form) {
    case 'asIs':
      return cell;
    case 'fraction':
      return `IF(ISNUMBER(${cell}),100*${cell},${cell})`;
    case 'text':
      return `IF(ISNUMBER(${cell}),${cell},${textAsNumber(cell)})`;
  }
}

/**
 * VALUE reads a text by the language of the machine; NUMBERVALUE is told what a comma means, so every Excel gives the same. The percent
 * sign goes first, since NUMBERVALUE would divide by 100.
 */
function textAsNumber(cell: string): string {
  const plain = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"%",""),"\u00a0",""),",",".")`;
  return `IFERROR(NUMBERVALUE(${plain},".","'"),${cell})`;
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
