import { type BorderEdge, type CellFormat, containsCell, type Table } from '../../engine';
import { type TableStyle, tableStyleNamed } from './tableStyles';

/** What a table's style gives a cell that has no such format of its own. */
export interface TableLook {
  readonly fill?: string | undefined;
  readonly color?: string | undefined;
  readonly bold: boolean;
  readonly top?: BorderEdge | undefined;
  readonly bottom?: BorderEdge | undefined;
  readonly left?: BorderEdge | undefined;
  readonly right?: BorderEdge | undefined;
}

/** The look that a table's style gives one of its cells; undefined outside the table or without a built-in style. */
export function tableLook(table: Table, row: number, column: number): TableLook | undefined {
  if (!containsCell(table.area, row, column)) return undefined;
  const style = tableStyleNamed(table.style, table.sheet.book.formats.defaults.theme);
  if (!style) return undefined;
  const { headerArea, totalsArea } = table;
  const isHeader = headerArea?.top === row;
  const isTotals = totalsArea?.top === row;
  const fill = isHeader ? style.header.fill : isTotals ? undefined : bodyFill(table, style, row, column);
  return {
    ...(fill !== undefined && { fill }),
    ...(isHeader && style.header.color !== undefined && { color: style.header.color }),
    bold: isHeader || isTotals || isBoldColumn(table, column),
    ...edges(table, style, row, column),
    ...(isHeader && style.header.bottom && { bottom: style.header.bottom }),
    ...(isTotals && style.totals.top && { top: style.totals.top }),
  };
}

function bodyFill(table: Table, style: TableStyle, row: number, column: number): string | undefined {
  const { bodyArea } = table;
  const isBand =
    (table.showBandedRows && (row - bodyArea.top) % 2 === 0) ||
    (table.showBandedColumns && (column - bodyArea.left) % 2 === 0);
  return isBand && style.band !== undefined ? style.band : style.body;
}

function isBoldColumn(table: Table, column: number): boolean {
  return (
    (table.highlightFirstColumn && column === table.area.left) ||
    (table.highlightLastColumn && column === table.area.right)
  );
}

function edges(
  table: Table,
  { outline, inner }: TableStyle,
  row: number,
  column: number,
): Partial<TableLook> {
  const { area } = table;
  return {
    top: row === area.top ? outline.topBottom : inner.horizontal,
    bottom: row === area.bottom ? outline.topBottom : inner.horizontal,
    left: column === area.left ? outline.leftRight : inner.vertical,
    right: column === area.right ? outline.leftRight : inner.vertical,
  };
}

/** A cell's format over its table's look: what the cell says itself wins. */
export function overLook(format: CellFormat, look: TableLook): CellFormat {
  const isPlainFont = format.font.color === '' || format.font.color.toUpperCase() === '#000000';
  const edge = (own: BorderEdge, from: BorderEdge | undefined) => (own.style === 'None' && from ? from : own);
  const { borders } = format;
  return {
    ...format,
    font: {
      ...format.font,
      bold: format.font.bold || look.bold,
      ...(look.color !== undefined && isPlainFont && format.fill.color === '' && { color: look.color }),
    },
    fill:
      format.fill.color === '' && look.fill !== undefined
        ? { ...format.fill, color: look.fill }
        : format.fill,
    borders: {
      top: edge(borders.top, look.top),
      bottom: edge(borders.bottom, look.bottom),
      left: edge(borders.left, look.left),
      right: edge(borders.right, look.right),
    },
  };
}
