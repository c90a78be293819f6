import type { LimitName } from '../../domain/kpi';
import { parseMonth } from '../../domain/month';
import { roundTo9 } from '../../domain/tolerance';
import { cellAddress } from '../../layout/address';
import { CLASSIC } from '../../layout/palette';
import { ACTUAL_COLUMN, LABEL_COLUMN, LIMIT_COLUMN } from '../../layout/trendBlock';
import { trendDrawing } from '../../layout/trendDrawing';
import { trendChartName } from '../../layout/trendLayout';
import { areFree, findTrendBlocks, type TrendBlockThere } from '../chart/findTrendBlocks';
import { trendYears } from '../chart/trendYears';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { NO_CHANGES, type RawCell, type TrendsReading } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import type { Found, PlannedRepair } from './found';
import { absentTables } from './absentTables';

const limitNames = Object.keys(LIMIT_COLUMN) as LimitName[];

/**
 * Blocks of cells under trend charts that show something else than scorecard and targets: their formulas have lost a table, or look
 * one column beside since the first month was deleted. While a table is missing they cannot be drawn anew.
 */
export function lostTrends({ workbook, trends }: Pick<CheckFacts, 'workbook' | 'trends'>): readonly Found[] {
  if (!trends || absentTables(workbook).length > 0) return [];
  return findTrendBlocks(withReadableYears(workbook, trends))
    .filter((block) => isLost(trends, block) || differs(workbook, trends, block))
    .map((block): Found => {
      const place = { sheet: trends.sheet, address: cellAddress(Math.max(0, block.row), 0) };
      const plan = planFor(workbook, trends, block, place);
      return {
        severity: 'error',
        what: `The trend of ${block.kpiId} on ${trends.sheet} does not show what scorecard and targets say.`,
        why: 'Its formulas have lost what they read, so the chart shows gaps or the numbers of other months.',
        next: plan
          ? 'Write its cells anew; the chart stays.'
          : 'Delete the chart and its cells, and insert it again.',
        place,
        ...(plan && { plan }),
      };
    });
}

/** Rows whose scorecard is #REF! still belong to their block. */
function withReadableYears(workbook: KpiWorkbook, trends: TrendsReading): TrendsReading {
  const newest = `KpiScorecard${workbook.years.at(-1)?.year ?? 2000}[`;
  return {
    ...trends,
    formulas: trends.formulas.map((formula) => String(formula).replace(/#REF!/g, newest)),
  };
}

function isLost({ cells, formulas }: TrendsReading, { row, periods }: TrendBlockThere): boolean {
  const from = row + 2;
  return (
    formulas.slice(from, from + periods).some((formula) => String(formula).includes('#REF!')) ||
    cells.slice(from, from + periods).some((line) => line.includes('#REF!'))
  );
}

/** Whether a value or a limit of a period is another one than in its month's column. */
function differs(workbook: KpiWorkbook, { cells }: TrendsReading, block: TrendBlockThere): boolean {
  return cells.slice(block.row + 2, block.row + 2 + block.periods).some((line) => {
    const month = parseMonth(String(line[LABEL_COLUMN] ?? ''));
    const tables = month && workbook.yearOf(month);
    if (!month || !tables || !block.years.includes(tables.year)) return false;
    const value = workbook.scorecardRow(tables, block.kpiId)?.number(month);
    const limits = workbook.limits(tables, block.kpiId, month);
    return (
      !isSame(line[ACTUAL_COLUMN], value) ||
      // Only the limits that the KPI's direction uses are drawn.
      limitNames.some(
        (name) =>
          typeof line[LIMIT_COLUMN[name]] === 'number' && !isSame(line[LIMIT_COLUMN[name]], limits[name]),
      )
    );
  });
}

/** A gap is no number in either place. */
function isSame(shown: RawCell | undefined, wanted: number | undefined): boolean {
  if (typeof shown !== 'number') return wanted === undefined;
  return wanted !== undefined && roundTo9(shown - wanted) === 0;
}

function planFor(
  workbook: KpiWorkbook,
  trends: TrendsReading,
  { kpiId, row, periods }: TrendBlockThere,
  place: NonNullable<Found['place']>,
): PlannedRepair | null {
  const kpi = workbook.kpi(kpiId);
  const years = kpi && trendYears(workbook, kpi);
  if (!kpi || !years) return null;
  const charts = trends.charts.filter(
    ({ name }) => name.toLowerCase() === trendChartName(kpi.id).toLowerCase(),
  );
  const after = trendDrawing(kpi, years, { sheet: trends.sheet, row, periods }, charts, CLASSIC);
  const more = after.periods - periods;
  if (more > 0 && !areFree(trends, after.firstRow + periods, more + 1)) return null;
  return {
    key: `trend ${kpi.id} ${row}`,
    title: `Write the cells of the trend of ${kpi.id} anew`,
    steps: [
      {
        place,
        what: `Trend of ${kpi.id} on ${trends.sheet}`,
        before: 'formulas that have lost what they read',
        after: `${after.periods} periods from the scorecards of ${years.years.join(', ')}`,
      },
    ],
    changes: { ...NO_CHANGES, trends: [{ after, before: after }] },
  };
}
