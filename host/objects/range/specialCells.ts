import type { CellsTarget } from '../CellsTarget';
import { itemNotFound } from '../lookup';
import { type Member, method } from '../officeClass';
import { rangeAreasClass } from '../RangeAreas';
import { cellsOfKind } from './cellKinds';

const fidelity = {
  partly: 'SameConditionalFormat and SameDataValidation are missing.',
  assumed: 'Blanks and visible cells are looked for within the used range.',
};

/** Cells of a kind within a `Range` or `RangeAreas`. */
export const specialCells: Readonly<Record<string, Member<CellsTarget>>> = {
  getSpecialCells: method(
    '1.9',
    (target, [cellType, valueType], { book }) => {
      book.settle();
      const found = cellsOfKind(target, cellType, valueType, 'getSpecialCells');
      if (found) return rangeAreasClass.of(found);
      throw itemNotFound('no cell is of this kind.');
    },
    fidelity,
  ),
  getSpecialCellsOrNullObject: method(
    '1.9',
    (target, [cellType, valueType], { book }) => {
      book.settle();
      const found = cellsOfKind(target, cellType, valueType, 'getSpecialCells');
      return found && rangeAreasClass.of(found);
    },
    fidelity,
  ),
};
