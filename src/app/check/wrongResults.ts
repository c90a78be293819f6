import { decimalsToTellApart } from '../../domain/decimals';
import type { Kpi } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import type { Clock } from '../../domain/state';
import type { Status } from '../../domain/status';
import { monthNow, yearToDate } from '../../domain/yearToDate';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { monthResult } from '../model/monthResult';
import type { RowReader } from '../model/RowReader';
import { type CellOfTable, NO_CHANGES } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import { calculatedColumns, type ExpectedTable } from './expectedTables';
import { formulasChange } from './formulaRepair';
import type { Found } from './found';
import { placeOf } from './placeOf';
import { unknownWords } from './unknownWords';

/** A figure of a scorecard with its status, as it is shown and as the rule gives it. */
interface Comparison {
  /** What the message calls it: a month, or `year to date`. */
  readonly name: string;
  /** The columns of the value and of the status. */
  readonly headers: readonly [value: string | null, status: string];
  readonly value: number | null;
  readonly status: Status;
}

/**
 * Figures that the scorecard shows otherwise than the rule gives them for what stands in register, data and targets: somebody
 * changed a formula, or Excel has not calculated. Rows in which a formula is overwritten or changed, and KPIs with a word that no
 * formula knows, are told of elsewhere.
 *
 * @param causes cells that are known to hold something else than their formula.
 */
export function wrongResults(
  {
    workbook,
    tables: expected,
    today,
    reportingMonth,
  }: Pick<CheckFacts, 'workbook' | 'tables' | 'today' | 'reportingMonth'>,
  causes: readonly CellOfTable[],
): readonly Found[] {
  const explained = new Set(causes.map(({ table, row }) => `${table} ${row}`));
  const unreadable = new Set(
    unknownWords(workbook).flatMap(({ kpiId, makesCheck }) => (makesCheck ? [kpiId.toLowerCase()] : [])),
  );
  return workbook.years.flatMap((tables) => {
    const { scorecard } = tables;
    if (!scorecard || !hasAllMonths(workbook, tables)) return [];
    const clock: Clock = { reportingMonth, today, yearStartMonth: workbook.startOf(tables.year) };
    const layout = expected.find(({ reading }) => reading === scorecard);
    return workbook.kpis.flatMap((kpi): readonly Found[] => {
      const row = workbook.scorecardRow(tables, kpi.id);
      if (!row || unreadable.has(kpi.id.toLowerCase()) || explained.has(`${scorecard.name} ${row.index}`))
        return [];
      return comparisons(workbook, tables, kpi, clock)
        .filter((comparison) => isWrong(workbook, row, comparison))
        .map((comparison) => foundIn(workbook, scorecard, kpi, row, comparison, layout));
    });
  });
}

/**
 * Whether data and targets have every month of their year. Where a month is gone or goes by another name nobody can say what the
 * rule gives; once it is back, results are compared again.
 */
function hasAllMonths(workbook: KpiWorkbook, { year, data, targets }: YearTables): boolean {
  return [data, targets].every((table) =>
    workbook.months(year).every((month) => table?.headers.includes(month)),
  );
}

/** What the rule gives for a KPI in a year: each month, the year to date, and the status of the reporting month. */
function comparisons(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpi: Kpi,
  clock: Clock,
): readonly Comparison[] {
  const measures = workbook.measureRows(tables, kpi.id).map(({ measure }) => measure);
  const months = workbook.months(tables.year);
  const results = months.map((month) => monthResult(workbook, tables, kpi, month, clock));
  const now: Month | null = monthNow(months, clock.reportingMonth);
  const limitsNow = workbook.limits(tables, kpi.id, now ?? months[0] ?? clock.reportingMonth);
  const year = yearToDate({ ...kpi, measures }, results, limitsNow);
  return [
    ...results.map(({ month, value, status }): Comparison => ({
      name: month,
      headers: [month, `${month} status`],
      value,
      status,
    })),
    {
      name: 'year to date',
      headers: ['Year to date', 'Year-to-date status'],
      value: year.value,
      status: year.status,
    },
    {
      name: 'status now',
      headers: [null, 'Status'],
      value: null,
      status: results.find(({ month }) => month === now)?.status ?? 'notDue',
    },
  ];
}

/** A column that the table has lost is told of elsewhere. */
function isWrong(workbook: KpiWorkbook, row: RowReader, { headers, value, status }: Comparison): boolean {
  const [valueHeader, statusHeader] = headers;
  const isOther = row.has(statusHeader) && workbook.status(row.text(statusHeader)) !== status;
  return (
    isOther ||
    (valueHeader !== null && row.has(valueHeader) && !isSameNumber(row.number(valueHeader) ?? null, value))
  );
}

function foundIn(
  workbook: KpiWorkbook,
  scorecard: NonNullable<YearTables['scorecard']>,
  kpi: Kpi,
  row: RowReader,
  { name, headers, value, status }: Comparison,
  layout: ExpectedTable | undefined,
): Found {
  const [valueHeader, statusHeader] = headers;
  const shownStatus = workbook.word(workbook.status(row.text(statusHeader)));
  const shownValue = valueHeader === null ? null : (row.number(valueHeader) ?? null);
  const decimals = decimalsToTellApart([shownValue, value].filter((figure) => figure !== null));
  const write = (figure: number | null, word: string) =>
    valueHeader === null
      ? word
      : `${figure === null ? 'no value' : Number(figure.toFixed(decimals))} (${word})`;
  const shown = write(shownValue, shownStatus);
  const wanted = write(value, workbook.word(status));
  const place = placeOf(scorecard, row.index, valueHeader ?? statusHeader);
  return {
    severity: 'error',
    what: `${kpi.id}, ${name}: the scorecard shows ${shown}, the rule gives ${wanted}.`,
    why: 'A formula of the row, or one that it reads, was changed, or Excel has not calculated it.',
    next: 'Write the formulas of the row anew, or let Excel calculate (F9).',
    place,
    ...(layout && {
      plan: {
        key: `row ${scorecard.name} ${kpi.id}`,
        title: `Write the formulas of ${kpi.id} anew`,
        steps: [
          { place, what: `All formulas of ${kpi.id} on ${scorecard.sheet}`, before: shown, after: wanted },
        ],
        changes: {
          ...NO_CHANGES,
          formulas: calculatedColumns(layout).map((column) => formulasChange(scorecard, column, [row.index])),
        },
      },
    }),
  };
}

/** Equal but for the last digits, in which engines may differ. */
function isSameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
