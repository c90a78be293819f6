import {
  type CellInput,
  type CellValue,
  coerceInput,
  isErrorValue,
  MAX_COLUMNS,
  MAX_ROWS,
  ExcelError,
} from '../../engine';
import { type Member, scalar } from '../officeClass';
import type { RangeTarget } from '../RangeTarget';

/** The largest range that can be read or written at once. Source: resource limits page of the Office Add-ins documentation. */
const readLimitCells = 5_000_000;

/** Values, formulas, display texts and number formats: what a range holds. */
export const contents: Readonly<Record<string, Member<RangeTarget>>> = {
  values: scalar(
    '1.1',
    (range, { book }) => (book.settle(), grid(range, (row, column) => shown(range.sheet.value(row, column)))),
    write,
  ),
  formulas: scalar('1.1', readFormulas, write),
  formulasLocal: scalar('1.1', readFormulas, write, { partly: 'The language of the host is English.' }),
  text: scalar(
    '1.1',
    (range, { book }) => (book.settle(), grid(range, (row, column) => range.sheet.text(row, column))),
  ),
  valueTypes: scalar(
    '1.1',
    (range, { book }) => (
      book.settle(),
      grid(range, (row, column) => typeName(range.sheet.value(row, column)))
    ),
  ),
  numberFormat: scalar(
    '1.1',
    (range) => grid(range, (row, column) => range.sheet.format(row, column).numberFormat),
    writeNumberFormat,
  ),
};

function readFormulas(range: RangeTarget): unknown {
  return grid(range, (row, column) => range.sheet.input(row, column) ?? '');
}

/** Excel shows an empty cell as an empty text and an error as its text. */
function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

function typeName(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

function grid<Cell>(range: RangeTarget, cell: (row: number, column: number) => Cell): Cell[][] | null {
  // Microsoft documents that a whole row or column reads as null.
  if (isUnbounded(range)) return null;
  const { top, left } = range.area;
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_unused, column) => cell(top + row, left + column)),
  );
}

function isUnbounded({ rows, columns }: RangeTarget): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS || rows * columns > readLimitCells;
}

/** A single value fills the range; an array must have its shape; `null` leaves a cell as it is. */
export function shapedFor(range: RangeTarget, value: unknown): unknown[][] {
  if (isUnbounded(range)) {
    throw new ExcelError('InvalidArgument', 'A whole row or column cannot be written at once.');
  }
  if (!Array.isArray(value)) {
    return Array.from({ length: range.rows }, () => new Array<unknown>(range.columns).fill(value));
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (fits) return rows as unknown[][];
  throw new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function write(range: RangeTarget, value: unknown): void {
  const rows = shapedFor(range, value);
  range.sheet.assertWritable(range.area);
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  const inputs = rows.map((row, rowIndex) =>
    row.map((cell, columnIndex): CellInput | undefined => {
      if (cell === null) return undefined;
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
      if (typeof cell !== 'string') {
        throw new ExcelError('InvalidArgument', 'A cell takes a text, a number, a boolean or null.');
      }
      const row = range.area.top + rowIndex;
      const column = range.area.left + columnIndex;
      const coerced = coerceInput(cell, range.sheet.format(row, column).numberFormat);
      if (coerced.numberFormat) formats.push({ row, column, numberFormat: coerced.numberFormat });
      return coerced.input;
    }),
  );
  range.sheet.setInputs(range.area, inputs);
  for (const { row, column, numberFormat } of formats) {
    range.sheet.setFormat({ top: row, bottom: row, left: column, right: column }, { numberFormat });
  }
}

function writeNumberFormat(range: RangeTarget, value: unknown): void {
  range.sheet.assertWritable(range.area);
  if (typeof value === 'string') {
    range.sheet.setFormat(range.area, { numberFormat: value });
    return;
  }
  shapedFor(range, value).forEach((row, rowIndex) => {
    row.forEach((numberFormat, columnIndex) => {
      if (numberFormat === null) return;
      const top = range.area.top + rowIndex;
      const left = range.area.left + columnIndex;
      range.sheet.setFormat({ top, bottom: top, left, right: left }, { numberFormat: String(numberFormat) });
    });
  });
}
