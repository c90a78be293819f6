/** How a cell looks, in Office's words. Colours are `#RRGGBB`, '' means none; sizes are points. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: CellFont;
  readonly fill: { readonly color: string };
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees from -90 to 90, or 180 for letters below each other. */
  readonly textOrientation: number;
  readonly borders: CellBorders;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

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
}

export type CellBorders = Readonly<Record<BorderSide, BorderEdge>>;
export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

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
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** The parts of a format to change; what is absent stays. */
export type CellFormatPatch = {
  readonly [Key in Exclude<keyof CellFormat, 'font' | 'fill' | 'borders'>]?: CellFormat[Key];
} & {
  readonly font?: Partial<CellFont>;
  readonly fill?: Partial<CellFormat['fill']>;
  readonly borders?: Readonly<Partial<Record<BorderSide, Partial<BorderEdge>>>>;
};

export const noBorder: BorderEdge = { style: 'None', color: '#000000', weight: 'Thin' };
