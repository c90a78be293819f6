import type { SerialDay } from '../domain/day';
import type { Edition, Kpi } from '../domain/kpi';
import type { LimitStep } from '../domain/limits';
import type { Month } from '../domain/month';
import type { CellInput } from './cell';
import type { ClauseLine } from './clausesTable';
import type { Palette } from './palette';
import type { StatusWords } from './words';

/** Everything that decides what a Clauseboard workbook looks like. */
export interface WorkbookModel {
  readonly edition: Edition;
  /** The clauses of both editions in the order of the standard, for `KpiClauses`. */
  readonly clauses: readonly ClauseLine[];
  /** First month of the business year, 1 to 12. */
  readonly yearStartMonth: number;
  /** Oldest first, without gaps; at least one. The newest one describes the register. */
  readonly years: readonly YearModel[];
  readonly reportingMonth: Month;
  /** A fixed day makes `KPI_Today` a number; without it the workbook asks Excel. */
  readonly today?: SerialDay;
  readonly words: StatusWords;
  readonly palette: Palette;
}

/** One business year. */
export interface YearModel {
  /** The calendar year in which the business year starts. */
  readonly year: number;
  readonly kpis: readonly Kpi[];
  /** By KPI ID. The first month of the year shows what is in force then. */
  readonly limits: Readonly<Record<string, readonly LimitStep[]>>;
  /** By KPI ID, one record for each measure, by month; what is missing is blank. */
  readonly entries?: Readonly<Record<string, readonly MeasureEntries[]>>;
}

export type MeasureEntries = Readonly<Partial<Record<Month, CellInput>>>;
