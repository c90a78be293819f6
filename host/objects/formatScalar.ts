import {
  type Area,
  type CellFormat,
  type CellFormatPatch,
  formatsIn,
  isWholeColumns,
  isWholeRows,
} from '../engine';
import type { CellsTarget } from './CellsTarget';
import { NotImplemented } from './NotImplemented';
import { type Fidelity, type Scalar, scalar } from './officeClass';

/** A property of the cells' format: null where the cells differ, one value for all when written. */
export function formatScalar(
  set: string,
  read: (format: CellFormat) => unknown,
  patch?: (value: unknown) => CellFormatPatch,
  fidelity: Fidelity = {},
): Scalar<CellsTarget> {
  return scalar(
    set,
    (target) => common(formatsOf(target).map(read)),
    patch &&
      ((target, value) => {
        applyFormat(target, patch(value));
      }),
    fidelity,
  );
}

/** The different formats of the cells. */
export function formatsOf({ sheet, areas }: CellsTarget): readonly CellFormat[] {
  return areas.flatMap((area) => formatsIn(sheet, area));
}

/** Changes the format of all cells, unless the sheet's protection forbids it. */
export function applyFormat({ sheet, areas }: CellsTarget, patch: CellFormatPatch): void {
  for (const area of areas) {
    sheet.assertWritable(area, 'format');
    assertNotHuge(area);
  }
  sheet.book.batch(() => {
    for (const area of areas) sheet.setFormat(area, patch);
  });
}

/** The whole numbers from one to the other, both included. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What all have in common; null where they differ, as the API answers. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Each cell of an area that is no whole rows or columns keeps its own format: beyond this many the host would not come back. */
const mostCells = 3_000_000;

function assertNotHuge(area: Area): void {
  if (isWholeColumns(area) || isWholeRows(area)) return;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= mostCells) return;
  throw new NotImplemented('Range.format (of more than 3,000,000 cells that are no whole rows or columns)');
}
