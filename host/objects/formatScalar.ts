import type { CellFormat, CellFormatPatch } from '../engine';
import { type Scalar, scalar } from './officeClass';
import type { RangeTarget } from './RangeTarget';

/** A property of the cells' format: null where the cells differ, one value for all when written. */
export function formatScalar(
  set: string,
  read: (format: CellFormat) => unknown,
  patch: (value: unknown) => CellFormatPatch,
): Scalar<RangeTarget> {
  return scalar(
    set,
    ({ sheet, area }) => {
      const within = sheet.usedArea() ?? area;
      const bottom = Math.max(area.top, Math.min(area.bottom, within.bottom));
      const right = Math.max(area.left, Math.min(area.right, within.right));
      return common(
        span(area.top, bottom).flatMap((row) =>
          span(area.left, right).map((column) => read(sheet.format(row, column))),
        ),
      );
    },
    ({ sheet, area }, value) => {
      sheet.assertWritable(area, 'format');
      sheet.setFormat(area, patch(value));
    },
  );
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
