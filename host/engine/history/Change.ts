import type { Fills } from './fills';

/** Which of its two states a change puts back: `before` to undo it, `after` to redo it. */
export type Side = 'before' | 'after';

/** Something of a workbook that became different, and how to put either state back. */
export interface Change {
  /** What it is about, for whoever looks for a mistake. */
  readonly name: string;
  /** Whether people see anything of it; settings and properties of files they do not. */
  readonly isSeen: boolean;
  /** Neither it nor anything before it can be taken back. */
  readonly isSeal: boolean;
  /** `fills`: what formulas fill at this moment. */
  put(side: Side, fills: Fills): void;
}
