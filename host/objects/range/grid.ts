import { ExcelError, MAX_COLUMNS, MAX_ROWS } from '../../engine';
import type { RangeTarget } from '../RangeTarget';

/** The largest range that can be read or written at once. Source: resource limits page of the Office Add-ins documentation. */
const readLimitCells = 5_000_000;

/** A value for each cell; null for whole rows and columns, as Microsoft documents it. */
export function grid<Cell>(range: RangeTarget, cell: (row: number, column: number) => Cell): Cell[][] | null {
  if (isUnbounded(range)) return null;
  const { top, left } = range.area;
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_unused, column) => cell(top + row, left + column)),
  );
}

/** A single value fills the range; an array must have its shape; `null` leaves a cell as it is. */
export function shapedFor(range: RangeTarget, value: unknown): unknown[][] {
  if (isUnbounded(range)) {
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format: a whole row or column cannot be written at once.',
    );
  }
  if (!Array.isArray(value)) {
    return Array.from({ length: range.rows }, () => new Array<unknown>(range.columns).fill(value));
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (fits) return rows as unknown[][];
  throw wrongShape();
}

/** Excel's refusal of an array that has not the shape of its range. */
export function wrongShape(): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function isUnbounded({ rows, columns }: RangeTarget): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS || rows * columns > readLimitCells;
}
