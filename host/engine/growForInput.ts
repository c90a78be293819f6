import { fillColumn } from './calculatedColumns';
import type { Table } from './Table';
import { reach } from './tableEdits';
import { followGrowth } from './tableGrowth';
import type { TableList } from './TableList';

/** What typing into a cell does to the tables of its sheet: see `TableList.growFor`. */
export function growForInput(tables: TableList, row: number, column: number): Table | null {
  const inside = tables.at(row, column);
  if (inside) {
    fillColumn(inside, row, column);
    return null;
  }
  const table = tables.all().find((candidate) => {
    const { area } = candidate;
    const below =
      row === area.bottom + 1 && column >= area.left && column <= area.right && !candidate.showTotals;
    const beside = column === area.right + 1 && row >= area.top && row <= area.bottom;
    return below || beside;
  });
  if (!table) return null;
  const { area, bodyArea: body } = table;
  const grown = { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
  if (tables.overlapping(grown).length > 1) return null;
  table.change(() => {
    reach(table, grown);
    followGrowth(table, body);
  });
  return table;
}
