import { ClauseboardError } from '../app/ClauseboardError';
import type { TableGrowth, WorkbookChanges } from '../app/workbookGateway';
import { officeCell } from './cellText';
import { writeChart } from './writeChart';
import { writeFormat } from './writeFormat';
import { rangeOf, writeRules, writeValidation } from './writeRules';
import { writeBlocks, writeSheetContents, writeSheetFormulas, writeSheetLook } from './writeSheet';
import { bodyOf, writeTableFormats, writeTableFormulas, writeTypedCells } from './writeTable';

/**
 * Writes all changes in one batch and one sync, reads back in a second whether tables and sheets have the
 * size they should have. When Excel refuses half-way, the sheets and rows that this call added are taken back.
 */
export async function applyChanges(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
  queueChanges(context, changes);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, changes);
    throw error;
  }
  await readBack(context, changes);
}

function queueChanges(context: Excel.RequestContext, changes: WorkbookChanges): void {
  const { worksheets, names, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  const added = changes.newSheets.map((layout) => ({ layout, sheet: worksheets.add(layout.name) }));
  const extended = changes.additions.map((layout) => ({ layout, sheet: worksheets.getItem(layout.name) }));
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
  for (const change of changes.cells) {
    const range = worksheets
      .getItem(change.sheet)
      .getRangeByIndexes(change.row, change.column, change.cells.length, change.cells[0]?.length ?? 1);
    range.formulas = change.cells.map((row) => row.map(officeCell));
  }
  for (const { sheet, chart } of changes.newCharts) writeChart(worksheets.getItem(sheet), sheet, chart);
  if (changes.land) {
    const sheet = worksheets.getItem(changes.land.sheet);
    sheet.activate();
    sheet.getRange(changes.land.address).select();
  }
}

function tableLayoutOf({ table, sheet }: TableGrowth): TableGrowth['sheet']['tables'][number] {
  const layout = sheet.tables.find(({ name }) => name === table.name);
  if (!layout) throw new Error(`applyChanges: the layout of "${sheet.name}" has no table "${table.name}".`);
  // The user may have moved the table: where it is counts, not where set-up would put it.
  return { ...layout, row: table.row, column: table.column };
}

function growTable(context: Excel.RequestContext, growth: TableGrowth): void {
  const layout = tableLayoutOf(growth);
  const { table } = growth;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const height = 1 + table.rows.length + growth.rows.length;
  context.workbook.tables
    .getItem(table.name)
    .resize(sheet.getRangeByIndexes(table.row, table.column, height, table.headers.length));
  writeTypedCells(bodyOf(sheet, layout, table.rows.length, growth.rows.length), layout, growth.rows);
}

function fillGrowth(context: Excel.RequestContext, growth: TableGrowth): void {
  const layout = tableLayoutOf(growth);
  const { table, rows } = growth;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const body = bodyOf(sheet, layout, table.rows.length, rows.length);
  writeTableFormulas(body, layout, rows);
  writeTableFormats(body, layout);
  const from = table.row + 1 + table.rows.length;
  for (const validation of growth.sheet.validations) {
    // Only what belongs to the table's own columns and rows goes on below.
    const { area } = validation;
    if (area.row !== table.row + 1) continue;
    writeValidation(sheet, validation, { ...area, row: from, rowCount: rows.length });
  }
}

/** Removes what this call added, as far as it got. What failed to be removed is part of the error the caller throws. */
async function takeBack(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
  const sheets = changes.newSheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  const names = changes.newNames.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  const tables = changes.growth.map(({ table }) => ({
    table,
    proxy: context.workbook.tables.getItemOrNullObject(table.name),
  }));
  for (const proxy of [...sheets, ...names, ...tables.map(({ proxy }) => proxy)]) proxy.load('name');
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const { table, proxy } of tables) {
    if (proxy.isNullObject) continue;
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const width = table.headers.length;
    proxy.resize(sheet.getRangeByIndexes(table.row, table.column, 1 + Math.max(1, table.rows.length), width));
    const growth = changes.growth.find((candidate) => candidate.table === table);
    sheet
      .getRangeByIndexes(table.row + 1 + table.rows.length, table.column, growth?.rows.length ?? 1, width)
      .clear('All');
  }
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

async function readBack(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
  const expected = [
    ...changes.newSheets.flatMap(({ tables }) =>
      tables.map(({ name, rows }) => ({ name, rows: Math.max(1, rows.length) })),
    ),
    ...changes.growth.map(({ table, rows }) => ({ name: table.name, rows: table.rows.length + rows.length })),
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
