import { isSame } from './values';
import type { AreaNode, CellNode, Extent, FormulaCell, Readable } from './nodes';
import { hasFormula } from './nodes';
import type { ScalarValue } from '../excelts';

/** Who must be looked at again: the clock of changes, and the formulas that may no longer be right. */
export class Marks {
  /** Counts changes of value; a read is out of date when its cell changed after the formula was verified. */
  clock = 0;
  private dirty: FormulaCell[] = [];

  /** Gives a cell a value. True if that is another value than before; then its readers are not yet marked. */
  setValue(cell: CellNode, value: ScalarValue): boolean {
    if (isSame(cell.value, value)) return false;
    cell.value = value;
    this.touch(cell);
    return true;
  }

  /** Notes that a cell is no longer what its readers saw. */
  touch(cell: CellNode): void {
    const now = ++this.clock;
    cell.changed = now;
    cell.sheet.forEachAreaAround(cell, (area) => {
      area.changed = now;
      area.array = null;
    });
  }

  touchExtent(extent: Extent): void {
    extent.changed = ++this.clock;
    this.markReaders([extent]);
  }

  /** The formula must be evaluated, and whatever reads it be looked at. */
  markFormula(cell: FormulaCell): void {
    const wasClean = cell.formula.state === 'clean';
    cell.formula.state = 'must';
    if (wasClean) this.markReaders(this.note(cell));
  }

  /** A new formula, whose state is `must` from the start. */
  addFormula(cell: FormulaCell): void {
    this.markReaders(this.note(cell));
  }

  /** Whatever reads this constant, directly or through others, must be looked at. */
  markReadersOf(cell: CellNode): void {
    const from: Readable[] = [cell];
    cell.sheet.forEachAreaAround(cell, (area) => from.push(area));
    this.markReaders(from);
  }

  takeDirty(): FormulaCell[] {
    const taken = this.dirty;
    this.dirty = [];
    return taken;
  }

  forget(): void {
    this.dirty = [];
  }

  private markReaders(from: readonly Readable[]): void {
    const open = [...from];
    for (let readable = open.pop(); readable !== undefined; readable = open.pop()) {
      for (const reader of readable.readers) {
        const { formula } = reader;
        if (formula.state !== 'clean') continue;
        // A circular cell's reads were all answered with 0: whether they changed says nothing.
        formula.state = formula.isCircular ? 'must' : 'maybe';
        open.push(...this.note(reader));
      }
    }
  }

  /** Enters a formula among the dirty ones; gives what its own readers may have read. */
  private note(cell: FormulaCell): Readable[] {
    this.dirty.push(cell);
    const read: Readable[] = [cell];
    cell.sheet.forEachAreaAround(cell, (area: AreaNode) => {
      // Readers of an area with stale cells are marked already: reading it cleans it.
      if (area.stale.length === 0) read.push(area);
      area.stale.push(cell);
    });
    return read;
  }
}

/** Replaces what a formula is known to read. */
export function replaceReads(cell: FormulaCell, reads: readonly Readable[]): void {
  const { formula } = cell;
  const before = formula.reads;
  if (before.length === reads.length && before.every((read, index) => read === reads[index])) return;
  const kept = new Set(reads);
  for (const read of before) if (!kept.has(read)) read.readers.delete(cell);
  for (const read of reads) read.readers.add(cell);
  formula.reads = reads;
}

export function dropFormula(cell: CellNode): void {
  if (!hasFormula(cell)) return;
  for (const read of cell.formula.reads) read.readers.delete(cell);
  (cell as CellNode).formula = null;
}
