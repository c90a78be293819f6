import type { SerialDay } from '../../domain/day';
import type { Limits } from '../../domain/kpi';
import { extendTrends, readTrends, type TrendsPlan } from '../chart/extendTrends';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Session } from '../session';
import { assertUnprotected } from '../setUp/obstacles';
import { planSetUp, type SetUpPlan } from '../setUp/planSetUp';
import { kpisOfYear, neighbourOf } from '../setUp/yearStart';
import type { Finding, SetUpRequest } from '../useCases';
import {
  type ColumnFormulas,
  mergeChanges,
  NO_CHANGES,
  type TrendsReading,
  type WorkbookChanges,
} from '../workbookGateway';
import { type CarriedLinks, carryLinks, columnsOfLinks } from './carryLinks';
import { rewrittenFormulas } from './rewrittenFormulas';

/** What has to be known of a workbook, besides its tables, before a year is opened in it. */
export interface OpeningReading {
  /** The formulas in the months of the year next to it. */
  readonly links: readonly ColumnFormulas[];
  readonly trends: TrendsReading | null;
}

/** What opening a year would do: a set-up without new KPIs, and everything that goes along with it. */
export interface OpeningPlan extends SetUpPlan {
  readonly links: CarriedLinks;
  readonly trends: TrendsPlan;
}

/** Whether a request adds a business year to a workbook that has others. */
export function opensYear(workbook: KpiWorkbook, { year }: Pick<SetUpRequest, 'year'>): boolean {
  return workbook.years.length > 0 && workbook.year(year) === undefined;
}

export async function readForOpening(
  session: Session,
  workbook: KpiWorkbook,
  year: number,
): Promise<OpeningReading> {
  const from = neighbourOf(workbook, year);
  const columns = from ? columnsOfLinks(workbook, from) : [];
  return {
    links: columns.length > 0 ? await session.gateway.readFormulas(columns) : [],
    trends: await readTrends(session, workbook),
  };
}

/**
 * Works out how a further year is opened: its sheets, with the limits and links of the year next to it, trends that run on
 * into it, and formulas of later sheets that look back into it. Nothing that was typed or decided in another year is part of it.
 *
 * @param confirmed limits that the team has decided for the start of the year, by KPI ID.
 */
export async function planOpening(
  workbook: KpiWorkbook,
  request: SetUpRequest,
  reading: OpeningReading,
  now: SerialDay,
  confirmed: Readonly<Record<string, Limits>> = {},
): Promise<OpeningPlan> {
  const { year } = request;
  const from = neighbourOf(workbook, year);
  const kpis = kpisOfYear(workbook, year, workbook.startOf(year));
  const links = from
    ? carryLinks(workbook, { from, year, kpis }, reading.links)
    : { entries: {}, carried: [], left: [] };
  const start = { limits: confirmed, entries: links.entries };
  const plan = await planSetUp(workbook, request, now, start);
  const trends = reading.trends
    ? extendTrends(workbook, reading.trends, { opened: year })
    : { changes: [], kpiIds: [], findings: [] };
  const along: WorkbookChanges = {
    ...NO_CHANGES,
    formulas: rewrittenFormulas(workbook, year),
    trends: trends.changes,
  };
  const changes = mergeChanges(plan.changes, along);
  for (const { table } of changes.formulas) assertUnprotected(workbook, table.sheet);
  return { ...plan, changes, links, trends };
}

/** What a person should know of links and trends that do not come along. */
export function openingFindings(plan: OpeningPlan): readonly Finding[] {
  return [
    ...plan.links.left.map(({ kpiId, measure, months, place, why }): Finding => ({
      severity: 'warning',
      what: `The link of ${kpiId}, ${measure}, does not come along: ${months.length === 1 ? 'a cell' : `${months.length} cells`} from ${months[0] ?? ''} on ${why}.`,
      next: 'Link the measure again once the year is open, or type its numbers.',
      place,
    })),
    ...plan.links.carried
      .filter(({ hasFixedRange }) => hasFixedRange)
      .map(({ kpiId, measure, place }): Finding => ({
        severity: 'info',
        what: `The link of ${kpiId}, ${measure}, comes along and reads the same cells as before.`,
        next: 'If the new months stand beside or below them, link the measure again. Until then they are empty.',
        place,
      })),
    ...plan.trends.findings,
  ];
}
