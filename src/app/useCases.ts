import type { Direction, Edition, Kpi, Limits, MeasureRole } from '../domain/kpi';
import type { Month } from '../domain/month';
import type { Status } from '../domain/status';
import type { AdoptUseCases } from './adopt/adoptUseCases';
import type { ChartUseCases } from './chart/chartUseCases';
import type { CheckUseCases } from './check/checkUseCases';
import type { EditionUseCases } from './edition/editionUseCases';
import type { CloseUseCases } from './close/closeUseCases';
import type { WorkbookMonth } from './close/closedMonths';
import type { KpiFigures } from './kpiFigures';
import type { KpiUseCases } from './kpis/kpiUseCases';
import type { LinkUseCases } from './link/linkUseCases';
import type { LogUseCases } from './log/logUseCases';
import type { RepairUseCases } from './repair/repairUseCases';
import type { SetUpUseCases } from './setUp/setUpUseCases';
import type { YearUseCases } from './years/yearUseCases';
import type { TargetUseCases } from './targets/targetUseCases';

/**
 * What the pane and the ribbon can ask for; each group stands beside the code that answers it. Every promise rejects with a
 * `ClauseboardError` only.
 */
export interface UseCases
  extends
    SetUpUseCases,
    KpiUseCases,
    LinkUseCases,
    AdoptUseCases,
    YearUseCases,
    ChartUseCases,
    CheckUseCases,
    EditionUseCases,
    RepairUseCases,
    LogUseCases,
    TargetUseCases,
    CloseUseCases {
  /** One read of the workbook: what is set up, what is due, how it stands. Writes nothing. */
  readOverview(): Promise<Overview>;
  /** Brings a cell into view and selects it. */
  show(place: Place): Promise<void>;
}

/** A cell or range that a message speaks of. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Something the user should know: what is wrong, where, and what to do next. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly what: string;
  readonly next: string;
  readonly place?: Place;
  /** Why it matters, in one sentence. */
  readonly why?: string;
  /** What Clauseboard can do about it; asked for by its key. */
  readonly repair?: { readonly key: string; readonly title: string };
}

export type Overview = { readonly state: 'empty' } | ReadyOverview;

export interface ReadyOverview {
  readonly state: 'ready';
  readonly edition: Edition;
  readonly reportingMonth: Month;
  /** Business years that have sheets, oldest first. */
  readonly years: readonly number[];
  readonly kpis: readonly KpiStanding[];
  readonly entries: readonly DueEntry[];
  /** Every month of the business years, the oldest first. */
  readonly months: readonly WorkbookMonth[];
  /** How many changes of limits and reported values the log does not explain. */
  readonly unexplained: number;
  readonly findings: readonly Finding[];
}

/** How one KPI stands in the reporting month. Numbers are in the KPI's unit. */
export interface KpiStanding {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly owner: string;
  readonly unit: string;
  readonly better: Direction;
  readonly measures: readonly { readonly name: string; readonly role: MeasureRole }[];
  readonly value: number | null;
  readonly limits: Limits;
  readonly status: Status;
  readonly previousStatus: Status | null;
  readonly yearToDate: number | null;
  readonly yearToDateStatus: Status;
  /** The year and the months before, as far as the scorecard has them. */
  readonly figures: KpiFigures;
  /** Why the status is what it is, in one sentence with the unrounded value and the limit in force. */
  readonly why: string;
}

/** A cell that waits for a number. */
export interface DueEntry {
  readonly kpiId: string;
  readonly kpiName: string;
  readonly measure: string;
  readonly month: Month;
  readonly state: 'due' | 'late';
  readonly place: Place;
}

export interface SetUpRequest {
  readonly edition: Edition;
  /** The calendar year in which the business year starts. */
  readonly year: number;
  /** First month of the business year, 1 to 12. */
  readonly yearStartMonth: number;
  readonly kpis: readonly NewKpi[];
}

/** A KPI to add: from the library, or of the team's own making. */
export type NewKpi = SetUpKpi | OwnKpi;

/** A KPI of the team's own making, with its limits from the first month of the year on. */
export interface OwnKpi {
  /** As the register will describe it. An empty ID gets the next free one that fits its name. */
  readonly kpi: Kpi;
  readonly limits: Limits;
}

/** A template that the user picked, with the limits that the user confirmed. */
export interface SetUpKpi {
  readonly templateId: string;
  readonly limits: Limits;
  readonly owner?: string;
  /** Replaces the template's name, so that one template can serve several sites or products. */
  readonly name?: string;
  /** `value` has one row for the figure itself, for teams whose source gives no numerator and denominator. */
  readonly measuredAs?: 'parts' | 'value';
}

export interface SetUpPreview {
  readonly newSheets: readonly { readonly name: string; readonly purpose: string }[];
  readonly newKpis: readonly {
    readonly id: string;
    readonly name: string;
    readonly clause: string;
    readonly rows: number;
  }[];
  readonly alreadyThere: readonly { readonly id: string; readonly name: string }[];
  readonly findings: readonly Finding[];
}

export interface SetUpOutcome {
  readonly addedKpis: number;
  readonly createdSheets: readonly string[];
  /** Where the first number is waited for. */
  readonly next: Place;
}

/** A rectangle that the user selected, described well enough to choose what to link. */
export interface Selection {
  readonly place: Place;
  readonly rows: number;
  readonly columns: number;
  readonly reading: MonthsReading | RecordsReading | UnclearReading;
}

/** A row or column of values with month headers. */
export interface MonthsReading {
  readonly kind: 'months';
  readonly layout: 'across' | 'down';
  readonly months: readonly Month[];
  /** The lines of values that can be linked, by their label. */
  readonly lines: readonly { readonly label: string; readonly index: number }[];
}

/** A table of records with one header row. */
export interface RecordsReading {
  readonly kind: 'records';
  readonly tableName: string | null;
  readonly fields: readonly RecordField[];
  readonly records: number;
}

export interface RecordField {
  readonly name: string;
  readonly holds: 'dates' | 'numbers' | 'text' | 'mixed' | 'nothing';
  /** The different texts of a text column, at most 200, in order of appearance. */
  readonly choices: readonly string[];
}

export interface UnclearReading {
  readonly kind: 'unclear';
  readonly finding: Finding;
}

/** From where the value of a measure is read. */
export type LinkSource =
  | {
      readonly kind: 'months';
      readonly place: Place;
      readonly layout: 'across' | 'down';
      readonly line: number;
    }
  | {
      readonly kind: 'records';
      readonly place: Place;
      readonly dateField: string;
      /** The field to add up; `null` counts the records. */
      readonly valueField: string | null;
      /** Subtracted from `valueField`, for example total minus late. */
      readonly lessField?: string;
      /** Only records whose field equals the text. */
      readonly only: readonly { readonly field: string; readonly equals: string }[];
    };

export interface LinkRequest {
  readonly kpiId: string;
  readonly measure: string;
  readonly source: LinkSource;
}

export interface LinkPreview {
  readonly months: readonly {
    readonly month: Month;
    readonly value: number | string | null;
    readonly replaces: number | string | null;
  }[];
  readonly target: Place;
  readonly findings: readonly Finding[];
}

export interface LinkOutcome {
  readonly target: Place;
  readonly linkedMonths: number;
  readonly findings: readonly Finding[];
}

export interface ChartOutcome {
  readonly chartName: string;
  readonly place: Place;
  readonly title: string;
}

export interface CheckReport {
  readonly kpis: number;
  /** Cells that were looked at because only a formula belongs there. */
  readonly formulas: number;
  /** KPIs per status in the reporting month. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly findings: readonly Finding[];
}
