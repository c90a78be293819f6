import { type Area, areaOf } from '../area';
import type { Sheet } from '../Sheet';
import { type CellInput, isErrorValue } from '../values';
import { movedFormula } from '../references';

/** How many rows went and how many different ones stay. */
export interface DuplicatesRemoved {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Removes the rows of an area whose cells in the given columns show the same as in a row above, and moves the rows below
 * up within the area. Columns count from the left of the area. The header row is not looked at. Blank rows are rows that
 * show the same.
 */
export function removeDuplicateRows(
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): DuplicatesRemoved {
  const first = area.top + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const staying: number[] = [];
  // Below what is used all rows are blank: they need not be looked at one by one.
  const end = Math.min(area.bottom, (sheet.usedArea(false, area)?.bottom ?? first - 1) + 1);
  for (let row = first; row <= end; row += 1) {
    const key = JSON.stringify(columns.map((column) => shownValue(sheet, row, area.left + column)));
    if (seen.has(key)) continue;
    seen.add(key);
    staying.push(row);
  }
  const removed = Math.max(0, area.bottom - first + 1) - staying.length;
  if (removed > 0) moveUp(sheet, { ...area, top: first, bottom: end }, staying);
  return { removed, uniqueRemaining: staying.length };
}

/** Excel compares what cells show, without regard to case; a number and its text are different. */
function shownValue(sheet: Sheet, row: number, column: number): unknown {
  const value = sheet.value(row, column);
  if (value === null || isErrorValue(value)) return value;
  if (typeof value === 'string') return value.toLowerCase();
  return [typeof value, sheet.text(row, column)];
}

function moveUp(sheet: Sheet, area: Area, staying: readonly number[]): void {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const rows = staying.map((row, index) =>
    Array.from({ length: width }, (_, offset) => {
      const column = area.left + offset;
      const to = area.top + index;
      return { input: inputFor(sheet, row, column, to), format: sheet.format(row, column), column, row, to };
    }),
  );
  const emptyRow = new Array<CellInput>(width).fill(null);
  const inputs = Array.from(
    { length: height },
    (_, index) => rows[index]?.map(({ input }) => input) ?? emptyRow,
  );
  sheet.book.batch(() => {
    sheet.setInputs(area, inputs);
    for (const { format, column, row, to } of rows.flat()) {
      if (to !== row && sheet.format(to, column) !== format) sheet.setFormat(areaOf(to, column), format);
    }
  });
}

function inputFor(sheet: Sheet, row: number, column: number, to: number): CellInput {
  const value = sheet.value(row, column);
  if (!sheet.isFormula(row, column)) return isErrorValue(value) ? value : sheet.input(row, column);
  return movedFormula(String(sheet.input(row, column)), to - row, 0);
}
