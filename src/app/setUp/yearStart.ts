import type { Kpi, Limits } from '../../domain/kpi';
import { addMonths, isBefore, monthOf, type Month } from '../../domain/month';
import type { MeasureEntries } from '../../layout/model';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';

/** With what a business year starts, by KPI ID, where that is decided already. */
export interface YearStart {
  /** Limits that the team has confirmed; the other KPIs keep theirs. */
  readonly limits?: Readonly<Record<string, Limits>>;
  /** Formulas for the cells of the new data sheet, measure by measure. */
  readonly entries?: Readonly<Record<string, readonly MeasureEntries[]>>;
}

/** The KPIs of the register that get rows in a year: those with an ID that are in use in any of its months, each once. */
export function kpisOfYear(workbook: KpiWorkbook, year: number, yearStartMonth: number): readonly Kpi[] {
  const first = monthOf(year, yearStartMonth);
  const last = addMonths(first, 11);
  return identifiedKpis(workbook).filter(
    ({ activeFrom, activeTo }) =>
      (activeTo === undefined || !isBefore(activeTo, first)) &&
      (activeFrom === undefined || !isBefore(last, activeFrom)),
  );
}

/**
 * The year that stands next to one that is opened, from which it takes limits and links: the latest before it, else the
 * earliest after it.
 */
export function neighbourOf(workbook: KpiWorkbook, year: number): YearTables | undefined {
  const others = workbook.years.filter((tables) => tables.year !== year);
  return others.filter((tables) => tables.year < year).at(-1) ?? others[0];
}

/** The month whose limits a year starts with: the last of the year before, or the first of the year after. */
export function monthOfCarriedLimits(workbook: KpiWorkbook, year: number): Month | null {
  const neighbour = neighbourOf(workbook, year);
  if (!neighbour) return null;
  return workbook.months(neighbour.year).at(neighbour.year < year ? -1 : 0) ?? null;
}

/** The limits of a KPI with which a year starts unless the team decides otherwise. */
export function carriedLimits(workbook: KpiWorkbook, year: number, kpiId: string): Limits {
  const neighbour = neighbourOf(workbook, year);
  const month = monthOfCarriedLimits(workbook, year);
  return neighbour && month ? workbook.limits(neighbour, kpiId, month) : {};
}
