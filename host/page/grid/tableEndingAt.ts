import type { Sheet, Table } from '../../engine';
import type { Selection } from './Selection';

/**
 * The table whose last cell is selected alone: a Tab leads to a new row there. None where a total row ends it or the
 * sheet is protected: the Tab then goes on to the right.
 */
export function tableEndingAt(sheet: Sheet, { area, active }: Selection): Table | undefined {
  if (area.top !== area.bottom || area.left !== area.right) return undefined;
  const table = sheet.tables.at(active.row, active.column);
  if (!table || table.showTotals || sheet.protection.protected) return undefined;
  return active.row === table.area.bottom && active.column === table.area.right ? table : undefined;
}
