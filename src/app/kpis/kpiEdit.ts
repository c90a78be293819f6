import type { Kpi, Limits, Measure } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import type { Agreement } from '../log/agreement';
import type { Finding, Place } from '../useCases';

/** A KPI as the register describes it now, for a form that changes or copies it. */
export interface KpiForEdit {
  readonly kpi: Kpi;
  /** The limits in force in the reporting month. */
  readonly limits: Limits;
  readonly reportingMonth: Month;
  /** The months of all business years of the workbook, oldest first. */
  readonly months: readonly Month[];
  /** Its row in the register. */
  readonly place: Place;
}

/** What is to be changed of a KPI. What is not named stays; a month that is `null` becomes empty. The ID never changes. */
export interface KpiChanges extends Partial<Omit<Kpi, 'id' | 'measures' | 'activeFrom' | 'activeTo'>> {
  readonly activeFrom?: Month | null;
  readonly activeTo?: Month | null;
  /** All measures as they are to be; those that are left out are taken away. */
  readonly measures?: readonly EditedMeasure[];
}

/** A measure as it is to be, and which of the measures that were read it was; `null` for a new one. */
export interface EditedMeasure extends Measure {
  readonly was: number | null;
}

/** A change with what the log keeps of it; reason and approver are needed only where the preview says so. */
export interface KpiEdit extends Agreement {
  readonly changes: KpiChanges;
}

/** One thing that an edit changes, as a person reads it. */
export interface FieldChange {
  /** The header of the register, or `Measure` or `Role`. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface KpiEditPreview {
  readonly fields: readonly FieldChange[];
  /** Whether the log keeps the change, and so a reason and the name of the approver are asked for. */
  readonly isLogged: boolean;
  readonly findings: readonly Finding[];
}

export interface KpiEditOutcome {
  readonly fields: readonly FieldChange[];
  /** The first cell that was written. */
  readonly place: Place;
}

/** The last month of a KPI that is no longer measured, with what the log keeps of it. */
export interface Retirement extends Agreement {
  readonly lastMonth: Month;
}

/** Where a KPI is to stand in the register: a step, or a place counted from 1. */
export type KpiDestination = 'up' | 'down' | number;

export interface ArrangeOutcome {
  /** The sheets whose rows were put in the order of the register. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** A KPI of the register that lacks rows in the other tables. */
export interface IncompleteKpi {
  readonly id: string;
  readonly name: string;
  /** The sheets in which it gets rows. */
  readonly sheets: readonly string[];
}

export interface CompleteOutcome {
  readonly kpis: readonly IncompleteKpi[];
  /** Where the first number is waited for; `null` when nothing was added. */
  readonly place: Place | null;
}
