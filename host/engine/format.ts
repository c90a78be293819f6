/** How a cell looks, in Office's words. Colours are `#RRGGBB`, '' means none; sizes are points. */
export interface CellFormat extends CellAlignment {
  readonly numberFormat: string;
  readonly font: CellFont;
  readonly fill: CellFill;
  readonly borders: CellBorders;
  readonly diagonals: DiagonalBorders;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** How the content of a cell is placed. */
export interface CellAlignment {
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees from -90 to 90, or 180 for letters below each other. */
  readonly textOrientation: number;
  readonly readingOrder: ReadingOrder;
}

export interface CellFill {
  /** The colour behind the pattern; of a solid fill the only one. */
  readonly color: string;
  readonly pattern: FillPattern;
  /** The colour of the pattern's lines or dots. */
  readonly patternColor: string;
  /** How much the colour is lightened (to 1) or darkened (to -1) from the theme's; part of `color` already. */
  readonly tintAndShade: number;
}

export type FillPattern =
  | 'None'
  | 'Solid'
  | 'Gray50'
  | 'Gray75'
  | 'Gray25'
  | 'Gray16'
  | 'Gray8'
  | 'Horizontal'
  | 'Vertical'
  | 'Down'
  | 'Up'
  | 'Checker'
  | 'SemiGray75'
  | 'LightHorizontal'
  | 'LightVertical'
  | 'LightDown'
  | 'LightUp'
  | 'Grid'
  | 'CrissCross'
  | 'LinearGradient'
  | 'RectangularGradient';

export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: string;
  /** As `CellFill.tintAndShade`. */
  readonly tintAndShade: number;
}

export type CellBorders = Readonly<Record<BorderSide, BorderEdge>>;
export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** `down`: from the top left to the bottom right corner. */
export type Diagonal = 'down' | 'up';
export type DiagonalBorders = Readonly<Record<Diagonal, BorderEdge>>;

export interface BorderEdge {
  readonly style: BorderStyle;
  readonly color: string;
  readonly weight: BorderWeight;
}

export type BorderStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type ReadingOrder = 'Context' | 'LeftToRight' | 'RightToLeft';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** The parts of a format to change; what is absent stays. */
export type CellFormatPatch = {
  readonly [Key in Exclude<keyof CellFormat, 'font' | 'fill' | 'borders' | 'diagonals'>]?: CellFormat[Key];
} & {
  readonly font?: Partial<CellFont>;
  readonly fill?: Partial<CellFill>;
  readonly borders?: Readonly<Partial<Record<BorderSide, Partial<BorderEdge>>>>;
  readonly diagonals?: Readonly<Partial<Record<Diagonal, Partial<BorderEdge>>>>;
};

export const noBorder: BorderEdge = { style: 'None', color: '#000000', weight: 'Thin' };
