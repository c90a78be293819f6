import { type Area, cellsOf, columnCount, rowCount } from '../area';
import { storedFormula } from '../cells';
import { storedStyle } from '../FormatMap';
import { movedFormula } from '../references';
import type { Sheet } from '../Sheet';
import type { StoredStyle } from '../styles';
import { type CellInput, type CellValue, isErrorValue } from '../values';

/** What a cell holds and how it looks, taken from its place so that it can be put elsewhere. */
interface TakenCell {
  readonly input: CellInput;
  readonly value: CellValue;
  readonly style: StoredStyle;
}

/** Cells taken from a sheet. They keep what they were when the sheet changes afterwards. */
export interface CellBlock {
  readonly from: Area;
  /** The row that each line of `cells` was taken from. */
  readonly rows: readonly number[];
  readonly cells: readonly (readonly TakenCell[])[];
}

/** What of a block is put down. Formulas look at the cells that lie in the same direction as before. */
export type BlockPart = 'all' | 'formulas' | 'values' | 'formats';

/** Takes the cells of an area; of its rows only those that `takes` says, for example those that a filter shows. */
export function takeBlock(sheet: Sheet, from: Area, takes: (row: number) => boolean = () => true): CellBlock {
  const cells: TakenCell[][] = [];
  const rows: number[] = [];
  for (let row = from.top; row <= from.bottom; row++) {
    if (!takes(row)) continue;
    rows.push(row);
    const taken: TakenCell[] = [];
    for (let column = from.left; column <= from.right; column++) {
      const value = sheet.value(row, column);
      taken.push({
        input: inputAt(sheet, row, column, value),
        value,
        style: storedStyle(sheet.native, row, column),
      });
    }
    cells.push(taken);
  }
  return { from, rows, cells };
}

/** Formulas as they are stored, with the names of their tables: the short form means nothing elsewhere. */
function inputAt(sheet: Sheet, row: number, column: number, value: CellValue): CellInput {
  const cell = sheet.native.findCell(row + 1, column + 1);
  const formula = cell ? storedFormula(cell) : null;
  if (formula !== null) return `=${formula}`;
  return isErrorValue(value) ? value : sheet.input(row, column);
}

/**
 * Puts a block over an area, again and again where the area is larger. Throws `MergedRangeConflict` where it would cut
 * a merged cell. Run it inside a batch of the book.
 *
 * @param phase which cell of the block comes into the first cell of the area.
 */
export function putBlock(
  sheet: Sheet,
  to: Area,
  block: CellBlock,
  part: BlockPart = 'all',
  phase: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): void {
  const height = block.cells.length;
  const width = block.cells[0]?.length ?? 0;
  if (height === 0 || width === 0) return;
  const takenAt = (row: number, column: number) => {
    const atRow = (row - to.top + phase.rows) % height;
    const atColumn = (column - to.left + phase.columns) % width;
    const from = { row: block.rows[atRow] ?? row, column: block.from.left + atColumn };
    return { taken: block.cells[atRow]?.[atColumn], from };
  };
  if (part === 'all' || part === 'formats') {
    for (const { row, column } of cellsOf(to)) {
      const style = takenAt(row, column).taken?.style;
      if (style) putStyle(sheet, row, column, style);
    }
    sheet.book.announce({ type: 'formatChanged', sheet, area: to });
  }
  if (part === 'formats') return;
  const inputs = Array.from({ length: rowCount(to) }, (_, down) =>
    Array.from({ length: columnCount(to) }, (_unused, across): CellInput | undefined => {
      const [row, column] = [to.top + down, to.left + across];
      const { taken, from } = takenAt(row, column);
      if (!taken) return undefined;
      return part === 'values'
        ? asInput(taken.value)
        : movedInput(taken.input, row - from.row, column - from.column);
    }),
  );
  sheet.setInputs(to, inputs);
}

function putStyle(sheet: Sheet, row: number, column: number, style: StoredStyle): void {
  if (storedStyle(sheet.native, row, column) === style) return;
  sheet.native.getCell(row + 1, column + 1).style = style;
}

/** An input as it reads in another place: relative addresses move along. */
export function movedInput(input: CellInput, rows: number, columns: number): CellInput {
  return typeof input === 'string' && input.startsWith('=')
    ? `=${movedFormula(input.slice(1), rows, columns)}`
    : input;
}

/** A value as a constant that is read back as itself. */
function asInput(value: CellValue): CellInput {
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}
