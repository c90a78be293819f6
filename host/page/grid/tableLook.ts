import type { CellFormat, Table } from '../../engine';
import { containsCell } from '../../engine';

/** What a table's style gives a cell that has no such format of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly top?: string;
  readonly bottom?: string;
}

/** Accent colours of the Office theme; index 0 is the style family without an accent. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The part that a row plays in a table. */
type Part = 'header' | 'totals' | 'band' | 'plain';

/**
 * The look that a built-in table style gives a cell; undefined outside the table or without a style. Light 1-7,
 * 8-14, 15-21 and Medium 1-7 look like Excel's; the other families are drawn like Medium.
 */
export function tableLook(table: Table, row: number, column: number): TableLook | undefined {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style || !containsCell(table.area, row, column)) return undefined;
  const [, family, digits] = style;
  const number = Number(digits);
  const accent = accents[(number - 1) % accents.length] ?? accents[1];
  const part = partOf(table, row, column);
  const bold = isBoldColumn(table, column) ? { bold: true } : {};
  const edges = {
    ...(row === table.area.top && { top: accent }),
    ...(row === table.area.bottom && { bottom: accent }),
  };
  if (family === 'Light' && number <= 7) return { ...edges, ...plainLook(part, accent), ...bold };
  return { ...lines(accent, part, edges), ...filledLook(part, accent), ...bold };
}

function partOf(table: Table, row: number, column: number): Part {
  const { headerArea, bodyArea, totalsArea } = table;
  if (headerArea?.top === row) return 'header';
  if (totalsArea?.top === row) return 'totals';
  const rowBand = table.showBandedRows && (row - bodyArea.top) % 2 === 0;
  const columnBand = table.showBandedColumns && (column - bodyArea.left) % 2 === 0;
  return rowBand || columnBand ? 'band' : 'plain';
}

function isBoldColumn(table: Table, column: number): boolean {
  return (
    (table.highlightFirstColumn && column === table.area.left) ||
    (table.highlightLastColumn && column === table.area.right)
  );
}

function filledLook(part: Part, accent: string): TableLook {
  switch (part) {
    case 'header':
      return { fill: accent, color: '#FFFFFF', bold: true };
    case 'totals':
      return { fill: '#FFFFFF', bold: true, top: accent };
    case 'band':
      return { fill: mixWithWhite(accent, 0.2) };
    case 'plain':
      return {};
  }
}

function plainLook(part: Part, accent: string): TableLook {
  switch (part) {
    case 'header':
      return { bold: true, bottom: accent };
    case 'totals':
      return { bold: true, top: accent };
    case 'band':
      return { fill: mixWithWhite(accent, 0.2) };
    case 'plain':
      return {};
  }
}

/** Thin lines between the rows, in a lighter shade than the edges. */
function lines(accent: string, part: Part, edges: TableLook): TableLook {
  const light = mixWithWhite(accent, 0.6);
  return part === 'header' ? edges : { top: light, bottom: light, ...edges };
}

/** A tint: `share` of the colour, the rest white. */
function mixWithWhite(color: string, share: number): string {
  const channel = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16);
    return Math.round(value * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** A cell's format over its table's look: what the cell says itself wins. */
export function overLook(format: CellFormat, look: TableLook): CellFormat {
  const isPlainFont = format.font.color === '' || format.font.color.toUpperCase() === '#000000';
  const line = (color: string | undefined, own: CellFormat['borders']['top']) =>
    color !== undefined && own.style === 'None'
      ? ({ style: 'Continuous', color, weight: 'Thin' } as const)
      : own;
  return {
    ...format,
    font: {
      ...format.font,
      bold: format.font.bold || (look.bold ?? false),
      ...(look.color !== undefined && isPlainFont && format.fill.color === '' && { color: look.color }),
    },
    fill: format.fill.color === '' && look.fill !== undefined ? { color: look.fill } : format.fill,
    borders: {
      ...format.borders,
      top: line(look.top, format.borders.top),
      bottom: line(look.bottom, format.borders.bottom),
    },
  };
}
