import type { Edition, Frequency, Limits, Direction, YearToDateRule } from '../../domain/kpi';
import type { LimitStep } from '../../domain/limits';
import type { Month } from '../../domain/month';
import type { MonthsLayout } from '../source/lineReader';
import type { Finding, Place } from '../useCases';

/** What the user has said about a sheet; what is left out is read from the sheet. */
export interface AdoptionAnswers {
  /** Calendar year of the first month, where the headers name none. */
  readonly year?: number;
  /** First month of the business year, 1 to 12. A workbook that has KPIs has settled it. */
  readonly yearStartMonth?: number;
  /** Whose clauses the KPIs get. A workbook that has KPIs has settled it. */
  readonly edition?: Edition;
}

/** From where the year of months such as `Jan` is known. */
export type YearSource =
  | { readonly kind: 'headers' }
  | { readonly kind: 'found'; readonly year: number; readonly where: string }
  | { readonly kind: 'assumed'; readonly year: number };

/** What a sheet of months was understood as: a proposal that the user corrects before anything is written. */
export interface AdoptionProposal {
  readonly place: Place;
  readonly layout: MonthsLayout;
  /** The months of the headers, in their order. Quarters count by their last month. */
  readonly months: readonly Month[];
  readonly year: YearSource;
  readonly yearStartMonth: number;
  /** Business years in which the headers lie, oldest first. */
  readonly years: readonly number[];
  readonly edition: Edition;
  /** Whether the workbook has KPIs, which settle edition and start of the year. */
  readonly isSetUp: boolean;
  readonly kpis: readonly ProposedKpi[];
  /** Lines with something in them that are no KPI: totals, averages, headings. */
  readonly leftOut: readonly LeftOutLine[];
  /** Lines that KPIs of the workbook read already, with the months that were added to them since. */
  readonly linked: readonly LinkedLine[];
  readonly findings: readonly Finding[];
}

/** A line that a measure of the workbook reads. */
export interface LinkedLine {
  readonly line: number;
  readonly kpiId: string;
  readonly measure: string;
  /** Months of the line for which the measure's cell is empty: they can be linked, and nothing is replaced. */
  readonly added: readonly Month[];
}

/** Where the months were found that are to be linked too, and the user's answer for the year of the first. */
export type AddedMonthsRequest = Pick<AdoptionRequest, 'place' | 'layout' | 'year' | 'yearStartMonth'>;

export interface AddedMonthsOutcome {
  readonly kpis: number;
  readonly linkedMonths: number;
  /** The first cell of the linked numbers. */
  readonly data: Place;
}

export interface LeftOutLine {
  readonly label: string;
  readonly why: 'total' | 'headers' | 'targets' | 'noNumbers';
  readonly place: Place;
}

/**
 * How the numbers of a line are read. `asShown`: a cell that shows percent counts as percent (0.814 that shows 81.4 % is 81.4), any
 * other number as it stands. `fraction`: every number is a fraction that means percent, whatever its cell shows.
 */
export type NumberForm = 'asShown' | 'fraction';

/** One KPI as it was found in a line of the sheet. */
export interface ProposedKpi {
  /** The line in the rectangle: a row when months run across, a column when they run down. */
  readonly line: number;
  readonly place: Place;
  readonly name: string;
  readonly unit: string;
  readonly form: NumberForm;
  /** The numbers may be fractions or percent, and nothing on the sheet tells: the user has to. */
  readonly isFormUnclear: boolean;
  readonly better: Direction;
  /** What the direction was taken from; `nothing` is a guess. */
  readonly betterFrom: 'target' | 'template' | 'name' | 'nothing';
  readonly frequency: Frequency;
  readonly yearToDate: YearToDateRule;
  /** The limits of the first month. */
  readonly limits: Limits;
  /** A target row by month: further limits from a month on. */
  readonly laterLimits: readonly LimitStep[];
  /** The limits where the user says that the numbers have the other form: a target of 1 beside 0.8 is 1 %, or 100 %. */
  readonly inOtherForm: Pick<ProposedKpi, 'limits' | 'laterLimits'>;
  readonly clause: string;
  readonly owner: string;
  readonly process: string;
  /** Templates that fit the name, the best first. */
  readonly templates: readonly TemplateMatch[];
  /** The best template fits well enough to be proposed. */
  readonly templateId: string | null;
  /** The ID of the KPI of this name that the register has already. */
  readonly knownAs: string | null;
  readonly values: readonly FoundValue[];
  readonly findings: readonly Finding[];
}

export interface TemplateMatch {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly family: string;
  readonly better: Direction;
}

/** A filled cell of a line, as the team sees it: `96.1 %`, 4, `TBD`. */
export interface FoundValue {
  readonly month: Month;
  readonly holds: string | number;
}

export interface AdoptionRequest {
  readonly place: Place;
  readonly layout: MonthsLayout;
  /** The user's answer for the calendar year of the first month; `null` goes by the sheet. */
  readonly year: number | null;
  readonly yearStartMonth: number;
  readonly edition: Edition;
  /** The business years to set up, or to link where they are there. */
  readonly years: readonly number[];
  readonly kpis: readonly AdoptedKpi[];
}

/** A proposed KPI as the user has corrected it. */
export interface AdoptedKpi extends Omit<
  ProposedKpi,
  'place' | 'isFormUnclear' | 'betterFrom' | 'templates' | 'knownAs' | 'values' | 'findings' | 'inOtherForm'
> {
  /** What the line was called when it was read, to notice a sheet that has changed since. */
  readonly foundAs: string;
}

export interface AdoptionPreview {
  readonly newSheets: readonly { readonly name: string; readonly purpose: string }[];
  readonly kpis: readonly AdoptedLink[];
  readonly findings: readonly Finding[];
}

/** A KPI that will be, or was, created, and what its first and last months will show. */
export interface AdoptedLink {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly linkedMonths: number;
  readonly samples: readonly {
    readonly month: Month;
    readonly before: string | number;
    readonly after: string | number;
  }[];
}

export interface AdoptionOutcome {
  readonly addedKpis: number;
  readonly linkedMonths: number;
  readonly createdSheets: readonly string[];
  readonly scorecard: Place;
  readonly data: Place;
  readonly findings: readonly Finding[];
}
