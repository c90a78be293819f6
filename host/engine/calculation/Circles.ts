import type { Frame } from './frames';
import type { FormulaCell } from './nodes';

/**
 * Finds circular references while formulas are evaluated, as in Tarjan's algorithm for strongly connected components: formulas get
 * an order when their evaluation begins; one whose reads lead back to a lower order is part of a circle, which stays open until the
 * formula with the lowest order is evaluated too.
 */
export class Circles {
  private lastOrder = 0;
  private open: FormulaCell[] = [];

  get areOpen(): boolean {
    return this.open.length > 0;
  }

  /** A formula's evaluation begins, or is taken up again. */
  enter(cell: FormulaCell): void {
    if (cell.order < 0) cell.order = ++this.lastOrder;
  }

  /** A formula under evaluation reads a cell. True if that leads back: the cell is under evaluation itself, or in an open circle. */
  leadsBack(frame: Frame | undefined, cell: FormulaCell): boolean {
    if (cell.order < 0) return false;
    if (frame !== undefined) {
      frame.lowest = Math.min(frame.lowest, cell.lowest >= 0 ? cell.lowest : cell.order);
      if (frame.cell === cell) frame.readsItself = true;
    }
    return true;
  }

  /** Whether the formula's reads led back to it or further. */
  hasMet(cell: FormulaCell, frame: Frame): boolean {
    return (
      frame.readsItself || frame.lowest < cell.order || this.open.some((member) => member.order > cell.order)
    );
  }

  /** A formula is evaluated: true if it is circular. */
  leave(cell: FormulaCell, frame: Frame): boolean {
    const isCircular = this.hasMet(cell, frame);
    if (frame.lowest < cell.order) {
      cell.lowest = frame.lowest;
      this.open.push(cell);
      return isCircular;
    }
    for (const member of this.open) if (member.order > cell.order) forget(member);
    this.open = this.open.filter((member) => member.order >= 0);
    forget(cell);
    return isCircular;
  }

  /** What the formula's circle leads back to, the formula that read it leads back to as well. */
  passOn(cell: FormulaCell, reader: Frame | undefined): void {
    if (reader !== undefined && cell.lowest >= 0) reader.lowest = Math.min(reader.lowest, cell.lowest);
  }

  /** Nothing is under evaluation any more. */
  end(): void {
    this.lastOrder = 0;
  }
}

function forget(cell: FormulaCell): void {
  cell.order = -1;
  cell.lowest = -1;
}
