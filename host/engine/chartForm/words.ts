import type {
  DataLabelPosition,
  DisplayBlanksAs,
  DisplayUnits,
  LegendPosition,
  ErrorBarType,
  ErrorBarValueType,
  LabelAlignment,
  ParagraphAlignment,
  TickLabelPosition,
  TickMark,
  TimeUnit as NativeTimeUnit,
  TrendlineType,
} from '../excelts';
import type {
  ChartAxis,
  ChartDataLabels,
  ChartErrorBars,
  ChartLegend,
  ChartModel,
  ChartTrendline,
  ChartHorizontalAlignment,
  MarkerStyle,
  TimeUnit,
  ChartVerticalAlignment,
} from '../chartModel';

/** The file's word for each word of Office. */
export const markerStyles = {
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
} as const satisfies Record<MarkerStyle, string>;

export const labelPositions = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
} as const satisfies Record<Exclude<ChartDataLabels['position'], 'Automatic'>, DataLabelPosition>;

export const trendlineTypes = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
} as const satisfies Record<ChartTrendline['type'], TrendlineType>;

export const legendPositions = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
} as const satisfies Record<ChartLegend['position'], LegendPosition>;

export const blanksAs = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const satisfies Record<
  ChartModel['displayBlanksAs'],
  DisplayBlanksAs
>;

export const tickLabelPositions = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
} as const satisfies Record<ChartAxis['tickLabelPosition'], TickLabelPosition>;

export const tickMarks = {
  None: 'none',
  Cross: 'cross',
  Inside: 'inside',
  Outside: 'outside',
} as const satisfies Record<ChartAxis['majorTickMark'], TickMark>;

export const timeUnits = { Days: 'days', Months: 'months', Years: 'years' } as const satisfies Record<
  TimeUnit,
  NativeTimeUnit
>;

export const labelAlignments = { Center: 'ctr', Left: 'l', Right: 'r' } as const satisfies Record<
  ChartAxis['alignment'],
  LabelAlignment
>;

export const horizontalAlignments = {
  Center: 'ctr',
  Left: 'l',
  Right: 'r',
  Justify: 'just',
  Distributed: 'dist',
} as const satisfies Record<ChartHorizontalAlignment, ParagraphAlignment>;

export const verticalAlignments = {
  Center: 'ctr',
  Bottom: 'b',
  Top: 't',
  Justify: 'just',
  Distributed: 'dist',
} as const satisfies Record<ChartVerticalAlignment, string>;

export const errorBarSides = {
  Both: 'both',
  MinusValues: 'minus',
  PlusValues: 'plus',
} as const satisfies Record<ChartErrorBars['include'], ErrorBarType>;

export const errorBarTypes = {
  FixedValue: 'fixedVal',
  Percent: 'percentage',
  StDev: 'stdDev',
  StError: 'stdErr',
  Custom: 'cust',
} as const satisfies Record<ChartErrorBars['type'], ErrorBarValueType>;

export const displayUnits = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
} as const satisfies Record<
  Exclude<ChartAxis['displayUnit'] & string, 'None'>,
  NonNullable<DisplayUnits['builtInUnit']>
>;

/** Office's word for a word of the file. */
export function outward<Word extends string, Otherwise extends string>(
  words: Readonly<Record<Word, string>>,
  native: string | undefined,
  otherwise: Otherwise,
): Word | Otherwise {
  return (Object.keys(words) as Word[]).find((word) => words[word] === native) ?? otherwise;
}
