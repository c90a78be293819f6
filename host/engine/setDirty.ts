import type { Area } from './area';
import type { Sheet } from './Sheet';

/** Has the formulas of an area calculated anew at the next calculation, whatever they depend on. Tells nobody of a change. */
export function setDirty({ book, native }: Sheet, area: Area): void {
  book.batch(() => {
    book.calculation.edited(native, area);
  });
}
