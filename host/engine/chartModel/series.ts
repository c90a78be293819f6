import type {
  ChartFill,
  ChartFont,
  ChartFrame,
  ChartLine,
  ChartMarker,
  ChartPlace,
  ChartSource,
  ChartText,
} from './parts';
import type { ChartDataLabels, ChartTextLayout } from './text';
import type { ChartType } from './type';

/** What stands beside a trendline: its equation, its R², or words. */
export interface ChartTrendlineLabel extends ChartFrame, ChartTextLayout {
  /** `null`: what the trendline shows by itself. */
  text: string | null;
  numberFormat: string | null;
  font: ChartFont;
  place: ChartPlace;
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
  label: ChartTrendlineLabel;
}

export interface ChartErrorBars {
  visible: boolean;
  include: 'Both' | 'MinusValues' | 'PlusValues';
  type: 'FixedValue' | 'Percent' | 'StDev' | 'StError' | 'Custom';
  /** The fixed value, the percentage or the number of deviations. */
  amount: number;
  /** The distances of each point, when they are custom. */
  plus: ChartSource;
  minus: ChartSource;
  endStyleCap: boolean;
  line: ChartLine;
}

/** What a single point has other than its series. `null` means "as the series". */
export interface ChartPointFormat {
  /** Zero-based. */
  index: number;
  fill: ChartFill | null;
  line: ChartLine | null;
  marker: ChartMarker | null;
  /** The label of this point alone; `hidden` where the series has labels and this point has none. */
  dataLabel: ChartDataLabels | 'hidden' | null;
}

/** What all series of one type and axis group share; kept with each of them. */
export interface ChartGroupSettings {
  /** Space between columns in percent of a column's width, and how far columns of one category overlap. */
  gapWidth: number | null;
  overlap: number | null;
  /** Whether each point of a single series has a colour of its own, as in pies. */
  varyByCategories: boolean;
  /** 0 to 360 degrees clockwise from the top, of pies and doughnuts. */
  firstSliceAngle: number;
  /** 10 to 90 percent. */
  doughnutHoleSize: number;
  /** 0 to 300 percent of Excel's size. */
  bubbleScale: number;
}

export interface ChartSeries extends ChartGroupSettings {
  /** Stable while the workbook is open. */
  readonly id: string;
  name: ChartText;
  type: ChartType;
  axisGroup: 'Primary' | 'Secondary';
  values: ChartSource;
  /** Categories; the x values of a scatter or bubble chart. */
  categories: ChartSource;
  bubbleSizes: ChartSource;
  line: ChartLine;
  /** Of bars, areas and slices. */
  fill: ChartFill;
  shadow: boolean;
  marker: ChartMarker;
  smooth: boolean;
  /** How far the slices are pulled out, in percent of the radius. */
  explosion: number;
  invertIfNegative: boolean;
  dataLabels: ChartDataLabels | null;
  trendlines: ChartTrendline[];
  /** Of scatter and bubble charts. */
  xErrorBars: ChartErrorBars;
  yErrorBars: ChartErrorBars;
  points: ChartPointFormat[];
}
