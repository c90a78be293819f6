import { type Area, assertTableStyle, type Table } from '../engine';
import { autoFilterClass } from './AutoFilter';
import { booleanArgument, textArgument } from './arguments';
import { itemNotFound } from './lookup';
import {
  event,
  method,
  navigation,
  type OfficeObject,
  officeClass,
  type Scalar,
  scalar,
} from './officeClass';
import { rangeOnSheet } from './rangeArgument';
import { rangeOf } from './rangeOf';
import { tableColumnCollectionClass } from './TableColumnCollection';
import { tableRowCollectionClass } from './TableRowCollection';
import { tableSortClass } from './TableSort';
import { worksheetClass } from './Worksheet';
import { assertStructureWritable } from './writable';

const id = (table: Table): string => table.id;

/** `Excel.Table`. */
export const tableClass = officeClass<Table>(
  'Table',
  {
    id: scalar('1.1', id),
    legacyId: scalar('1.8', legacyId, undefined, {
      assumed: 'A number made of those of the sheet and the table.',
    }),
    name: scalar(
      '1.1',
      (table) => table.name,
      (table, value) => {
        table.name = textArgument(value, 'Table.name');
      },
    ),
    style: scalar(
      '1.1',
      (table) => table.style,
      (table, value) => {
        const style = textArgument(value, 'Table.style');
        assertStructureWritable(table.sheet);
        assertTableStyle(table.sheet.book, style);
        table.style = style;
      },
    ),
    showHeaders: flag('1.1', 'showHeaders'),
    showTotals: flag('1.1', 'showTotals'),
    showBandedRows: flag('1.3', 'showBandedRows'),
    showBandedColumns: flag('1.3', 'showBandedColumns'),
    showFilterButton: flag('1.3', 'showFilterButton'),
    highlightFirstColumn: flag('1.3', 'highlightFirstColumn'),
    highlightLastColumn: flag('1.3', 'highlightLastColumn'),

    columns: navigation('1.1', (table) => tableColumnCollectionClass.of(table)),
    rows: navigation('1.1', (table) => tableRowCollectionClass.of(table)),
    sort: navigation('1.2', (table) => tableSortClass.of(table)),
    autoFilter: navigation('1.9', (table) => autoFilterClass.of({ table })),
    worksheet: navigation('1.2', (table) => worksheetClass.of(table.sheet)),

    getRange: method('1.1', (table) => rangeOf(table.sheet, table.area)),
    getDataBodyRange: method('1.1', (table) => rangeOf(table.sheet, table.bodyArea)),
    getHeaderRowRange: method('1.1', (table) => part(table, table.headerArea, 'header row')),
    getTotalRowRange: method('1.1', (table) => part(table, table.totalsArea, 'total row')),
    resize: method('1.13', (table, [newRange]) => {
      const { area } = rangeOnSheet(newRange, table.sheet, 'Table.resize');
      assertStructureWritable(table.sheet);
      table.resize(area);
      return null;
    }),
    clearFilters: method('1.2', (table) => {
      assertStructureWritable(table.sheet, 'allowAutoFilter');
      table.clearFilters();
      return null;
    }),
    reapplyFilters: method('1.2', (table) => {
      assertStructureWritable(table.sheet, 'allowAutoFilter');
      table.filters.reapply();
      return null;
    }),
    convertToRange: method('1.2', (table) => {
      assertStructureWritable(table.sheet);
      const { area, sheet } = table;
      table.convertToRange();
      return rangeOf(sheet, area);
    }),
    delete: method('1.1', (table) => {
      assertStructureWritable(table.sheet);
      table.delete();
      return null;
    }),
    onChanged: event('1.7', 101, 'DataChangedEvent', id, {
      partly: 'Rows that the table grows by are told as edited cells, not as `RowInserted`.',
    }),
    onSelectionChanged: event('1.7', 100, 'SelectionChangedEvent', id),
  },
  { id, gone: goneTable },
);

/** The tables of a sheet are numbered in their ids: `{00000000-000C-0000-0001-000000000002}`. */
function legacyId({ id: ownId }: Table): string {
  const [, sheet = '', number = ''] = /-([0-9A-F]{4})-([0-9A-F]{12})\}$/.exec(ownId) ?? [];
  return String(parseInt(sheet, 16) * 1000 + parseInt(number, 16));
}

/** Why a table is no longer there; nothing while it is. */
export function goneTable({ sheet, id: tableId }: Table): string | undefined {
  const isThere = sheet.book.sheetById(sheet.id) !== undefined && sheet.tables.byId(tableId) !== undefined;
  return isThere ? undefined : "The requested resource doesn't exist: the table was deleted.";
}

type Flag =
  | 'showHeaders'
  | 'showTotals'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(set: string, key: Flag): Scalar<Table> {
  return scalar(
    set,
    (table) => table[key],
    (table, value) => {
      const shown = booleanArgument(value, `Table.${key}`);
      assertStructureWritable(table.sheet);
      table[key] = shown;
    },
  );
}

function part(table: Table, area: Area | null, what: string): OfficeObject {
  if (area) return rangeOf(table.sheet, area);
  throw itemNotFound(`the table "${table.name}" shows no ${what}.`);
}
