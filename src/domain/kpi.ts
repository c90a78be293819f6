import type { Month } from './month';

/** Which way a KPI improves. Source: the `Better` column of the register. */
export type Direction = 'higher' | 'lower' | 'inRange';

/** The part a measure plays in `multiplier × (Σ+ − Σ−) ÷ Σ÷`; `=` is a value typed as it is. */
export type MeasureRole = '=' | '+' | '-' | '÷';

/** How the months of a business year become one figure; see docs/glossary.md. */
export type YearToDateRule = 'ratioOfSums' | 'sum' | 'mean' | 'last' | 'maximum' | 'minimum' | 'none';

/** How often a value is due. The value of a longer period is typed in the month in which the period ends. */
export type Frequency = 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';

/** Edition of ISO 9001 whose clause numbers a workbook shows. */
export type Edition = '2015' | '2026';

/** The four limits that a KPI can have in a month; an absent limit is not in force. */
export type LimitName = 'target' | 'amber' | 'upperTarget' | 'upperAmber';

/** The limits in force in one month, in the KPI's own unit. */
export type Limits = Partial<Readonly<Record<LimitName, number>>>;

/** One row that the team fills in: a numerator, a denominator, or the value itself. */
export interface Measure {
  readonly name: string;
  readonly role: MeasureRole;
}

/** A KPI as the register describes it. */
export interface Kpi {
  /** Starts with a letter and holds none of `* ? ~ < > =`. */
  readonly id: string;
  readonly name: string;
  /** Clause number in the workbook's edition, for example `9.1.2`; may be empty. */
  readonly clause: string;
  readonly process: string;
  readonly owner: string;
  readonly unit: string;
  readonly better: Direction;
  /** Factor on the quotient or the typed value; 100 for a share shown in percent. */
  readonly multiplier: number;
  readonly yearToDate: YearToDateRule;
  readonly frequency: Frequency;
  /** Days after the end of the period until which an empty value is not yet late. */
  readonly dueDays: number;
  readonly reviewInput: string;
  readonly dataSource: string;
  readonly activeFrom?: Month;
  readonly activeTo?: Month;
  readonly measures: readonly Measure[];
}
