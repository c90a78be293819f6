import type { FormulaCell, Readable } from './nodes';

/** So many reads are looked through faster than a set is made. */
const FEW = 12;

/** A formula under evaluation; no cell when it is evaluated apart. */
export interface Frame {
  readonly cell: FormulaCell | null;
  readonly reads: Readable[];
  /** The reads as a set, once they are many. */
  seen: Set<Readable> | null;
  isVolatile: boolean;
  /** The lowest order of the cells under evaluation that its reads lead back to; its own if none. */
  lowest: number;
  readsItself: boolean;
}

export function newFrame(cell: FormulaCell | null): Frame {
  const lowest = cell === null ? Number.MAX_SAFE_INTEGER : cell.order;
  return { cell, reads: [], seen: null, isVolatile: false, lowest, readsItself: false };
}

/** Notes that a formula reads something, once. */
export function record(frame: Frame | undefined, readable: Readable): void {
  if (frame === undefined) return;
  const { reads } = frame;
  if (frame.seen === null) {
    if (reads.includes(readable)) return;
    if (reads.length === FEW) frame.seen = new Set(reads);
  } else if (frame.seen.has(readable)) return;
  frame.seen?.add(readable);
  reads.push(readable);
}

/** Thrown to leave a deep evaluation: the formula it needs is evaluated first, then those on the way are taken up again. */
export class TooDeep extends Error {
  constructor(readonly path: FormulaCell[]) {
    super('A chain of formulas is too deep to be followed at once.');
  }
}

/** Formulas with dozens of nested calls fill the stack at less depth. Firefox has an error of its own for it. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
}
