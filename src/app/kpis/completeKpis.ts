import type { SerialDay } from '../../domain/day';
import type { Kpi, Measure } from '../../domain/kpi';
import { checkKpiId, isSameId } from '../../domain/kpiId';
import { monthOf } from '../../domain/month';
import { rowsForNewKpis } from '../../layout/newRows';
import { placeOf } from '../check/placeOf';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import type { Session } from '../session';
import { assertCanSetUp } from '../setUp/obstacles';
import { carriedLimits, kpisOfYear } from '../setUp/yearStart';
import type { Place } from '../useCases';
import { NO_CHANGES, type TableGrowth } from '../workbookGateway';
import { currentYears } from './currentYears';
import type { CompleteOutcome, IncompleteKpi } from './kpiEdit';

/** What KPIs lack that somebody typed into the register: their rows in the other tables. */
export interface CompletionPlan {
  readonly kpis: readonly IncompleteKpi[];
  readonly growth: readonly TableGrowth[];
  /** Where the first number is waited for. */
  readonly place: Place | null;
}

/**
 * Finds the KPIs of the register that lack rows in a business year that is not over, and the rows that they get there: measures
 * by their year-to-date rule, targets without a limit, a row of the scorecard. Rows that somebody typed already stay as they are.
 */
export function planCompletion(
  workbook: KpiWorkbook,
  now: SerialDay,
  only?: readonly string[],
): CompletionPlan {
  const isMeant = (id: string) => only === undefined || only.some((other) => isSameId(other, id));
  const added = currentYears(workbook, now).flatMap((tables) => rowsOfYear(workbook, tables.year, isMeant));
  const ids = [...new Set(added.flatMap(({ kpis }) => kpis.map(({ id }) => id)))];
  const first = added.find(({ growth }) => growth.table.name.startsWith('KpiData')) ?? added[0];
  return {
    kpis: ids.map((id) => ({
      id,
      name: workbook.kpi(id)?.name ?? '',
      sheets: added
        .filter(({ kpis }) => kpis.some((kpi) => kpi.id === id))
        .map(({ growth }) => growth.table.sheet),
    })),
    growth: added.map(({ growth }) => growth),
    place: first
      ? placeOf(first.growth.table, first.growth.table.rows.length, firstMonth(first.growth))
      : null,
  };
}

/** Writes what the plan finds; the table of a year then stands behind what it had. */
export async function completeKpis(session: Session, only?: readonly string[]): Promise<CompleteOutcome> {
  const workbook = await session.read();
  const { kpis, growth, place } = planCompletion(workbook, session.now(), only);
  if (growth.length === 0) return { kpis, place };
  assertCanSetUp(workbook, [], growth);
  await session.apply(workbook, { ...NO_CHANGES, growth, land: place });
  return { kpis, place };
}

interface AddedRows {
  readonly kpis: readonly Kpi[];
  readonly growth: TableGrowth;
}

function rowsOfYear(
  workbook: KpiWorkbook,
  year: number,
  isMeant: (id: string) => boolean,
): readonly AddedRows[] {
  const yearStartMonth = workbook.startOf(year);
  const kpis = kpisOfYear(workbook, year, yearStartMonth)
    .filter(({ id, name }) => isMeant(id) && checkKpiId(id) === null && name.trim() !== '')
    .map(withMeasures);
  const from = monthOf(year, yearStartMonth);
  const limits = Object.fromEntries(
    kpis.map(({ id }) => [id, [{ from, limits: carriedLimits(workbook, year, id) }]]),
  );
  const model = {
    yearStartMonth,
    years: workbook.years.map((other) => ({ year: other.year, kpis: [], limits: {} })),
  };
  return rowsForNewKpis(model, year, [], {}).flatMap(({ table: name }): AddedRows[] => {
    const table = workbook.table(name);
    const lacking = kpis.filter(({ id }) => rowsWithId(table, id).length === 0);
    const rows = rowsForNewKpis(model, year, lacking, limits).find((part) => part.table === name);
    return table && rows && lacking.length > 0
      ? [{ kpis: lacking, growth: { table, columns: rows.columns, rows: rows.rows } }]
      : [];
  });
}

/** A KPI that has no measure in any year gets those that its year-to-date rule needs. */
function withMeasures(kpi: Kpi): Kpi {
  return kpi.measures.length > 0 ? kpi : { ...kpi, measures: usualMeasures(kpi) };
}

/** The measures with which a KPI starts: numerator and denominator for a ratio of sums, otherwise the finished figure. */
export function usualMeasures({ name, yearToDate }: Pick<Kpi, 'name' | 'yearToDate'>): readonly Measure[] {
  return yearToDate === 'ratioOfSums'
    ? [
        { name: 'Numerator', role: '+' },
        { name: 'Denominator', role: '÷' },
      ]
    : [{ name, role: '=' }];
}

function firstMonth({ table }: TableGrowth): string {
  return table.headers.find((header) => /^\d{4}-\d{2}$/.test(header)) ?? 'ID';
}
