import {
  areaOf,
  type Book,
  MAX_COLUMNS,
  MAX_ROWS,
  moveBlock,
  movedFormula,
  type Sheet,
} from '../../../../host/engine';
import { sortArea } from '../../../../host/engine/sorting';
import type { Random } from '../../../support/random';
import { tableSteps } from './tableSteps';

/** One edit as plain data: the same numbers do the same on a workbook of the same state. */
export interface Step {
  readonly kind: string;
  readonly numbers: readonly number[];
}

/** Makes an edit. Refusals are the engine's `ExcelError`s. */
export type Edit = (book: Book, numbers: readonly number[]) => void;

const letters = (value: number): string => String.fromCharCode(97 + (value % 26));

/** A sheet that edits may touch. */
export function editedSheet(book: Book, number: number): Sheet {
  const name = number % 3 === 0 ? 'Calc' : 'Data';
  const found = book.sheets.find((sheet) => sheet.name.startsWith(name));
  if (found === undefined) throw new Error(`The sheet ${name} is gone.`);
  return found;
}

/** Cells where constants are typed: below and beside what is pointed at. */
function typingPlace(sheet: Sheet, a: number, b: number): { row: number; column: number } {
  return sheet.name.startsWith('Calc')
    ? { row: a % 30, column: 2 + (b % 8) }
    : { row: 15 + (a % 15), column: b % 3 };
}

const values = [0, 1, 7, -2.5, 'text', "'12", true, null, 'x', 99] as const;

const formulas = [
  '=A1+1',
  '=SUM(A1:B3)',
  '=Data!A16*2',
  '=SUM(Sales[A])',
  '=IF(A1>3,"high","low")',
  '=ROW()',
  '=C1&"!"',
  '=A1:A2',
];

const cellSteps: Readonly<Record<string, Edit>> = {
  type: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    const sheet = editedSheet(book, s);
    const { row, column } = typingPlace(sheet, a, b);
    sheet.setInput(row, column, values[v % values.length] ?? null);
  },
  formula: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    const sheet = editedSheet(book, s);
    const { row, column } = typingPlace(sheet, a, b);
    sheet.setInput(row, column, movedFormula(formulas[v % formulas.length] ?? '=1', a % 5, 0));
  },
  typeText: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    const sheet = editedSheet(book, s);
    const { row, column } = typingPlace(sheet, a, b);
    sheet.typeInput(row, column, ['12%', '3/1/2026', '1,200', 'abc', '=1+1', ''][v % 6] ?? '');
  },
  paste: (book, [a = 0, b = 0, c = 0]) => {
    const sheet = editedSheet(book, 0);
    const inputs = [0, 1, 2].map((row) =>
      [6, 7, 8].map((column) => {
        const input = sheet.input(row, column);
        return typeof input === 'string' && input.startsWith('=')
          ? movedFormula(input, 10 + (a % 5), b % 3)
          : input;
      }),
    );
    sheet.setInputs(areaOf(10 + (a % 5), 6 + (b % 3), 3, 3), inputs);
    if (c % 2 === 0) sheet.clear(areaOf(10 + (a % 5), 6 + (b % 3), 1, 3), 'Contents');
  },
  clear: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    const sheet = editedSheet(book, s);
    const { row, column } = typingPlace(sheet, a, b);
    sheet.clear(areaOf(row, column, 1 + (v % 2), 1), v % 3 === 0 ? 'All' : 'Contents');
  },
  sort: (book, [a = 0, b = 0]) => {
    const sheet = editedSheet(book, 1);
    sortArea(sheet, areaOf(15, 0, 10, 3), [{ key: a % 2, ascending: b % 2 === 0, on: { by: 'value' } }]);
  },
  format: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    editedSheet(book, s).setFormat(areaOf(a % 20, b % 8, 2, 2), {
      numberFormat: ['0.00', 'General', '0%', 'yyyy-mm-dd'][v % 4] ?? 'General',
    });
  },
  merge: (book, [a = 0, b = 0]) => {
    editedSheet(book, 0).merge(areaOf(20 + (a % 8), b % 8, 1 + (a % 2), 2));
  },
  unmerge: (book, [a = 0, b = 0]) => {
    editedSheet(book, 0).unmerge(areaOf(20 + (a % 8), b % 8, 2, 2));
  },
  hideRows: (book, [a = 0, b = 0]) => {
    editedSheet(book, 1).setRowsHidden(14 + (a % 12), 15 + (a % 12), b % 2 === 0);
  },
};

