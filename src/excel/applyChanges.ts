import { ClauseboardError } from '../app/ClauseboardError';
import type { WorkbookChanges } from '../app/workbookGateway';
import { moveRow, removeRows, sortTables } from './arrangeRows';
import { officeCell, textCell } from './cellText';
import { fillGrowth, growTable, shrinkTable } from './growTable';
import { writeChart } from './writeChart';
import { everyCell, writeFormat } from './writeFormat';
import { writeFormulas } from './writeFormulas';
import { writeTrend } from './writeTrend';
import { rangeOf, writeRules } from './writeRules';
import { writeRulesChange, writeStructure } from './writeStructure';
import {
  clearBlocks,
  writeBlocks,
  writeSheetContents,
  writeSheetFormulas,
  writeSheetLook,
} from './writeSheet';

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
  for (const change of changes.structure) writeStructure(context, change);
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
  for (const { name, formula, comment } of changes.newNames) names.add(name, formula, comment);
  for (const { layout, sheet } of [...added, ...extended]) writeSheetFormulas(sheet, layout);
  for (const growth of changes.growth) fillGrowth(context, growth);
  for (const { layout, sheet } of added) writeSheetLook(sheet, layout);
  for (const { layout, sheet } of extended) {
    for (const { area, format } of layout.formats) writeFormat(rangeOf(sheet, area), format);
    writeRules(sheet, layout.rules);
  }
  for (const change of changes.formulas) writeFormulas(worksheets.getItem(change.table.sheet), change);
  for (const change of changes.cells) {
    const range = worksheets
      .getItem(change.sheet)
      .getRangeByIndexes(change.row, change.column, change.cells.length, change.cells[0]?.length ?? 1);
    if (change.numberFormat !== undefined) range.numberFormat = everyCell(change.numberFormat);
    const write = change.numberFormat === '@' ? textCell : officeCell;
    range.formulas = change.cells.map((row) => row.map(write));
  }
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

/** Takes back, and says so when that fails too: then the workbook holds a part of the change. */
async function takeBackAfter(
  first: unknown,
  context: Excel.RequestContext,
  changes: WorkbookChanges,
): Promise<void> {
  try {
    await takeBack(context, changes);
  } catch (second) {
    throw new ClauseboardError(
      'excelRefused',
      {
        what: 'Clauseboard could not finish writing, nor take back what it had written.',
        why: 'Excel refused both; a part of the new sheets or rows may be there.',
        next: 'Undo with Ctrl+Z until they are gone, or close the workbook without saving.',
      },
      { cause: new AggregateError([first, second]) },
    );
  }
}

/** Removes what this call added, as far as it got. */
async function takeBack(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
  const { worksheets, names: namedItems } = context.workbook;
  const sheets = changes.newSheets.map(({ name }) => worksheets.getItemOrNullObject(name));
  const names = changes.newNames.map(({ name }) => namedItems.getItemOrNullObject(name));
  const tables = changes.growth.map((growth) => ({
    growth,
    proxy: context.workbook.tables.getItemOrNullObject(growth.table.name),
  }));
  const extended = changes.additions.map(({ name, blocks }) => ({
    blocks,
    proxy: worksheets.getItemOrNullObject(name),
  }));
  const charts = changes.newCharts.map(({ sheet, chart }) =>
    worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(chart.name),
  );
  for (const sheet of [...sheets, ...extended.map(({ proxy }) => proxy)]) sheet.load('name');
  for (const item of [...names, ...charts, ...tables.map(({ proxy }) => proxy)]) item.load('name');
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
  for (const { blocks, proxy } of extended) if (!proxy.isNullObject) clearBlocks(proxy, blocks);
  for (const { growth, proxy } of tables) if (!proxy.isNullObject) shrinkTable(context, growth);
  for (const { before } of changes.trends) writeTrend(context, before);
  for (const change of changes.formulas) {
    if (change.before === undefined) continue;
    writeFormulas(worksheets.getItem(change.table.sheet), { ...change, formula: change.before });
  }
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

async function readBack(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
  const removedFrom = (name: string) =>
    changes.removedRows.flatMap(({ table, rows }) => (table.name === name ? rows : [])).length;
  const expected = [
    ...changes.newSheets.flatMap(({ tables }) =>
      tables.map(({ name, rows }) => ({ name, rows: Math.max(1, rows.length) })),
    ),
    ...changes.growth.map(({ table, rows }) => ({
      name: table.name,
      rows: table.rows.length + rows.length - removedFrom(table.name),
    })),
  ].map(({ name, rows }) => ({
    name,
    rows,
    body: context.workbook.tables.getItemOrNullObject(name).getDataBodyRange(),
  }));
  const charts = changes.newCharts.map(({ sheet, chart }) => ({
    name: chart.name,
    proxy: context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(chart.name),
  }));
  for (const { body } of expected) body.load('rowCount');
  for (const { proxy } of charts) proxy.load('name');
  await context.sync();
  const lost = [
    ...expected.filter(({ body, rows }) => body.isNullObject || body.rowCount !== rows),
    ...charts.filter(({ proxy }) => proxy.isNullObject),
  ];
  if (lost.length === 0) return;
  throw new ClauseboardError('excelRefused', {
    what: 'Clauseboard wrote to the workbook, and not everything arrived.',
    why: `Excel shows something else than was written for ${lost.map(({ name }) => name).join(', ')}.`,
    next: 'Undo with Ctrl+Z, make sure that nobody else is editing the workbook, and try again.',
  });
}
