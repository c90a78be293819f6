import type { ChartFill, ChartFont, ChartLine } from './parts';
import type { ChartTitle } from './text';

export interface ChartGridlines {
  visible: boolean;
  line: ChartLine;
}

/** `Excel.ChartAxisTimeUnit`. */
export type TimeUnit = 'Days' | 'Months' | 'Years';

export interface ChartAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  /** `null`: General. */
  numberFormat: string | null;
  linkNumberFormat: boolean;
  title: ChartTitle;
  majorGridlines: ChartGridlines;
  minorGridlines: ChartGridlines;
  line: ChartLine;
  /** The background of the labels. */
  fill: ChartFill;
  font: ChartFont;
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None';
  /** Every how many categories a label is shown; `null` = automatic. */
  tickLabelSpacing: number | null;
  tickMarkSpacing: number | null;
  majorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  minorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  /** -90 (reading downwards) to 90 (upwards); `null` = automatic. */
  textOrientation: number | null;
  /** Where labels of several lines stand below their tick. */
  alignment: 'Center' | 'Left' | 'Right';
  /** Distance of the labels from the axis, 0 to 1000 percent of the usual one. */
  offset: number;
  /** Whether categories of several columns are shown in levels. */
  multiLevel: boolean;
  categoryType: 'Automatic' | 'TextAxis' | 'DateAxis';
  baseTimeUnit: TimeUnit | null;
  majorTimeUnitScale: TimeUnit | null;
  minorTimeUnitScale: TimeUnit | null;
  /** Whether the value axis crosses between categories (columns) or on them (areas); `null` = as the chart type wants. */
  isBetweenCategories: boolean | null;
  reversePlotOrder: boolean;
  /** `null` = linear. */
  logBase: number | null;
  /** Where the other axis crosses this one. */
  position: 'Automatic' | 'Maximum' | 'Minimum' | { at: number };
  /** The labels are in this unit; an object is a unit of the person's own. */
  displayUnit:
    | 'None'
    | 'Hundreds'
    | 'Thousands'
    | 'TenThousands'
    | 'HundredThousands'
    | 'Millions'
    | 'TenMillions'
    | 'HundredMillions'
    | 'Billions'
    | 'Trillions'
    | { custom: number };
  /** Whether the unit is written beside the axis. */
  showDisplayUnitLabel: boolean;
}
