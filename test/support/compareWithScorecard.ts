import { monthText } from './oracle/months';
import { sameId } from './oracle/readKpis';
import { findTable, type FoundRow } from './oracle/tables';
import { readShownStatus } from './oracle/words';
import {
  addressOf,
  isBlank,
  showCell,
  textOf,
  type Cell,
  type RecalculatedWorkbook,
} from './recalculatedWorkbook';
import { scorecardOutcome, type KpiOutcome, type Settings } from './scorecardOracle';

/** A cell of a scorecard that does not say what it should. */
interface Difference {
  readonly address: string;
  /** The KPI and the column, such as `OTD-01 2026-03 status`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** How far the scorecards of a workbook and the independent calculation agree. */
export interface Comparison {
  readonly years: readonly number[];
  readonly kpis: number;
  /** Cells compared, blank ones among them. */
  readonly values: number;
  readonly statuses: number;
  readonly yearToDateFigures: number;
  /** Rolling figures, changes on the year before and what the rest of the year must average. */
  readonly longFigures: number;
  readonly differences: readonly Difference[];
  /** IDs that stand twice in the register: which row they mean is not settled, so they are not compared. */
  readonly ambiguousIds: readonly string[];
}

/**
 * Compares every scorecard of a workbook, cell by cell, with an independent calculation from register, data and
 * targets. Numbers are equal within 1e-9 of their size.
 *
 * @throws when a table or a setting that the header contract promises is missing
 */
export function compareWithScorecard(workbook: RecalculatedWorkbook, settings: Settings = {}): Comparison {
  const years = [...workbook.sheets.keys()]
    .flatMap((name) => {
      const year = /^KPI Data (\d{4})$/.exec(name)?.[1];
      return year === undefined ? [] : [Number(year)];
    })
    .sort((one, other) => one - other);
  if (years.length === 0) throw new Error('The workbook has no sheet "KPI Data" with a year.');
  const cells = years.flatMap((year) => expectedCells(workbook, year, settings));
  const count = (kind: ExpectedCell['kind']) => cells.filter((cell) => cell.kind === kind).length;
  return {
    years,
    kpis: new Set(cells.map(({ id }) => id)).size,
    values: count('value'),
    statuses: count('status'),
    yearToDateFigures: count('yearToDate'),
    longFigures: count('long'),
    differences: cells.flatMap(({ difference }) => difference ?? []),
    ambiguousIds: [
      ...new Set(years.flatMap((year) => repeatedIds(scorecardOutcome(workbook, year, settings).kpis))),
    ],
  };
}

interface ExpectedCell {
  readonly id: string;
  readonly kind: 'value' | 'status' | 'yearToDate' | 'long' | 'row';
  readonly difference: Difference | undefined;
}

function expectedCells(workbook: RecalculatedWorkbook, year: number, settings: Settings): ExpectedCell[] {
  const { calendar, kpis } = scorecardOutcome(workbook, year, settings);
  const months = calendar.months.map(monthText);
  const shown = readShownStatus(workbook);
  const { sheet, rows } = findTable(workbook, `KPI Scorecard ${year}`, `KpiScorecard${year}`, [
    'ID',
    ...months,
  ]);
  const ambiguous = repeatedIds(kpis);
  const cells: ExpectedCell[] = [];

  for (const kpi of kpis) {
    if (ambiguous.some((id) => sameId(id, kpi.id))) continue;
    const own = rows.filter((row) => sameId(idOf(row), kpi.id));
    const [row] = own;
    if (row === undefined || own.length > 1) {
      cells.push(missing(kpi.id, sheet, 'one row', `${own.length} rows`));
      continue;
    }
    const compare = (kind: ExpectedCell['kind'], column: string, expected: Expected) => {
      const found = row.cell(column);
      const { row: top, column: left } = row.position(column);
      const difference = isAsExpected(expected, found)
        ? undefined
        : {
            address: addressOf(sheet, top, left),
            what: `${kpi.id} ${column}`,
            expected: show(expected),
            found: showCell(found),
          };
      cells.push({ id: kpi.id, kind, difference });
    };
    kpi.months.forEach(({ value, status }, place) => {
      const month = months[place] ?? '';
      compare('value', month, value);
      compare('status', `${month} status`, shown(status));
    });
    compare('yearToDate', 'Year to date', kpi.yearToDate.value);
    compare('status', 'Year-to-date status', shown(kpi.yearToDate.status));
    compare('status', 'Status', shown(kpi.status));
    compare('long', 'Rolling 3 months', kpi.long.rolling3);
    compare('long', 'Rolling 12 months', kpi.long.rolling12);
    compare('long', 'Change on year', kpi.long.changeOnYear);
    compare('long', 'Rest of year', kpi.long.restOfYear);
  }
  const strangers = rows.map(idOf).filter((id) => !kpis.some((kpi) => sameId(kpi.id, id)));
  return [
    ...cells,
    ...strangers.map((id) => missing(id, sheet, 'no row, since the register has none', 'a row')),
  ];
}

function missing(id: string, sheet: string, expected: string, found: string): ExpectedCell {
  return { id, kind: 'row', difference: { address: sheet, what: id, expected, found } };
}

function repeatedIds(kpis: readonly KpiOutcome[]): string[] {
  return kpis.map(({ id }) => id).filter((id, place, ids) => ids.findIndex((one) => sameId(one, id)) < place);
}

function idOf(row: FoundRow): string {
  return textOf(row.cell('ID'));
}

/** What a cell should hold; the ends of a range stand in one cell as text. */
type Expected = number | string | readonly number[] | undefined;

/** A blank is an empty cell or text without a character, and never 0. */
function isAsExpected(expected: Expected, found: Cell): boolean {
  if (expected === undefined || expected === '') return isBlank(found);
  if (typeof expected === 'string') return found.type === 'text' && found.value === expected;
  if (typeof expected === 'number') return found.type === 'number' && isClose(expected, found.value);
  const [only] = expected;
  if (expected.length === 1) return isAsExpected(only, found);
  // The ends are shown with two decimals.
  const ends = found.type === 'text' ? found.value.split(' – ').map(Number) : [];
  return (
    ends.length === expected.length &&
    expected.every((end, index) => Math.abs(end - (ends[index] ?? Number.NaN)) <= 0.005 + 1e-9)
  );
}

function isClose(expected: number, found: number): boolean {
  const size = Math.max(Math.abs(expected), Math.abs(found));
  // Sums that should be 0 come out as 1e-17 or so in one program and as 0 in the other.
  return Math.abs(expected - found) <= 1e-9 * size + 1e-12;
}

function show(expected: Expected): string {
  if (expected === undefined || expected === '') return 'blank';
  if (typeof expected === 'string') return JSON.stringify(expected);
  return typeof expected === 'number' ? String(expected) : expected.join(' – ');
}
