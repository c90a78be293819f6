import type { CellsChange, WorkbookChanges } from '../app/workbookGateway';
import { moveRow, removeRows, sortTables } from './arrangeRows';
import { officeCell, textCell } from './cellText';
import { fillGrowth, growTable } from './growTable';
import { readBack } from './readBack';
import { takeBackAfter } from './takeBack';
import { writeChart } from './writeChart';
import { everyCell, writeFormat } from './writeFormat';
import { writeFormulas } from './writeFormulas';
import { writeTrend } from './writeTrend';
import { rangeOf, writeRules } from './writeRules';
import { writeRulesChange, writeStructure } from './writeStructure';
import { writeBlocks, writeSheetContents, writeSheetFormulas, writeSheetLook } from './writeSheet';

/**
 * Writes all changes in one batch and one sync, reads back in a second whether tables and sheets have the
 * size they should have. When Excel refuses half-way, the sheets and rows that this call added are taken back.
 */
export async function applyChanges(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
  queueChanges(context, changes);
  try {
    await context.sync();
  } catch (error) {
    await takeBackAfter(error, context, changes);
    throw error;
  }
  await sortTables(context, changes.sorts);
  await readBack(context, changes);
}

function queueChanges(context: Excel.RequestContext, changes: WorkbookChanges): void {
  const { worksheets, names, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  const movedNames = changes.structure.filter(({ kind }) => kind === 'moveName');
  for (const change of changes.structure) if (!movedNames.includes(change)) writeStructure(context, change);
  const added = changes.newSheets.map((layout) => ({ layout, sheet: worksheets.add(layout.name) }));
  const extended = changes.additions.map((layout) => ({ layout, sheet: worksheets.getItem(layout.name) }));
  const { newSheetsAt } = changes;
  if (newSheetsAt !== null) {
    added.forEach(({ sheet }, index) => {
      sheet.position = newSheetsAt + index;
    });
  }
  for (const { layout, sheet } of added) {
    const place = changes.newSheetPlaces[layout.name];
    if (place !== undefined) sheet.position = place;
  }
  for (const { layout, sheet } of added) writeSheetContents(sheet, layout);
  for (const { layout, sheet } of extended) writeBlocks(sheet, layout.blocks, 'typed');
  for (const growth of changes.growth) growTable(context, growth);
  // A name can only lead to a sheet that is there.
  for (const change of movedNames) writeStructure(context, change);
  for (const { name, formula, comment } of changes.newNames) names.add(name, formula, comment);
  for (const { layout, sheet } of [...added, ...extended]) writeSheetFormulas(sheet, layout);
  for (const growth of changes.growth) fillGrowth(context, growth);
  for (const { layout, sheet } of added) writeSheetLook(sheet, layout);
  for (const { layout, sheet } of extended) {
    for (const { area, format } of layout.formats) writeFormat(rangeOf(sheet, area), format);
    writeRules(sheet, layout.rules);
  }
  for (const change of changes.formulas) writeFormulas(worksheets.getItem(change.table.sheet), change);
  for (const change of changes.cells) writeCells(worksheets.getItem(change.sheet), change);
  for (const change of changes.rules) writeRulesChange(context, change);
  for (const { after } of changes.trends) writeTrend(context, after);
  for (const { sheet, chart } of changes.newCharts) writeChart(worksheets.getItem(sheet), sheet, chart);
  for (const removal of changes.removedRows) removeRows(context, removal);
  for (const move of changes.movedRows) moveRow(context, move);
  if (changes.land) {
    const sheet = worksheets.getItem(changes.land.sheet);
    sheet.activate();
    sheet.getRange(changes.land.address).select();
  }
}

/** Queues the contents of a rectangle. A format of text comes first, since Excel reads what is written by the format that stands there. */
function writeCells(sheet: Excel.Worksheet, { row, column, cells, numberFormat }: CellsChange): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
  if (numberFormat !== undefined) range.numberFormat = everyCell(numberFormat);
  const write = numberFormat === '@' ? textCell : officeCell;
  range.formulas = cells.map((line) => line.map(write));
}
