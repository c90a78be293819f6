/** How cells look. An absent member leaves what the cell has. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fillColor?: string;
  readonly font?: FontFormat;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right';
  readonly verticalAlignment?: 'Top' | 'Center';
  readonly wrapText?: boolean;
  /** Steps from the edge at which the text is aligned, so that it stands clear of the neighbouring column. */
  readonly indentLevel?: number;
}

/** The font of a cell, or what a conditional rule changes of it. Sizes are points. */
export interface FontFormat {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}
