import type { Book } from '../Book';
import { Table, type Worksheet } from '../excelts';
import type { NativeTable } from '../fileForm/keepTables';
import { freeTableName } from '../tableNames';

interface HeldTable {
  model: NativeTable;
}

interface TableSheet {
  tables: Record<string, HeldTable>;
}

/** Copies the tables of a worksheet under names of their own; gives the names before and after. */
export function copyTables(book: Book, from: Worksheet, to: Worksheet): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { model } of Object.values((from as unknown as TableSheet).tables)) {
    const name = freeName(book, model.displayName, new Set(names.values()));
    const copied = { ...structuredClone(model), name, displayName: name };
    delete copied.id;
    const table = new Table(to, copied as never);
    (table as unknown as HeldTable).model = copied;
    (to as unknown as TableSheet).tables[name] = table as unknown as HeldTable;
    names.set(model.displayName, name);
  }
  return names;
}

/** The stem of a name with the first number that is free: `Sales` becomes `Sales2`, `Table1` becomes `Table2`. */
function freeName(book: Book, name: string, given: ReadonlySet<string>): string {
  const stem = name.replace(/\d+$/, '') || freeTableName(book);
  const isFree = (candidate: string) =>
    !given.has(candidate) &&
    !book.tableNamed(candidate) &&
    !book.names.get(candidate) &&
    book.sheets.every((sheet) => !sheet.names.get(candidate));
  let number = 2;
  while (!isFree(stem + String(number))) number += 1;
  return stem + String(number);
}
