import type { Limits } from '../../domain/kpi';
import { isBefore, monthOf } from '../../domain/month';
import { HISTORY_TABLE } from '../../layout/names';
import { yearLabel } from '../../layout/yearSheet';
import { ClauseboardError } from '../ClauseboardError';
import { unknownKpi } from '../link/linkTarget';
import { assertAgreed } from '../log/agreement';
import { logChanges } from '../log/logChanges';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import type { Session } from '../session';
import { carriedLimits, kpisOfYear } from '../setUp/yearStart';
import { mergeChanges } from '../workbookGateway';
import { changedLimits, targetsConfirmed, type TargetDecision } from './confirmedTargets';
import { openInOldYear } from './openInOldYear';
import { openingFindings, type OpeningPlan, planOpening, readForOpening } from './planOpening';
import type { CarriedKpi, NextYearOutcome, NextYearPreview, NextYearRequest } from './yearUseCases';

export async function previewNextYear(session: Session): Promise<NextYearPreview> {
  const workbook = await session.read();
  const old = newestYear(workbook);
  const year = old.year + 1;
  const plan = await plannedFor(session, workbook, year, {});
  const { kpis, firstMonth, label } = beginning(workbook, year);
  return {
    year,
    label,
    firstMonth,
    carriedFrom: workbook.months(old.year).at(-1) ?? firstMonth,
    kpis,
    leftOut: leftOut(workbook, kpis),
    newSheets: plan.newSheets.map(({ name, purpose }) => ({ name, purpose })),
    trends: plan.trends.kpiIds,
    extendsHistory: plan.changes.formulas.some(({ table }) => table.name === HISTORY_TABLE),
    links: plan.links.carried.map(({ kpiId, measure }) => ({ kpiId, measure })),
    findings: [...openInOldYear(workbook, old, session.now()), ...openingFindings(plan)],
  };
}

export async function openNextYear(session: Session, request: NextYearRequest): Promise<NextYearOutcome> {
  const workbook = await session.read();
  const old = newestYear(workbook);
  const { year, approvedBy, reason } = request;
  if (year !== old.year + 1) throw otherYear(year, old);
  const { kpis, firstMonth, label } = beginning(workbook, year);
  const decided = kpis.map(({ kpi, limits }) => ({
    kpi,
    carried: limits,
    confirmed: request.limits[kpi.id] ?? limits,
  }));
  const stranger = Object.keys(request.limits).find((id) => !kpis.some(({ kpi }) => kpi.id === id));
  if (stranger !== undefined) throw unknownKpi(stranger);
  const changed = decided.filter(({ carried, confirmed }) => changedLimits(carried, confirmed).length > 0);
  const agreement = { approvedBy: approvedBy.trim(), reason: reason.trim() };
  const decision: TargetDecision = {
    kpis: decided,
    ...(changed.length > 0 ? assertAgreed(agreement) : agreement),
  };
  const plan = await plannedFor(
    session,
    workbook,
    year,
    Object.fromEntries(decided.map(({ kpi, confirmed }) => [kpi.id, confirmed])),
  );
  const log = logChanges(workbook, targetsConfirmed(firstMonth, decision, session.now()));
  await session.apply(workbook, mergeChanges(plan.changes, log));
  return {
    year,
    label,
    firstMonth,
    createdSheets: plan.newSheets.map(({ name }) => name),
    kpis: kpis.length,
    changedTargets: changed.length,
    linkedMeasures: plan.links.carried.length,
    extendedTrends: plan.trends.kpiIds.length,
    findings: openingFindings(plan),
    next: plan.next,
  };
}

async function plannedFor(
  session: Session,
  workbook: KpiWorkbook,
  year: number,
  confirmed: Readonly<Record<string, Limits>>,
): Promise<OpeningPlan> {
  const request = { edition: workbook.edition, year, yearStartMonth: workbook.startOf(year), kpis: [] };
  const reading = await readForOpening(session, workbook, year);
  return planOpening(workbook, request, reading, session.now(), confirmed);
}

/** With what a year starts unless the team decides otherwise. */
function beginning(
  workbook: KpiWorkbook,
  year: number,
): Pick<NextYearPreview, 'kpis' | 'firstMonth' | 'label'> {
  const yearStartMonth = workbook.startOf(year);
  return {
    firstMonth: monthOf(year, yearStartMonth),
    label: yearLabel({ yearStartMonth }, year),
    kpis: kpisOfYear(workbook, year, yearStartMonth).map((kpi) => ({
      kpi,
      limits: carriedLimits(workbook, year, kpi.id),
    })),
  };
}

function leftOut(workbook: KpiWorkbook, kpis: readonly CarriedKpi[]): NextYearPreview['leftOut'] {
  return identifiedKpis(workbook)
    .filter(({ id }) => !kpis.some(({ kpi }) => kpi.id === id))
    .map(({ id, name, activeFrom, activeTo }) => ({
      id,
      name,
      why:
        activeTo !== undefined && (activeFrom === undefined || !isBefore(activeTo, activeFrom))
          ? `Active to ${activeTo}`
          : `Active from ${activeFrom ?? ''}`,
    }));
}

/** The newest business year. Throws in a workbook that has none. */
function newestYear({ years }: KpiWorkbook): YearTables {
  const newest = years.at(-1);
  if (newest) return newest;
  throw new ClauseboardError('tableIsMissing', {
    what: 'There is no business year yet.',
    why: 'The workbook has no sheets of KPI data, targets and scorecard.',
    next: 'Set up KPIs first; that creates the first year.',
  });
}

function otherYear(year: number, old: YearTables): ClauseboardError {
  return new ClauseboardError('nameIsTaken', {
    what: `${year} is not the next business year.`,
    why: `The newest year of the workbook is ${old.year}: somebody has opened or deleted one meanwhile.`,
    next: 'Go back to the first step, look at what will be created, and try again.',
  });
}
