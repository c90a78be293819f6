import { type Area, areaOf, type CellFormat, type CellInput, isErrorValue, type Sheet } from '../../engine';
import { movedFormula } from '../../engine/references';

/** What a cell holds and how it looks, taken from its place so that it can be put elsewhere. */
interface TakenCell {
  readonly input: CellInput;
  readonly format: CellFormat;
}

/** Cells taken from a sheet. They keep what they were when the sheet changes afterwards. */
export interface CellBlock {
  readonly from: Area;
  readonly cells: readonly (readonly TakenCell[])[];
}

export function takeBlock(sheet: Sheet, from: Area): CellBlock {
  const cells: TakenCell[][] = [];
  for (let row = from.top; row <= from.bottom; row++) {
    const taken: TakenCell[] = [];
    for (let column = from.left; column <= from.right; column++) {
      taken.push({ input: inputAt(sheet, row, column), format: sheet.format(row, column) });
    }
    cells.push(taken);
  }
  return { from, cells };
}

function inputAt(sheet: Sheet, row: number, column: number): CellInput {
  const value = sheet.value(row, column);
  return isErrorValue(value) && !sheet.isFormula(row, column) ? value : sheet.input(row, column);
}

/**
 * Puts a block over an area, again and again where the area is larger. Formulas look at the cells that lie in the same
 * direction as before, unless the cells are moved (`references` 'kept').
 *
 * Run it inside a batch of the book.
 */
export function putBlock(sheet: Sheet, to: Area, block: CellBlock, references: 'shifted' | 'kept'): void {
  const height = block.cells.length;
  const width = block.cells[0]?.length ?? 0;
  const inputs: CellInput[][] = [];
  for (let row = to.top; row <= to.bottom; row++) {
    const line: CellInput[] = [];
    for (let column = to.left; column <= to.right; column++) {
      const atRow = (row - to.top) % height;
      const atColumn = (column - to.left) % width;
      const taken = block.cells[atRow]?.[atColumn];
      if (!taken) continue;
      const { input } = taken;
      const isShifted = references === 'shifted' && typeof input === 'string' && input.startsWith('=');
      const rows = row - block.from.top - atRow;
      const columns = column - block.from.left - atColumn;
      line.push(isShifted ? `=${movedFormula(input.slice(1), rows, columns)}` : input);
      sheet.setFormat(areaOf(row, column), taken.format);
    }
    inputs.push(line);
  }
  sheet.setInputs(to, inputs);
}
