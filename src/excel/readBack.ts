import { ClauseboardError } from '../app/ClauseboardError';
import type { WorkbookChanges } from '../app/workbookGateway';

/** Asks Excel whether every table has its rows and every chart is there, and says so if not. One sync. */
export async function readBack(context: Excel.RequestContext, changes: WorkbookChanges): Promise<void> {
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
