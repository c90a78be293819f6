import { type CellValue, isErrorValue, reorderRows, type Table, ExcelError } from '../engine';
import { NotImplemented } from './NotImplemented';
import { booleanArgument, isAbsent, wholeNumberArgument } from './arguments';
import { span } from './formatScalar';
import { method, officeClass } from './officeClass';
import { assertStructureWritable } from './writable';

interface SortKey {
  /** Zero-based in the table. */
  readonly column: number;
  readonly ascending: boolean;
}

/** `Excel.TableSort`. */
export const tableSortClass = officeClass<Table>('TableSort', {
  apply: method(
    '1.2',
    (table, [fields, matchCase], { book }) => {
      const keys = sortKeys(table, fields);
      const exact = !isAbsent(matchCase) && booleanArgument(matchCase, 'TableSort.apply');
      assertStructureWritable(table.sheet, 'allowSort');
      book.calculate();
      sort(table, keys, exact);
      return null;
    },
    {
      partly: 'Sorts by value only. Conditional formats and validation stay in their place.',
    },
  ),
});

function sortKeys(table: Table, fields: unknown): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) {
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format: TableSort.apply takes a list of sort fields.',
    );
  }
  return fields.map((value: unknown) => {
    const field = (value ?? {}) as Record<string, unknown>;
    if (!isAbsent(field['sortOn']) && field['sortOn'] !== 'Value') {
      throw new NotImplemented(`SortField.sortOn (${String(field['sortOn'])})`);
    }
    if (!isAbsent(field['dataOption']) && field['dataOption'] !== 'Normal') {
      throw new NotImplemented(`SortField.dataOption (${String(field['dataOption'])})`);
    }
    const column = wholeNumberArgument(field['key'], 'SortField.key');
    if (column < 0 || column >= table.columns.length) {
      throw new ExcelError(
        'InvalidArgument',
        `The argument is invalid or missing or has an incorrect format: the table has no column ${column}.`,
      );
    }
    const { ascending } = field;
    return { column, ascending: isAbsent(ascending) || booleanArgument(ascending, 'SortField.ascending') };
  });
}

function sort(table: Table, keys: readonly SortKey[], matchCase: boolean): void {
  const { sheet, bodyArea } = table;
  const rows = span(bodyArea.top, bodyArea.bottom).map((row, index) => ({
    values: keys.map(({ column }) => sheet.value(row, bodyArea.left + column)),
    index,
  }));
  rows.sort((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const order = compare(one.values[index] ?? null, other.values[index] ?? null, matchCase, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  reorderRows(
    sheet,
    bodyArea,
    rows.map(({ index }) => index),
  );
}

/** Excel's order: numbers, texts, FALSE, TRUE, errors; empty cells last in both directions. */
function compare(one: CellValue, other: CellValue, matchCase: boolean, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = rank(one) - rank(other) || compareAlike(one, other, matchCase);
  return ascending ? order : -order;
}

function rank(value: Exclude<CellValue, null>): number {
  if (isErrorValue(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareAlike(
  one: Exclude<CellValue, null>,
  other: Exclude<CellValue, null>,
  matchCase: boolean,
): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return isErrorValue(one) || isErrorValue(other) ? 0 : Number(one) - Number(other);
}
