import { BLANK, ERRORS } from '../excelts';
import type { RuntimeValue, ScalarValue, TableSnapshot } from '../excelts';
import type { Outcome } from './NotedCells';
import { replaceReads, type Marks } from './Marks';
import { hasFormula } from './nodes';
import type { CellNode, FormulaCell } from './nodes';
import { BLANK_KIND, ERROR, fromScalar, ZERO } from './values';

/** A formula's area: its own cell is the top left one. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A cell that got another value, and the one before. */
interface Change {
  readonly cell: CellNode;
  readonly before: ScalarValue;
}

/**
 * Fills the cells that a formula with several results spreads over: a spill (FILTER, SORT; #SPILL! when a cell is in the way), or the
 * fixed area of an array formula (what the result does not reach is #N/A). The filled cells hold plain values in the workbook.
 */
export class Spills {
  private readonly sizes = new Map<FormulaCell, Size>();

  constructor(private readonly marks: Marks) {}

  /** The spilling formulas and how far they reach. */
  areas(): Iterable<readonly [FormulaCell, Size]> {
    return this.sizes.entries();
  }

  sizeOf(cell: FormulaCell): Size | null {
    return this.sizes.get(cell) ?? null;
  }

  /** Takes the values around a formula of an opened file for what it filled there before. */
  adopt(cell: FormulaCell): void {
    const { area } = cell.formula;
    if (area === null) return;
    this.sizes.set(cell, area);
    for (const target of targets(cell, area)) if (!hasFormula(target)) target.filledBy = cell;
  }

  /** Empties what a formula filled; gives the cells whose value changed. */
  release(cell: FormulaCell): readonly Change[] {
    return this.resize(cell, null);
  }

  /** Spreads a formula's result; gives the cells whose value changed. */
  apply(cell: FormulaCell, { raw }: Outcome): readonly Change[] {
    const { formula } = cell;
    const wanted = formula.isArrayFormula ? formula.area : sizeOf(raw);
    const size = wanted === null || (wanted.rows === 1 && wanted.columns === 1) ? null : wanted;
    const changed: Change[] = [];
    const set = (target: CellNode, value: ScalarValue): void => {
      const before = target.value;
      if (!this.marks.setValue(target, value)) return;
      this.marks.markReadersOf(target);
      changed.push({ cell: target, before });
    };
    const obstacle = size === null || formula.isArrayFormula ? null : findObstacle(cell, size);
    for (const freed of this.resize(cell, obstacle === null ? size : null)) changed.push(freed);
    if (!formula.isArrayFormula) writeReach(cell, obstacle === null ? size : null);
    if (obstacle !== null) {
      set(cell, ERRORS.SPILL);
      // The formula spills when the obstacle goes away.
      if (obstacle !== cell) replaceReads(cell, [...formula.reads, obstacle]);
      formula.verified = this.marks.clock;
      return changed;
    }
    if (size === null) return changed;
    for (const target of targets(cell, size)) {
      target.filledBy = cell;
      set(target, elementAt(raw, target.row - cell.row, target.column - cell.column));
    }
    return changed;
  }

  /** Sets how far a formula reaches and empties the cells that it no longer fills. */
  private resize(cell: FormulaCell, size: Size | null): Change[] {
    const old = this.sizes.get(cell);
    if (size === null) this.sizes.delete(cell);
    else this.sizes.set(cell, size);
    if (old?.rows !== size?.rows || old?.columns !== size?.columns) {
      // Who reads `A1#` depends on how far A1 reaches.
      this.marks.touch(cell);
      this.marks.markReadersOf(cell);
    }
    const freed: Change[] = [];
    if (old === undefined) return freed;
    for (const target of targets(cell, old)) {
      const stays =
        size !== null && target.row < cell.row + size.rows && target.column < cell.column + size.columns;
      if (stays || target.filledBy !== cell) continue;
      target.filledBy = null;
      const before = target.value;
      if (!this.marks.setValue(target, BLANK)) continue;
      this.marks.markReadersOf(target);
      freed.push({ cell: target, before });
    }
    return freed;
  }
}

function* targets(cell: FormulaCell, { rows, columns }: Size): Iterable<CellNode> {
  for (let row = cell.row; row < cell.row + rows; row++) {
    for (let column = cell.column; column < cell.column + columns; column++) {
      if (row !== cell.row || column !== cell.column) yield cell.sheet.at(row, column);
    }
  }
}

/** The cell that is in the way of a spill; the formula's own cell when the sheet or a merged area is. */
function findObstacle(cell: FormulaCell, size: Size): CellNode | null {
  if (cell.row + size.rows - 1 > 1048576 || cell.column + size.columns - 1 > 16384) return cell;
  const { mergedRegions } = cell.sheet.facts;
  const meetsMerged = mergedRegions.some(
    (area) =>
      area.top < cell.row + size.rows &&
      cell.row <= area.bottom &&
      area.left < cell.column + size.columns &&
      cell.column <= area.right,
  );
  if (meetsMerged || cell.sheet.facts.tables.some((table) => meetsTable(cell, size, table))) return cell;
  for (const target of targets(cell, size)) {
    if (target.filledBy === cell) continue;
    if (hasFormula(target) || target.filledBy !== null || target.value.kind !== BLANK_KIND) return target;
  }
  return null;
}

/** Nothing spills inside a table or into one. */
function meetsTable(cell: FormulaCell, size: Size, table: TableSnapshot): boolean {
  const { row, col } = table.topLeft;
  const rows = table.dataRowCount + Number(table.hasHeaderRow) + Number(table.hasTotalsRow);
  return (
    row < cell.row + size.rows &&
    cell.row < row + rows &&
    col < cell.column + size.columns &&
    cell.column < col + table.columns.length
  );
}

function sizeOf(raw: RuntimeValue): Size | null {
  return 'rows' in raw ? { rows: raw.height, columns: raw.width } : null;
}

function elementAt(raw: RuntimeValue, row: number, column: number): ScalarValue {
  if (!('rows' in raw)) return 'areas' in raw || 'params' in raw ? ERRORS.CALC : raw;
  // A single row or column of an array formula repeats; ExcelTS's arrays are rectangular.
  const value = raw.rows[raw.height === 1 ? 0 : row]?.[raw.width === 1 ? 0 : column];
  // An empty cell of the source shows as 0, as it does for a formula of one cell.
  return value?.kind === BLANK_KIND ? ZERO : (value ?? ERRORS.NA);
}

/**
 * Notes in the ExcelTS cell how far its formula spills, in the form of a file's dynamic array: by it the filled cells are known again
 * when the workbook is read anew, and a saved file is right.
 */
function writeReach(cell: FormulaCell, size: Size | null): void {
  const { live } = cell.formula;
  const end =
    size === null
      ? null
      : cell.sheet.worksheet.getCell(cell.row + size.rows - 1, cell.column + size.columns - 1);
  const ref = end === null ? live.address : `${live.address}:${end.address}`;
  Object.assign(live.model, { shareType: 'array', isDynamicArray: true, ref });
}

/** Writes a filled cell's value into the ExcelTS workbook. */
export function writeFilled(cell: CellNode): void {
  const value = fromScalar(cell.value);
  const { worksheet } = cell.sheet;
  if (value === null) {
    const live = worksheet.findCell(cell.row, cell.column);
    if (live !== undefined) live.value = null;
    return;
  }
  const live = worksheet.getCell(cell.row, cell.column);
  const written = cell.value.kind === ERROR ? { error: cell.value.code } : value;
  if (live.formula) live.result = written as never;
  else live.value = written as never;
}
