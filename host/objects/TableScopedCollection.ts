import type { Table } from '../engine';
import { textArgument } from './arguments';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { tableClass } from './Table';

/** `Excel.TableScopedCollection`: the tables that touch a range. */
export const tableScopedCollectionClass = officeClass<readonly Table[]>(
  'TableScopedCollection',
  {
    getCount: method('1.9', (tables) => tables.length),
    getFirst: method('1.9', (tables) => tableClass.of(itemAt(tables, 0, 'TableScopedCollection.getFirst'))),
    getItem: method('1.9', (tables, [key]) => found(find(tables, key), `table "${String(key)}"`)),
    getItemOrNullObject: method('1.14', (tables, [key]) => find(tables, key)),
  },
  {
    collection: {
      items: (tables) => tables.map((table) => tableClass.of(table)),
      find,
    },
  },
);

function find(tables: readonly Table[], key: unknown): OfficeObject | null {
  const text = textArgument(key, 'TableScopedCollection.getItem').toLowerCase();
  const table = tables.find(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
  return table ? tableClass.of(table) : null;
}
