import type { Area, CellPosition } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import { ExcelError } from '../errors';
import { changeReferences, type Reference } from '../references';

/**
 * A formula as it reads when it is copied transposed: what lay to the left of it now lies above. Fixed references stay.
 * Throws `NotImplemented` for references that are fixed in one direction only, and for whole rows and columns.
 */
export function transposedFormula(formula: string, from: CellPosition, to: CellPosition): string {
  return changeReferences(formula, (reference) => {
    const { fixed, shape } = reference;
    const parts = [fixed.top, fixed.left, fixed.bottom, fixed.right];
    if (parts.every((isFixed) => isFixed)) return reference;
    if (parts.some((isFixed) => isFixed) || shape === 'rows' || shape === 'columns') {
      throw new ExcelError(
        'NotImplemented',
        `The embedded host does not transpose the reference of ${formula}, which is fixed in part.`,
      );
    }
    return moved(reference, from, to);
  });
}

function moved(reference: Reference, from: CellPosition, to: CellPosition): Reference | null {
  const { top, left, bottom, right } = reference.area;
  const area: Area = {
    top: to.row + (left - from.column),
    bottom: to.row + (right - from.column),
    left: to.column + (top - from.row),
    right: to.column + (bottom - from.row),
  };
  const outside = area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS;
  return outside ? null : { ...reference, area };
}
