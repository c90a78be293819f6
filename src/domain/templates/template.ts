import type { ReviewInputKey } from '../clauses';
import type { Direction, Edition, Frequency, Limits, Measure, YearToDateRule } from '../kpi';

/** What a KPI is about, in the eight groups that quality teams ask for. */
export type FamilyId =
  | 'customer-satisfaction'
  | 'nonconformities'
  | 'on-time-delivery'
  | 'process-efficiency'
  | 'training-competence'
  | 'supplier-performance'
  | 'capa-effectiveness'
  | 'resource-use';

/** A kind of organization; `any` says that a template fits all of them. */
export type SectorId =
  | 'any'
  | 'manufacturing'
  | 'services'
  | 'healthcare'
  | 'software'
  | 'construction'
  | 'logistics'
  | 'laboratory';

/** The clause that a KPI serves first, and others it gives evidence for. */
export interface TemplateClauses {
  readonly primary: string;
  readonly other: readonly string[];
}

/**
 * A KPI that a team can start from. ISO 9001 names no KPI and sets no target, so everything here is an offer: the
 * mapping to clauses is our judgement.
 */
export interface KpiTemplate {
  readonly id: string;
  /** Two to five capital letters, unique, from which KPI ids are made: `OTD` gives `OTD-01`. */
  readonly code: string;
  readonly name: string;
  /** What the figure tells a team. */
  readonly purpose: string;
  readonly family: FamilyId;
  /** Finer than the family, for example `calibration`. */
  readonly topic: string;
  /** Either one measure with `=`, or at least one `+`, any `-`, and exactly one `÷`. */
  readonly measures: readonly Measure[];
  /** Exactly `%` only for a share that can never exceed 100; otherwise it names what it is a percentage of. */
  readonly unit: string;
  readonly multiplier: number;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly yearToDate: YearToDateRule;
  readonly clauses: Readonly<Record<Edition, TemplateClauses>>;
  readonly reviewInput: ReviewInputKey;
  readonly sectors: readonly SectorId[];
  readonly dataSource: string;
  /** The mistake that spoils this figure most often. */
  readonly trap: string;
  /** Made-up limits that show the mechanism; a team has to confirm or replace them before they count. */
  readonly exampleLimits: Limits;
}
