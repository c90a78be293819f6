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

/** The background, border and shadow of a title, a legend, a label. */
export interface ChartFrame {
  fill: ChartFill;
  line: ChartLine;
  shadow: boolean;
}

export interface ChartFont {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  color: string | null;
}

/** Where a part was put, as shares of the chart's width and height; it keeps its share when the chart is resized. */
export interface ChartPlace {
  left: number | null;
  top: number | null;
  width: number | null;
  height: number | null;
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
