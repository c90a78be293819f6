import {
  type Book,
  type CellValue,
  columnCount,
  type DefinedName,
  formatAbsolute,
  isErrorValue,
  nameContent,
  quoteSheetName,
  rowCount,
} from '../engine';
import { NotImplemented } from './NotImplemented';

/** More cells than Excel itself hands over at once. */
const mostCells = 5_000_000;

/** `NamedItem.type` and `NamedItem.value`: the address of a range, else what the formula gives. */
export function namedItemValue(book: Book, name: DefinedName): { type: string; value: unknown } {
  const content = nameContent(book, name);
  if (content.kind === 'cells') {
    const addresses = content.areas.map(
      ({ sheet, area }) => `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`,
    );
    return { type: 'Range', value: addresses.join(',') };
  }
  const [first = []] = content.rows;
  if (content.rows.length > 1 || first.length > 1) return { type: 'Array', value: shownRows(content.rows) };
  const [value = null] = first;
  return { type: typeOf(value), value: shown(value) };
}

/** `NamedItem.arrayValues`: all values of a name, in rows, with the type of each. */
export function namedItemRows(book: Book, name: DefinedName): { values: unknown[][]; types: string[][] } {
  const content = nameContent(book, name);
  const rows: readonly (readonly CellValue[])[] =
    content.kind === 'values' ? content.rows : cellsOf(content.areas[0]);
  return {
    values: shownRows(rows),
    types: rows.map((row) => row.map((value) => (value === null ? 'Empty' : typeOf(value)))),
  };
}

function cellsOf(
  place: Extract<ReturnType<typeof nameContent>, { kind: 'cells' }>['areas'][number] | undefined,
): CellValue[][] {
  if (!place) return [];
  const { sheet, area } = place;
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (rows * columns > mostCells) throw new NotImplemented('NamedItem.arrayValues of whole rows or columns');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.value(area.top + row, area.left + column)),
  );
}

function shownRows(rows: readonly (readonly CellValue[])[]): unknown[][] {
  return rows.map((row) => row.map(shown));
}

function shown(value: CellValue): unknown {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}
