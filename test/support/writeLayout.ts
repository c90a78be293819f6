import { Workbook, type CellFormulaValue, type CellValue, type Worksheet } from '../../host/engine/excelts';
import { columnLetters } from '../../src/layout/address';
import type { CellInput } from '../../src/layout/cell';
import type { SheetLayout, TableLayout, WorkbookLayout } from '../../src/layout/types';

/**
 * A layout as an ExcelTS workbook: cells, tables and names, nothing that only pleases the eye. It stands in for the
 * add-in where only numbers matter; what the add-in writes is tested through office.js.
 */
export function writeLayout(layout: WorkbookLayout): Workbook {
  const workbook = new Workbook();
  for (const sheet of layout.sheets) workbook.addWorksheet(sheet.name);
  for (const { name, formula } of layout.names) workbook.definedNames.add(formula.slice(1), name);
  for (const sheet of layout.sheets) writeSheet(sheetOf(workbook, sheet.name), sheet);
  return workbook;
}

/** The worksheet of a name, which has to exist. */
export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`sheetOf: the workbook has no sheet "${name}"`);
  return found;
}

function writeSheet(worksheet: Worksheet, sheet: SheetLayout): void {
  for (const block of sheet.blocks) {
    block.cells.forEach((inputs, row) =>
      inputs.forEach((input, column) => {
        const value = valueOf(input, '');
        if (value !== null) worksheet.getCell(block.row + row + 1, block.column + column + 1).value = value;
      }),
    );
  }
  for (const table of sheet.tables) addTable(worksheet, table);
}

function addTable(worksheet: Worksheet, table: TableLayout): void {
  worksheet.addTable({
    name: table.name,
    ref: `${columnLetters(table.column)}${table.row + 1}`,
    headerRow: true,
    columns: table.columns.map(({ header, content }) => ({
      name: header,
      ...(content.kind === 'calculated'
        ? { calculatedColumnFormula: inFile(content.formula, table.name).slice(1) }
        : {}),
    })),
    rows: table.rows.map(({ cells }) => cells.map((input) => valueOf(input, table.name))),
  });
}

/** An input as ExcelTS takes it; `table` is the table in whose rows a formula stands. */
export function valueOf(input: CellInput, table: string): CellValue {
  switch (input.kind) {
    case 'blank':
      return null;
    case 'text':
      return input.text;
    case 'number':
      return input.number;
    case 'formula':
      return { formula: inFile(input.formula, table).slice(1) } as CellFormulaValue;
  }
}

/** `[@ID]` as files hold it: `Table[[#This Row],[ID]]`. */
export function inFile(formula: string, table: string): string {
  return formula
    .replace(/\[@(\[[^\]]+\](?::\[[^\]]+\])?)\]/g, `${table}[[#This Row],$1]`)
    .replace(/\[@([A-Za-z]+)\]/g, `${table}[[#This Row],[$1]]`);
}
