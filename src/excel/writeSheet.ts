import { columnLetters } from '../layout/address';
import type { CellInput } from '../layout/cell';
import type { CellBlock, PageText, PrintSetup, SheetColumn, SheetLayout } from '../layout/types';
import { officeCell } from './cellText';
import { runs } from './runs';
import { writeFormat } from './writeFormat';
import { rangeOf, writeRules, writeValidation } from './writeRules';
import { bodyOf, fitRows, writeNewTable, writeTableFormats, writeTableFormulas } from './writeTable';

/** Queues texts, numbers and tables of a new sheet, everything that no formula is needed for. */
export function writeSheetContents(sheet: Excel.Worksheet, layout: SheetLayout): void {
  sheet.tabColor = layout.tabColor;
  sheet.showGridlines = layout.showGridlines;
  writeBlocks(sheet, layout.blocks, 'typed');
  for (const table of layout.tables) writeNewTable(sheet, table);
}

/** Queues the formulas of a new sheet. Tables and names that they speak of have to be queued before. */
export function writeSheetFormulas(sheet: Excel.Worksheet, layout: SheetLayout): void {
  writeBlocks(sheet, layout.blocks, 'formulas');
  for (const table of layout.tables) {
    writeTableFormulas(bodyOf(sheet, table), table.columns, table.rows);
  }
}

/** Queues how a new sheet looks and prints. */
export function writeSheetLook(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const table of layout.tables) {
    writeTableFormats(bodyOf(sheet, table), table.columns);
  }
  for (const { area, format } of layout.formats) writeFormat(rangeOf(sheet, area), format);
  writeColumns(sheet, layout.columns);
  for (const { row, heightPoints } of layout.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = heightPoints;
  }
  for (const table of layout.tables) fitRows(bodyOf(sheet, table), table.columns);
  if (layout.freeze) {
    const { rowCount, columnCount } = layout.freeze;
    if (columnCount === 0) sheet.freezePanes.freezeRows(rowCount);
    else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rowCount, columnCount));
  }
  for (const validation of layout.validations) writeValidation(sheet, validation);
  writeRules(sheet, layout.rules);
  writePrint(sheet, layout.print);
}

/** Queues either the formulas or everything else of the blocks. */
export function writeBlocks(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  part: 'typed' | 'formulas',
): void {
  const wanted = (cell: CellInput): boolean => (cell.kind === 'formula') === (part === 'formulas');
  for (const block of blocks) {
    const width = block.cells[0]?.length ?? 0;
    if (width === 0) continue;
    const cells = block.cells.map((row) =>
      row.map((cell) => (cell.kind !== 'blank' && wanted(cell) ? officeCell(cell) : null)),
    );
    if (cells.every((row) => row.every((cell) => cell === null))) continue;
    sheet.getRangeByIndexes(block.row, block.column, block.cells.length, width).formulas = cells;
  }
}

/** Queues the removal of blocks that were written to free cells. */
export function clearBlocks(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): void {
  for (const { row, column, cells } of blocks) {
    sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1).clear('All');
  }
}

/** Queues widths, and one closed outline group for each run of neighbouring helper columns. */
function writeColumns(sheet: Excel.Worksheet, columns: readonly SheetColumn[]): void {
  for (const { column, widthPoints } of columns) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthPoints;
  }
  const grouped = columns.filter((column) => column.grouped).map(({ column }) => column);
  for (const { first, last } of runs(grouped)) {
    const whole = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    whole.group('ByColumns');
    whole.hideGroupDetails('ByColumns');
  }
}

function writePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) {
    const { row, rowCount } = print.titleRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rowCount}`);
  }
  if (print.columns) {
    const { column, columnCount } = print.columns;
    pageLayout.setPrintArea(`${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`);
  }
  writePageText(pageLayout.headersFooters.defaultForAllPages, 'Header', print.header);
  writePageText(pageLayout.headersFooters.defaultForAllPages, 'Footer', print.footer);
}

function writePageText(target: Excel.HeaderFooter, edge: 'Header' | 'Footer', text: PageText): void {
  if (text.left !== '') target[`left${edge}`] = text.left;
  if (text.center !== '') target[`center${edge}`] = text.center;
  if (text.right !== '') target[`right${edge}`] = text.right;
}
