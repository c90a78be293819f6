import { CLAUSES_TABLE, dataTableName, EDITION_NAME, REGISTER_TABLE } from './names';
import { columnOf, columnsOf, inRow, quoted } from './reference';
import { RULE_WORD } from './words';

/** The header under which a row of the register says what is wrong with it. */
export const REGISTER_CHECK = 'Check';

/** What the column can say, the gravest first. */
const FAULTS = {
  noId: 'No ID',
  badId: 'ID not usable',
  idTwice: 'ID used twice',
  noName: 'No name',
  noRows: 'No data rows',
  ruleNeedsParts: 'Ratio of sums needs parts',
  noClause: 'No clause',
  unknownClause: 'Clause unknown',
} as const;

/**
 * The formula of `Check` in the register: empty, or the gravest thing that is wrong with the row. It looks for rows in the data
 * table of the newest business year, so it is written anew when a year is added.
 *
 * @param newestYear the newest business year with sheets.
 * @param yearStartMonth the month in which that year starts, 1 to 12.
 */
export function registerCheckFormula(newestYear: number, yearStartMonth: number): string {
  const id = inRow('ID');
  const faults = [
    [`${id}=""`, FAULTS.noId],
    [unusableId(id), FAULTS.badId],
    [`COUNTIF(${columnOf(REGISTER_TABLE, 'ID')},${id})>1`, FAULTS.idTwice],
    [`${inRow('KPI')}=""`, FAULTS.noName],
    [noDataRows(newestYear, yearStartMonth), FAULTS.noRows],
    [ruleNeedsParts(newestYear), FAULTS.ruleNeedsParts],
    [`${inRow('Clause')}=""`, FAULTS.noClause],
    [unknownClause(), FAULTS.unknownClause],
  ] as const;
  const first = faults.reduceRight(
    (otherwise, [holds, text]) => `IF(${holds},${quoted(text)},${otherwise})`,
    '""',
  );
  return `=IFERROR(IF(AND(${id}="",${inRow('KPI')}=""),"",${first}),"Cannot be checked")`;
}

/** The same rule as the validation of the column ID; letters of other scripts lie beyond the Latin ones. */
function unusableId(id: string): string {
  const first = `LEFT(${id},1)`;
  // `~` quotes the two wildcards and itself for SEARCH.
  const marks = ['~*', '~?', '~~', '<', '>', '='].map((mark) => `ISNUMBER(SEARCH("${mark}",${id}))`);
  const noLetter = `AND(EXACT(UPPER(${first}),LOWER(${first})),CODE(${first})<192)`;
  return `OR(${noLetter},LEN(${id})>32,RIGHT(${id},1)=" ",${marks.join(',')})`;
}

/** A KPI that is active in the year and has no measure in its data table. */
function noDataRows(year: number, startMonth: number): string {
  const first = `DATE(${year},${startMonth},1)`;
  const last = `DATE(${year + 1},${startMonth},0)`;
  const [from, to] = [inRow('Active from'), inRow('Active to')];
  // An empty `Active to` is no number, and text counts as greater than any number.
  const isActive = `AND(OR(${to}="",${to}>=${first}),OR(${from}="",${from}<=${last}))`;
  return `IF(COUNTIF(${columnOf(dataTableName(year), 'ID')},${inRow('ID')})=0,${isActive},FALSE)`;
}

/** A finished figure cannot be added up over a year. */
function ruleNeedsParts(year: number): string {
  const typed = `MATCH(${inRow('ID')}&"|=",${columnOf(dataTableName(year), 'Key')},0)`;
  return `IF(${inRow('Year to date')}=${quoted(RULE_WORD.ratioOfSums)},ISNUMBER(${typed}),FALSE)`;
}

/** Up to the first space, comma or semicolon the cell has to be a clause of the edition. MATCH compares texts: 9.1 is not 9.10. */
function unknownClause(): string {
  const clause = `TRIM(SUBSTITUTE(SUBSTITUTE(${inRow('Clause')},","," "),";"," "))&" "`;
  const number = `LEFT(${clause},FIND(" ",${clause})-1)`;
  const row = `MATCH(${number},${columnOf(CLAUSES_TABLE, 'Clause')},0)`;
  const title = `INDEX(${columnsOf(CLAUSES_TABLE, '2015', '2026')},${row},IF(${EDITION_NAME}=2015,1,2))`;
  return `IFERROR(${title}="",TRUE)`;
}
