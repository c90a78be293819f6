import type { Cell, Row } from '../excelts';
import { rowParts } from '../nativeCells';
import type { StoredStyle } from '../styles';
import { type CellPicture, isBlank, pictureOfCell } from './cellPicture';
import { same } from './same';

/** A row with its cells, at whatever place it stands. Rows that nothing tells from one that does not exist have no picture. */
export interface RowPicture extends RowLook {
  readonly cells: readonly (CellPicture | undefined)[];
}

interface RowLook {
  readonly height: number | undefined;
  readonly customHeight: boolean | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly style: StoredStyle;
}

/** What `pictureOfRow` has to know of the sheet. */
export interface RowSurroundings {
  /** Whether the value of a cell comes from a formula elsewhere. */
  isFilled(column: number): boolean;
  /** Whether a column has a style, which an empty cell of its own then hides. */
  isStyled(column: number): boolean;
}

/** The picture of a row: the one known already where nothing changed. */
export function pictureOfRow(
  row: Row | undefined,
  known: RowPicture | undefined,
  surroundings: RowSurroundings,
): RowPicture | undefined {
  if (!row) return undefined;
  const look = lookOf(row);
  const cells = picturesOf(row, known?.cells ?? [], surroundings);
  if (known && cells === known.cells && sameLook(known, look)) return known;
  return cells.length === 0 && isPlain(look) ? undefined : { ...look, cells };
}

/** Gives a row the look of a picture, or takes it. */
export function putLook(row: Row, picture: RowLook = plainLook): void {
  const { height, customHeight, hidden, outlineLevel, style } = picture;
  if (height === undefined) delete row.height;
  else row.height = height;
  if (customHeight === undefined) delete row.customHeight;
  else row.customHeight = customHeight;
  row.hidden = hidden;
  row.outlineLevel = outlineLevel;
  if (row.style !== style) row.style = style;
}

const plainLook: RowLook = {
  height: undefined,
  customHeight: undefined,
  hidden: false,
  outlineLevel: 0,
  style: {},
};

function lookOf(row: Row): RowLook {
  const { height, customHeight, hidden, outlineLevel, style } = row;
  return { height, customHeight, hidden, outlineLevel, style };
}

function sameLook(one: RowLook, other: RowLook): boolean {
  return (
    one.height === other.height &&
    one.customHeight === other.customHeight &&
    one.hidden === other.hidden &&
    one.outlineLevel === other.outlineLevel &&
    same(one.style, other.style)
  );
}

function isPlain({ height, customHeight, hidden, outlineLevel, style }: RowLook): boolean {
  return (
    height === undefined &&
    customHeight === undefined &&
    !hidden &&
    outlineLevel === 0 &&
    Object.keys(style).length === 0
  );
}

/** The pictures of the cells; the list known already when all are the same. */
function picturesOf(
  row: Row,
  known: RowPicture['cells'],
  { isFilled, isStyled }: RowSurroundings,
): RowPicture['cells'] {
  const cells = rowParts(row)._cells;
  const isRowStyled = Object.keys(row.style).length > 0;
  const pictureAt = (cell: Cell | undefined, column: number) => {
    if (!cell) return undefined;
    const picture = pictureOfCell(cell, isFilled(column), known[column]);
    return isBlank(picture) && !isRowStyled && !isStyled(column) ? undefined : picture;
  };
  let changed: (CellPicture | undefined)[] | null = null;
  let length = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const picture = pictureAt(cells[column], column);
    if (picture) length = column + 1;
    if (!changed && picture === known[column]) continue;
    changed ??= known.slice(0, column);
    changed[column] = picture;
  }
  if (!changed && length === known.length) return known;
  return (changed ?? known).slice(0, length);
}
