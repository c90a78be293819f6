import type { Area } from './area';
import { ExcelError } from './errors';
import { existingRows } from './nativeCells';
import type { Sheet } from './Sheet';

/** Whether all rows (or columns) of an area have the sheet's standard size; null when only some do. */
export function standardSizes({ native }: Sheet, area: Area, what: 'rows' | 'columns'): boolean | null {
  const [from, to] = what === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const known =
    what === 'rows'
      ? existingRows(native)
          .slice(from, to + 1)
          .map((row) => row?.height !== undefined && row.customHeight === true)
      : native.columns.slice(from, to + 1).map((column) => column.isCustomWidth);
  const own = known.filter((isOwn) => isOwn).length;
  if (own === 0) return true;
  return own === to - from + 1 ? false : null;
}

/** Gives rows (or columns) of an area the sheet's standard size again. */
export function resetSizes(sheet: Sheet, area: Area, what: 'rows' | 'columns'): void {
  const { native, book } = sheet;
  book.batch(() => {
    if (what === 'columns') {
      for (const column of native.columns.slice(area.left, area.right + 1)) {
        delete (column as { width?: number }).width;
      }
    } else {
      for (const row of existingRows(native).slice(area.top, area.bottom + 1)) {
        if (!row) continue;
        delete row.height;
        delete row.customHeight;
      }
    }
    book.announce({ type: 'sizesChanged', sheet, rowsOrColumns: what });
  });
}

/** Gives all rows of a sheet one height: it becomes the standard of those without one of their own. */
export function setAllRowHeights(sheet: Sheet, points: number): void {
  if (!(points > 0 && points <= 409.5)) {
    throw new ExcelError(
      'InvalidArgument',
      'A height lies between 0 and 409.5 points; not all rows can be hidden.',
    );
  }
  const { native, book } = sheet;
  book.batch(() => {
    native.properties.defaultRowHeight = points;
    for (const row of existingRows(native)) {
      if (!row) continue;
      delete row.height;
      delete row.customHeight;
    }
    book.announce({ type: 'sizesChanged', sheet, rowsOrColumns: 'rows' });
  });
}