const structureSteps: Readonly<Record<string, Edit>> = {
  insertRows: (book, [s = 0, a = 0, b = 0]) => {
    editedSheet(book, s).insertCells(areaOf(a % 28, 0, 1 + (b % 2), MAX_COLUMNS), 'Down');
  },
  deleteRows: (book, [s = 0, a = 0]) => {
    editedSheet(book, s).deleteCells(areaOf(a % 28, 0, 1, MAX_COLUMNS), 'Up');
  },
  insertColumns: (book, [s = 0, a = 0]) => {
    editedSheet(book, s).insertCells(areaOf(0, a % 11, MAX_ROWS, 1), 'Right');
  },
  deleteColumns: (book, [s = 0, a = 0, b = 0]) => {
    if (b % 3 === 0) editedSheet(book, s).deleteCells(areaOf(0, a % 11, MAX_ROWS, 1), 'Left');
  },
  insertCells: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    editedSheet(book, s).insertCells(
      areaOf(a % 28, b % 10, 1 + (v % 2), 1 + (v % 3)),
      v % 2 === 0 ? 'Down' : 'Right',
    );
  },
  deleteCells: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    editedSheet(book, s).deleteCells(
      areaOf(a % 28, b % 10, 1 + (v % 2), 1 + (v % 3)),
      v % 2 === 0 ? 'Up' : 'Left',
    );
  },
  cut: (book, [a = 0, b = 0, c = 0]) => {
    moveBlock(editedSheet(book, 1), areaOf(a % 9, b % 4, 1 + (c % 2), 1 + (c % 2)), {
      row: 30 + (c % 9),
      column: b % 7,
    });
  },
};

const bookSteps: Readonly<Record<string, Edit>> = {
  renameSheet: (book, [s = 0, a = 0]) => {
    const sheet = editedSheet(book, s);
    sheet.name = `${sheet.name.slice(0, 4)}${['', ' 2', " o'clock", '-x'][a % 4] ?? ''}`;
  },
  addSheet: (book, [a = 0]) => {
    if (book.sheets.length < 6) book.addSheet(`New ${letters(a)}`).setInput(0, 0, '=Data!A1+1');
  },
  deleteSheet: (book, [a = 0]) => {
    const added = book.sheets.filter((sheet) => sheet.name.startsWith('New'));
    const chosen = added[a % Math.max(1, added.length)];
    if (chosen !== undefined) book.deleteSheet(chosen);
  },
  moveSheet: (book, [s = 0, a = 0]) => {
    book.moveSheet(editedSheet(book, s), a % book.sheets.length);
  },
  addName: (book, [a = 0, b = 0]) => {
    book.names.add(
      `Name_${letters(a)}`,
      ['=Data!$A$16:$A$20', '=0.5', '=SUM(Sales[A])', '=OFFSET(Data!$A$16,1,0,2,1)'][b % 4] ?? '=1',
    );
    editedSheet(book, 0).setInput(28, a % 5, `=SUM(Name_${letters(a)})`);
  },
  deleteName: (book, [a = 0]) => {
    if (book.names.get(`Name_${letters(a)}`) !== undefined) book.names.delete(`Name_${letters(a)}`);
  },
};

/** Every kind of edit by name. */
export const edits: Readonly<Record<string, Edit>> = {
  ...cellSteps,
  ...structureSteps,
  ...bookSteps,
  ...tableSteps,
};

const kinds = Object.keys(edits);

export function randomStep(random: Random): Step {
  return { kind: random.oneOf(kinds), numbers: [0, 1, 2, 3].map(() => random.whole(0, 9999)) };
}
