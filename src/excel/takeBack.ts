import { ClauseboardError } from '../app/ClauseboardError';
import type { WorkbookChanges } from '../app/workbookGateway';
import { shrinkTable } from './growTable';
import { writeFormulas } from './writeFormulas';
import { clearBlocks } from './writeSheet';
import { writeTrend } from './writeTrend';

/** Takes back, and says so when that fails too: then the workbook holds a part of the change. */
export async function takeBackAfter(
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
