import type { Area } from '../area';
import type { BookEvent } from '../events';
import type { Sheet } from '../Sheet';
import type { Change } from './Change';

/** What is shown and selected when a step was taken back or done again. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area | null;
}

/** What one action of a person, or one run of an add-in, did to a workbook. */
export interface Step {
  /** For people: `Typing in D6`. */
  readonly title: string;
  readonly changes: readonly Change[];
  /** What everybody was told, to be told again. */
  readonly events: readonly BookEvent[];
  /** Whether more than contents and formats of cells changed, so that formulas have to be read anew. */
  readonly isStructural: boolean;
  readonly place: Place | null;
  /** The run of an add-in that did it; null for a person. */
  readonly run: object | null;
}

/** Two steps as one. */
export function joined(first: Step, second: Step): Step {
  return {
    ...second,
    changes: [...first.changes, ...second.changes],
    events: [...first.events, ...second.events],
    isStructural: first.isStructural || second.isStructural,
  };
}
