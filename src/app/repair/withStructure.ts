import type { TableReading, WorkbookReading } from '../workbookGateway';
import type { StructureChange } from './structureChange';

/**
 * A workbook as it will read after structural repairs, so that everything else can be planned for the places to come. A table
 * that is added is left out: its own repair writes whatever reads it.
 */
export function withStructure(
  reading: WorkbookReading,
  changes: readonly StructureChange[],
): WorkbookReading {
  return changes.reduce(
    (current, change) => ({ ...current, tables: current.tables.map((table) => changed(table, change)) }),
    reading,
  );
}

function changed(table: TableReading, change: StructureChange): TableReading {
  switch (change.kind) {
    case 'renameTable':
      return table.name === change.from ? { ...table, name: change.to } : table;
    case 'renameColumn':
      if (table.name !== change.table) return table;
      return {
        ...table,
        headers: table.headers.map((header) => (header === change.from ? change.to : header)),
      };
    case 'addColumn':
      if (table.name !== change.table) return table;
      return {
        ...table,
        headers: [
          ...table.headers.slice(0, change.index),
          change.column.header,
          ...table.headers.slice(change.index),
        ],
        rows: table.rows.map((cells) => [...cells.slice(0, change.index), '', ...cells.slice(change.index)]),
      };
    case 'addTable':
    case 'showHeaders':
    case 'moveName':
      return table;
  }
}
