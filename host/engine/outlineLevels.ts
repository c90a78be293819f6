import { existingRows } from './nativeCells';
import type { Sheet } from './Sheet';

/**
 * Shows rows and columns down to a level of their groups and hides deeper ones: level 1 leaves the rows that belong to no group.
 * 0 leaves rows or columns as they are.
 */
export function showOutlineLevels(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  sheet.book.batch(() => {
    if (rowLevels > 0) {
      for (const [row, native] of existingRows(sheet.native).entries()) {
        const level = native?.outlineLevel ?? 0;
        if (level > 0)
          setHidden(level >= rowLevels, sheet.isRowHidden(row), () => {
            sheet.setRowsHidden(row, row, level >= rowLevels);
          });
      }
    }
    if (columnLevels > 0) {
      for (const [column, { outlineLevel }] of sheet.native.columns.entries()) {
        if (outlineLevel > 0)
          setHidden(outlineLevel >= columnLevels, sheet.isColumnHidden(column), () => {
            sheet.setColumnsHidden(column, column, outlineLevel >= columnLevels);
          });
      }
    }
  });
}

function setHidden(hide: boolean, isHidden: boolean, change: () => void): void {
  if (hide !== isHidden) change();
}

/** The number under which the file knows a sheet: unlike its place, the same as long as the sheet lives. */
export function tabIdOf(sheet: Sheet): number {
  return sheet.native.id;
}

/** The height in points of rows without a height of their own. */
export function standardHeightOf(sheet: Sheet): number {
  return sheet.native.properties.defaultRowHeight ?? 15;
}
