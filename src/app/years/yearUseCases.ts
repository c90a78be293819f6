import type { Kpi, Limits } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import type { Session } from '../session';
import type { Finding, Place } from '../useCases';
import { openNextYear, previewNextYear } from './nextYear';

/** Opening the business year after the newest one. */
export interface YearUseCases {
  /** What `openNextYear` would create and carry over, and what is still open in the old year. Writes nothing. */
  previewNextYear(): Promise<NextYearPreview>;
  /**
   * Creates the sheets of the next business year with the limits that were confirmed, and lets links and trends run on into
   * it. The sheets of other years, and the reporting month, stay as they are.
   */
  openNextYear(request: NextYearRequest): Promise<NextYearOutcome>;
}

export interface NextYearPreview {
  /** The calendar year in which the business year starts. */
  readonly year: number;
  /** `2027`, or `2027/28` when it does not start in January. */
  readonly label: string;
  readonly firstMonth: Month;
  /** The month whose limits are carried over. */
  readonly carriedFrom: Month;
  readonly kpis: readonly CarriedKpi[];
  /** KPIs that were retired before the year starts, or come into use only after it. */
  readonly leftOut: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  readonly newSheets: readonly { readonly name: string; readonly purpose: string }[];
  /** IDs of the KPIs whose trend will run on into the year. */
  readonly trends: readonly string[];
  /** Whether the history learns to look into the year. */
  readonly extendsHistory: boolean;
  /** Measures whose link comes along. */
  readonly links: readonly { readonly kpiId: string; readonly measure: string }[];
  /** Links and trends that stay behind, and what is still open in the old year. */
  readonly findings: readonly Finding[];
}

/** A KPI that goes on, with the limits to confirm. */
export interface CarriedKpi {
  readonly kpi: Kpi;
  readonly limits: Limits;
}

export interface NextYearRequest {
  /** As the preview named it: a year that somebody has opened meanwhile is not opened twice. */
  readonly year: number;
  /** By KPI ID, where the team decided otherwise than the old year; the others keep theirs. */
  readonly limits: Readonly<Record<string, Limits>>;
  /** Who confirmed the targets; may be empty while none is changed. */
  readonly approvedBy: string;
  /** Why targets change; may be empty while none is changed. */
  readonly reason: string;
}

export interface NextYearOutcome {
  readonly year: number;
  readonly label: string;
  readonly firstMonth: Month;
  readonly createdSheets: readonly string[];
  readonly kpis: number;
  readonly changedTargets: number;
  readonly linkedMeasures: number;
  readonly extendedTrends: number;
  readonly findings: readonly Finding[];
  /** Where the first number is waited for. */
  readonly next: Place;
}

export function yearUseCases(session: Session): YearUseCases {
  return {
    previewNextYear: () => previewNextYear(session),
    openNextYear: (request) => session.serially(() => openNextYear(session, request)),
  };
}
