import { type Book, contains, intersect, type Sheet, type Table } from '../engine';
import { booleanArgument, textArgument } from './arguments';
import { found, itemAt } from './lookup';
import { event, method, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeArgument } from './rangeArgument';
import type { RangeTarget } from './RangeTarget';
import { tableClass } from './Table';
import { tableScopedCollectionClass } from './TableScopedCollection';
import { assertStructureWritable } from './writable';

/** Whose tables a collection holds: those of the workbook, or of one sheet. */
export interface TableScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

/** office.js files handlers under the sheet's id, or under `Workbook`. */
const targetId = ({ sheet }: TableScope): string => sheet?.id ?? 'Workbook';

/** `Excel.TableCollection`: the tables of the workbook or of a sheet. */
export const tableCollectionClass = officeClass<TableScope>(
  'TableCollection',
  {
    count: scalar('1.1', (scope) => tablesOf(scope).length),
    add: method('1.1', (scope, [address, hasHeaders]) => {
      const range = rangeArgument(address, scope.sheet ?? scope.book.activeSheet, 'TableCollection.add');
      const withHeaders = booleanArgument(hasHeaders, 'TableCollection.add');
      assertStructureWritable(range.sheet);
      return tableClass.of(range.sheet.tables.add(range.area, withHeaders));
    }),
    getCount: method('1.4', (scope) => tablesOf(scope).length),
    getItem: method('1.1', (scope, [key]) => found(find(scope, key), `table "${String(key)}"`)),
    getItemAt: method('1.1', (scope, [index]) =>
      tableClass.of(itemAt(tablesOf(scope), index, 'TableCollection.getItemAt')),
    ),
    getItemOrNullObject: method('1.4', (scope, [key]) => find(scope, key)),
    onAdded: event('1.9', 102, 'AddedEvent', targetId),
    onChanged: event('1.7', 101, 'DataChangedEvent', targetId, {
      partly: 'Rows that a table grows by are told as edited cells, not as `RowInserted`.',
    }),
    onDeleted: event('1.9', 103, 'DeletedEvent', targetId),
  },
  {
    collection: {
      items: (scope) => tablesOf(scope).map((table) => tableClass.of(table)),
      find,
    },
  },
);

/** `Workbook.tables`. */
export function tableScopeOfBook(book: Book): OfficeObject {
  return tableCollectionClass.of({ book });
}

/** `Worksheet.tables`. */
export function tableScopeOfSheet(sheet: Sheet): OfficeObject {
  return tableCollectionClass.of({ book: sheet.book, sheet });
}

/** `Range.getTables`: tables that overlap the range, or lie wholly within it. */
export function tableScopeOfRange({ sheet, area }: RangeTarget, fullyContained: boolean): OfficeObject {
  const tables = sheet.tables
    .all()
    .filter((table) => (fullyContained ? contains(area, table.area) : intersect(area, table.area) !== null));
  return tableScopedCollectionClass.of(tables);
}

function tablesOf({ book, sheet }: TableScope): readonly Table[] {
  return sheet ? sheet.tables.all() : book.tables;
}

function find(scope: TableScope, key: unknown): OfficeObject | null {
  const text = textArgument(key, 'TableCollection.getItem');
  const tables = tablesOf(scope);
  const table =
    tables.find(({ id }) => id === text) ??
    tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return table ? tableClass.of(table) : null;
}
