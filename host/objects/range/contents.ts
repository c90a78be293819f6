import {
  areaOf,
  type CellInput,
  type CellValue,
  coerceInput,
  ExcelError,
  fromR1C1,
  isErrorValue,
  toR1C1,
} from '../../engine';
import { type Member, scalar } from '../officeClass';
import type { RangeTarget } from '../RangeTarget';
import { grid, shapedFor } from './grid';

/** The most characters that a cell holds. Source: Excel's specifications and limits. */
const mostCharacters = 32_767;

/** Values, formulas and display texts: what a range holds. */
export const contents: Readonly<Record<string, Member<RangeTarget>>> = {
  values: scalar(
    '1.1',
    (range, { book }) => (book.settle(), grid(range, (row, column) => shown(range.sheet.value(row, column)))),
    write,
  ),
  formulas: scalar('1.1', readFormulas, write),
  formulasLocal: scalar('1.1', readFormulas, write, { partly: 'The language of the host is English.' }),
  formulasR1C1: scalar(
    '1.2',
    (range, { book }) => (
      book.settle(),
      grid(range, (row, column) => {
        const formula = formulaAt(range, row, column);
        return typeof formula === 'string' && range.sheet.isFormula(row, column)
          ? toR1C1(formula, { row, column })
          : formula;
      })
    ),
    (range, value) => {
      const { top, left } = range.area;
      const rows = shapedFor(range, value).map((cells, down) =>
        cells.map((cell, across) =>
          typeof cell === 'string' && /^=./.test(cell)
            ? fromR1C1(cell, { row: top + down, column: left + across })
            : cell,
        ),
      );
      write(range, rows);
    },
  ),
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
  linkedDataTypeState: scalar('1.9', (range) => grid(range, () => 'None'), undefined, {
    partly: 'The host has no linked data types, so no cell holds one.',
  }),
};

function readFormulas(range: RangeTarget, { book }: { readonly book: { settle(): void } }): unknown {
  book.settle();
  return grid(range, (row, column) => formulaAt(range, row, column));
}

/** A formula, or the value of a cell without one. */
function formulaAt({ sheet }: RangeTarget, row: number, column: number): string | number | boolean {
  return sheet.isFormula(row, column) ? String(sheet.input(row, column)) : shown(sheet.value(row, column));
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

function write(range: RangeTarget, value: unknown): void {
  const rows = shapedFor(range, value);
  range.sheet.assertWritable(range.area);
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  const inputs = rows.map((cells, down) =>
    cells.map((cell, across): CellInput | undefined => {
      if (cell === null || cell === undefined) return undefined;
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
      const row = range.area.top + down;
      const column = range.area.left + across;
      const coerced = coerceInput(textOf(cell), range.sheet.format(row, column).numberFormat);
      if (coerced.numberFormat) formats.push({ row, column, numberFormat: coerced.numberFormat });
      return coerced.input;
    }),
  );
  range.sheet.book.batch(() => {
    range.sheet.setInputs(range.area, inputs);
    for (const { row, column, numberFormat } of formats) {
      range.sheet.setFormat(areaOf(row, column), { numberFormat });
    }
  });
}

function textOf(cell: unknown): string {
  if (typeof cell !== 'string') {
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format: a cell takes a text, a number, a boolean or null.',
    );
  }
  if (cell.length <= mostCharacters) return cell;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: a cell holds at most ${String(mostCharacters)} characters.`,
  );
}
