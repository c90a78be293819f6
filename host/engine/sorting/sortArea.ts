import { type Area, columnCount, intersect, rowCount } from '../area';
import { ExcelError } from '../errors';
import type { Sheet } from '../Sheet';
import { reorderLines } from './reorderLines';
import type { SortField, SortOptions } from './SortField';
import { sortOrder } from './sortOrder';

/**
 * Sorts the rows (or columns) of an area as Excel does: by values (numbers, texts, FALSE, TRUE, errors; blank cells last in either
 * order), by colours or by icons; lines that are alike keep their order, hidden ones their place.
 *
 * Throws `InvalidArgument` for a key outside the area, `InvalidOperation` where merged cells or array formulas lie.
 */
export function sortArea(
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  { matchCase = false, hasHeaders = false, lines: axis = 'rows' }: SortOptions = {},
): void {
  const count = axis === 'rows' ? columnCount(area) : rowCount(area);
  for (const { key } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= count)
      throw new ExcelError('InvalidArgument', `The area has no sort key ${String(key)}.`);
  }
  const used = sheet.usedArea();
  const within = used && intersect(area, { ...area, bottom: used.bottom, right: used.right });
  if (!within || fields.length === 0) return;
  // Keys count from the area's first line, also where that is empty.
  const sorted = withoutHeader(within, axis, hasHeaders);
  if (!sorted) return;
  sheet.book.settle();
  assertSortable(sheet, sorted);
  const lines = shownLines(sheet, sorted, axis);
  const order = sortOrder(sheet, sorted, lines, axis, fields, matchCase);
  const places = new Map(
    order.flatMap((from, index) => (from === lines[index] ? [] : [[from, lines[index] ?? from] as const])),
  );
  const moved = [...places.values()].sort((one, other) => one - other);
  sheet.book.batch(() => {
    if (moved.length > 0) reorderLines(sheet, sorted, axis, places);
    sheet.book.announce({
      type: 'cellsSorted',
      sheet,
      area: sorted,
      moved: areasOf(sorted, axis, moved),
      lines: axis,
    });
  });
}

/** Lines of an area in ascending order as areas, neighbours as one. */
function areasOf(area: Area, axis: 'rows' | 'columns', lines: readonly number[]): Area[] {
  const spans: { first: number; last: number }[] = [];
  for (const line of lines) {
    const span = spans.at(-1);
    if (span?.last === line - 1) span.last = line;
    else spans.push({ first: line, last: line });
  }
  return spans.map(({ first, last }) =>
    axis === 'rows' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last },
  );
}

function withoutHeader(area: Area, axis: 'rows' | 'columns', hasHeaders: boolean): Area | null {
  if (!hasHeaders) return area;
  const rest = axis === 'rows' ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  return rest.top <= rest.bottom && rest.left <= rest.right ? rest : null;
}

function shownLines(sheet: Sheet, area: Area, axis: 'rows' | 'columns'): number[] {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((line) =>
    axis === 'rows' ? !sheet.isRowHidden(line) : !sheet.isColumnHidden(line),
  );
}

function assertSortable(sheet: Sheet, area: Area): void {
  if (sheet.mergedAreas.some((merged) => intersect(merged, area)))
    throw new ExcelError('InvalidOperation', 'Merged cells cannot be sorted: unmerge them first.');
  for (const spilled of sheet.book.calculation.spilledAreas) {
    const isLarge = rowCount(spilled) > 1 || columnCount(spilled) > 1;
    if (isLarge && spilled.sheet === sheet.native && intersect(spilled, area))
      throw new ExcelError('InvalidOperation', 'A part of an array cannot be changed: the area holds one.');
  }
}
