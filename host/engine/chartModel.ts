/**
 * What a chart is, in the words of Office's object model.
 *
 * Colours are `#RRGGBB`, lengths are points, angles are degrees. `null` means "automatic": Excel chooses.
 * References are absolute and carry the sheet name, as Excel writes them: `'KPI Trends'!$B$4:$B$15`.
 */

/** `Excel.ChartType`, as far as the host can read, draw and write it; every other native chart is `Unsupported` and stays in the file untouched. */
export type ChartType =
  | 'ColumnClustered'
  | 'ColumnStacked'
  | 'ColumnStacked100'
  | 'BarClustered'
  | 'BarStacked'
  | 'BarStacked100'
  | 'Line'
  | 'LineStacked'
  | 'LineStacked100'
  | 'LineMarkers'
  | 'LineMarkersStacked'
  | 'LineMarkersStacked100'
  | 'Pie'
  | 'Doughnut'
  | 'Area'
  | 'AreaStacked'
  | 'AreaStacked100'
  | 'XYScatter'
  | 'XYScatterSmooth'
  | 'XYScatterSmoothNoMarkers'
  | 'XYScatterLines'
  | 'XYScatterLinesNoMarkers'
  | 'Radar'
  | 'RadarMarkers'
  | 'RadarFilled'
  | 'Unsupported';

/** `Excel.ChartLineStyle` without the three greys, which no current Excel offers. */
export type LineStyle =
  'Automatic' | 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'RoundDot';

export interface ChartLine {
  style: LineStyle;
  color: string | null;
  /** In points. */
  weight: number | null;
}

export type ChartFill = { kind: 'automatic' } | { kind: 'none' } | { kind: 'solid'; color: string };

export interface ChartFont {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  color: string | null;
}

/** `Excel.ChartMarkerStyle`. */
export type MarkerStyle =
  | 'Automatic'
  | 'None'
  | 'Square'
  | 'Diamond'
  | 'Triangle'
  | 'X'
  | 'Star'
  | 'Dot'
  | 'Dash'
  | 'Circle'
  | 'Plus'
  | 'Picture';

export interface ChartMarker {
  style: MarkerStyle;
  /** 2 to 72 points. */
  size: number | null;
  backgroundColor: string | null;
  foregroundColor: string | null;
}

/** Where the numbers or words of a series come from. */
export type ChartSource =
  | { kind: 'none' }
  | { kind: 'reference'; reference: string }
  | { kind: 'literal'; points: (number | string | null)[] };

/** Text that is typed, or follows a cell. */
export type ChartText =
  { kind: 'none' } | { kind: 'text'; text: string } | { kind: 'reference'; reference: string };

export interface ChartTitle {
  visible: boolean;
  /** `none` on a visible title is Excel's automatic title: the name of the only series, else "Chart Title". */
  text: ChartText;
  overlay: boolean;
  font: ChartFont;
}

export interface ChartDataLabels {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
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
  numberFormat: string | null;
  font: ChartFont;
}

export interface ChartTrendline {
  type: 'Linear' | 'Exponential' | 'Logarithmic' | 'MovingAverage' | 'Polynomial' | 'Power';
  name: string | null;
  movingAveragePeriod: number;
  polynomialOrder: number;
  forwardPeriod: number;
  backwardPeriod: number;
  intercept: number | null;
  showEquation: boolean;
  showRSquared: boolean;
  line: ChartLine;
}

/** What a single point has other than its series. `null` means "as the series". */
export interface ChartPointFormat {
  /** Zero-based. */
  index: number;
  fill: ChartFill | null;
  line: ChartLine | null;
  marker: ChartMarker | null;
  /** The label of this point alone. */
  dataLabel: ChartDataLabels | null;
}

export interface ChartSeries {
  /** Stable while the workbook is open. */
  readonly id: string;
  name: ChartText;
  type: ChartType;
  axisGroup: 'Primary' | 'Secondary';
  values: ChartSource;
  /** Categories; the x values of a scatter chart. */
  categories: ChartSource;
  line: ChartLine;
  /** Of bars, areas and slices. */
  fill: ChartFill;
  marker: ChartMarker;
  smooth: boolean;
  dataLabels: ChartDataLabels | null;
  trendlines: ChartTrendline[];
  points: ChartPointFormat[];
  /** Space between columns in percent of a column's width, and how far columns of one category overlap. Of the whole group of the series. */
  gapWidth: number | null;
  overlap: number | null;
}

export interface ChartGridlines {
  visible: boolean;
  line: ChartLine;
}

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
  font: ChartFont;
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None';
  /** Every how many categories a label is shown; `null` = automatic. */
  tickLabelSpacing: number | null;
  tickMarkSpacing: number | null;
  majorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  minorTickMark: 'None' | 'Cross' | 'Inside' | 'Outside';
  /** -90 (reading downwards) to 90 (upwards); `null` = automatic. */
  textOrientation: number | null;
  categoryType: 'Automatic' | 'TextAxis' | 'DateAxis';
  baseTimeUnit: 'Days' | 'Months' | 'Years' | null;
  /** Whether the value axis crosses between categories (columns) or on them (areas); `null` = as the chart type wants. */
  isBetweenCategories: boolean | null;
  reversePlotOrder: boolean;
  /** `null` = linear. */
  logBase: number | null;
  /** Where the other axis crosses this one. */
  position: 'Automatic' | 'Maximum' | 'Minimum' | { at: number };
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
    | 'Trillions';
}

export interface ChartLegend {
  visible: boolean;
  position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
  overlay: boolean;
  font: ChartFont;
  /** Zero-based indexes of the series whose entries are hidden. */
  hiddenEntries: number[];
}

export interface ChartModel {
  /** The type of the chart: that of its first series; a series added later starts with it. */
  type: ChartType;
  title: ChartTitle;
  legend: ChartLegend;
  axes: {
    category: ChartAxis;
    value: ChartAxis;
    /** Present while a series is on the secondary axis group. */
    secondaryCategory: ChartAxis | null;
    secondaryValue: ChartAxis | null;
  };
  series: ChartSeries[];
  /** `Excel.ChartDisplayBlanksAs` (`Interplotted` is Office's spelling). */
  displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  /** Whether `#N/A` is treated as an empty cell, as in every chart that a current Excel makes. Office.js has no member for it. */
  showNotAvailableAsBlank: boolean;
  plotVisibleOnly: boolean;
  chartArea: { fill: ChartFill; line: ChartLine; font: ChartFont; roundedCorners: boolean };
  plotArea: { fill: ChartFill; line: ChartLine };
  /** Built-in style 1 to 48. */
  style: number | null;
}
