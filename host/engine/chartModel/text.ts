import type { ChartFont, ChartFrame, ChartPlace, ChartText } from './parts';

/** `Excel.ChartTextHorizontalAlignment` and `Excel.ChartTextVerticalAlignment`. */
export type ChartHorizontalAlignment = 'Center' | 'Left' | 'Right' | 'Justify' | 'Distributed';
export type ChartVerticalAlignment = 'Center' | 'Bottom' | 'Top' | 'Justify' | 'Distributed';

/** How words lie in their frame. */
export interface ChartTextLayout {
  /** -90 (reading downwards) to 90 (upwards); `null` = automatic. */
  textOrientation: number | null;
  horizontalAlignment: ChartHorizontalAlignment;
  verticalAlignment: ChartVerticalAlignment;
}

/** Some letters of a title with a font of their own; what is `null` in it is as in the rest of the title. */
export interface ChartRun {
  /** Zero-based, in characters. */
  readonly start: number;
  readonly length: number;
  font: ChartFont;
}

export interface ChartTitle extends ChartFrame, ChartTextLayout {
  visible: boolean;
  /** `none` on a visible title is Excel's automatic title: the name of the only series, else "Chart Title". */
  text: ChartText;
  overlay: boolean;
  font: ChartFont;
  /** In order, not overlapping. */
  runs: ChartRun[];
  place: ChartPlace;
}

export interface ChartDataLabels extends ChartFrame, ChartTextLayout {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  showLegendKey: boolean;
  /** Lines from labels that were moved away from their points; `null` = as Excel chooses. */
  showLeaderLines: boolean | null;
  separator: string | null;
  position:
    | 'Automatic'
    | 'Center'
    | 'InsideEnd'
    | 'InsideBase'
    | 'OutsideEnd'
    | 'Left'
    | 'Right'
    | 'Top'
    | 'Bottom'
    | 'BestFit';
  /** `null`: that of the cells. */
  numberFormat: string | null;
  font: ChartFont;
  /** What the label of a single point says instead of the parts above; `null` = those parts. */
  text: string | null;
  /** Of the label of a single point. */
  place: ChartPlace;
}

export interface ChartLegend extends ChartFrame {
  visible: boolean;
  position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
  overlay: boolean;
  font: ChartFont;
  /** Zero-based indexes of the series whose entries are hidden. */
  hiddenEntries: number[];
  place: ChartPlace;
}

/** The table of the plotted numbers below the axis. */
export interface ChartDataTable {
  visible: boolean;
  showHorizontalBorder: boolean;
  showVerticalBorder: boolean;
  showOutlineBorder: boolean;
  showLegendKey: boolean;
  font: ChartFont;
  fill: ChartFrame['fill'];
  line: ChartFrame['line'];
}
