import { areaOf, Book, type CellInput as Input, type Sheet } from '../../host/engine';
import type { CellInput } from '../../src/layout/cell';
import type { TableLayout, WorkbookLayout } from '../../src/layout/types';

/** A layout as a workbook of the host's engine, so that a test can sort, insert and delete as a person does. */
export function layoutBook(layout: WorkbookLayout): Book {
  const book = Book.create();
  book.batch(() => {
    const empty = book.activeSheet;
    const sheets = layout.sheets.map((sheet) => ({ sheet: book.addSheet(sheet.name), ...sheet }));
    book.deleteSheet(empty);
    for (const { name, formula } of layout.names) book.names.add(name, formula);
    for (const { sheet, tables } of sheets) for (const table of tables) addTable(sheet, table);
    for (const { sheet, blocks, tables } of sheets) {
      for (const { row, column, cells } of blocks) {
        cells.forEach((inputs, index) =>
          sheet.setInputs(areaOf(row + index, column, 1, inputs.length), [inputs.map(inputOf)]),
        );
      }
      for (const table of tables) {
        sheet.setInputs(
          areaOf(table.row + 1, table.column, table.rows.length, table.columns.length),
          table.rows.map(({ cells }) => cells.map(inputOf)),
        );
      }
    }
  });
  return book;
}

/** The table without its contents: its formulas may name tables that come later. */
function addTable(sheet: Sheet, { name, row, column, columns, rows }: TableLayout): void {
  sheet.setInputs(areaOf(row, column, 1, columns.length), [columns.map(({ header }) => `'${header}`)]);
  sheet.tables.add(areaOf(row, column, rows.length + 1, columns.length), true, name);
}

function inputOf(input: CellInput): Input | undefined {
  switch (input.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return `'${input.text}`;
    case 'number':
      return input.number;
    case 'formula':
      return input.formula;
  }
}
