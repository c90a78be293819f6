import type { Area } from './area';
import type { NativeRule } from './fileForm/keepRules';
import type { CellFormatPatch } from './format';

/** What a rule adds to a cell's own format; what is absent stays as it is. A fill of '' takes the cell's fill away. */
export type ConditionalFormatPatch = Pick<CellFormatPatch, 'font' | 'fill' | 'numberFormat' | 'borders'>;

/** `Excel.ConditionalCellValueOperator`. */
export type CellValueOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** `Excel.ConditionalTextOperator`. */
export type TextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

/** `Excel.ConditionalFormatPresetCriterion`. */
export type PresetCriterion =
  | 'Blanks'
  | 'NonBlanks'
  | 'Errors'
  | 'NonErrors'
  | 'UniqueValues'
  | 'DuplicateValues'
  | 'AboveAverage'
  | 'BelowAverage'
  | 'EqualOrAboveAverage'
  | 'EqualOrBelowAverage'
  | DeviationCriterion
  | DatePeriod;

/** More than so many standard deviations above or below the average. */
export type DeviationCriterion = `${'One' | 'Two' | 'Three'}StdDev${'Above' | 'Below'}Average`;

/** Dates seen from today. */
export type DatePeriod =
  'Yesterday' | 'Today' | 'Tomorrow' | 'LastSevenDays' | `${'Last' | 'This' | 'Next'}${'Week' | 'Month'}`;

/** A point on a scale. `value` is a number in text or a formula with `=`; null for the ends of the scale. */
export interface ScalePoint {
  type: 'lowestValue' | 'highestValue' | 'number' | 'percent' | 'percentile' | 'formula' | 'automatic';
  value: string | null;
}

/**
 * The test of a rule. Formulas start with `=` and are read relative to the top-left cell of the rule's first area,
 * as Excel stores them.
 */
export type ConditionalTest =
  | { type: 'custom'; formula: string }
  | { type: 'cellValue'; operator: CellValueOperator; formula1: string; formula2: string | null }
  | { type: 'containsText'; operator: TextOperator; text: string }
  | { type: 'presetCriteria'; criterion: PresetCriterion }
  | { type: 'topBottom'; direction: 'Top' | 'Bottom'; unit: 'Items' | 'Percent'; rank: number }
  | { type: 'colorScale'; points: (ScalePoint & { color: string })[] }
  | {
      type: 'dataBar';
      lower: ScalePoint;
      upper: ScalePoint;
      color: string;
      gradient: boolean;
      showValue: boolean;
      look: BarLook;
    }
  | {
      type: 'iconSet';
      /** As the file names it: `3TrafficLights1`, `3Symbols`, `5Arrows`, ... */
      iconSet: string;
      /** From the lowest icon up; the first is always reached. */
      thresholds: (ScalePoint & { comparison: 'GreaterThan' | 'GreaterThanOrEqual' })[];
      reverse: boolean;
      showValue: boolean;
    }
  /** A rule of a file that the host keeps but does not evaluate. */
  | { type: 'other'; native: Omit<NativeRule, 'priority'> };

/** The icon of an icon-set rule in a cell: which set and which icon, 0 the lowest. */
export interface ConditionalIcon {
  iconSet: string;
  index: number;
}

/** How data bars look beyond their colour. */
export interface BarLook {
  /** '' for none. */
  readonly border: string;
  /** The colour of negative bars; null: that of positive ones. */
  readonly negativeFill: string | null;
  /** The border of negative bars, where bars have one; null: that of positive ones. */
  readonly negativeBorder: string | null;
  readonly axis: 'Automatic' | 'None' | 'CellMidPoint';
  /** '' for none. */
  readonly axisColor: string;
  readonly direction: 'Context' | 'LeftToRight' | 'RightToLeft';
}

/** A data bar in a cell: from where to where, as parts of the cell's width (0 to 1). */
export interface ConditionalBar {
  from: number;
  to: number;
  color: string;
  gradient: boolean;
  border?: string;
  axis?: { at: number; color: string };
}

/** All that the rules give a cell. */
export interface ConditionalResult {
  readonly patch: ConditionalFormatPatch;
  readonly icon?: ConditionalIcon;
  readonly bar?: ConditionalBar;
  /** False when a data bar or an icon set hides the number. */
  readonly showValue: boolean;
}

/** A conditional format of a sheet. */
export interface ConditionalRule {
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly test: ConditionalTest;
  readonly format: ConditionalFormatPatch;
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
