import type { AreaReading, RawCell, SelectedRow } from '../app/workbookGateway';
import type { Place } from '../app/useCases';
import { ClauseboardError } from '../app/ClauseboardError';
import { splitAddress } from './splitAddress';

/** Larger selections are refused: reading them would be slow and surely not meant. */
const largestSelectionCells = 400_000;

/** The selected rectangle without its empty rim; a selected whole row or column becomes its used part. */
export async function readSelection(context: Excel.RequestContext): Promise<AreaReading> {
  const selected = context.workbook.getSelectedRange();
  return readRange(context, selected);
}

/** A rectangle by place. */
export async function readArea(context: Excel.RequestContext, place: Place): Promise<AreaReading> {
  return readRange(context, context.workbook.worksheets.getItem(place.sheet).getRange(place.address));
}

async function readRange(context: Excel.RequestContext, asked: Excel.Range): Promise<AreaReading> {
  const used = asked.getUsedRangeOrNullObject(true).load('address,rowIndex,columnIndex,cellCount');
  const tables = asked.getTables(false).load('items/name');
  asked.load('address');
  await context.sync();
  if (used.isNullObject) {
    throw new ClauseboardError('selectionIsNotUsable', {
      what: 'The selected cells are empty.',
      why: `There is nothing in ${asked.address}.`,
      next: 'Select the cells that hold the numbers together with their headers, then try again.',
    });
  }
  if (used.cellCount > largestSelectionCells) {
    throw new ClauseboardError('selectionIsNotUsable', {
      what: 'The selection is too large.',
      why: `${used.address} has ${used.cellCount} cells.`,
      next: 'Select only the table or the rows that hold the KPI.',
    });
  }
  const table = tables.items[0];
  const header = table?.getHeaderRowRange().load('values');
  used.load('values,numberFormat');
  await context.sync();
  const { sheet, cells } = splitAddress(used.address);
  return {
    place: { sheet, address: cells },
    row: used.rowIndex,
    column: used.columnIndex,
    values: used.values as RawCell[][],
    numberFormats: used.numberFormat as string[][],
    table: table && header ? { name: table.name, headers: (header.values[0] ?? []).map(String) } : null,
  };
}

/** The row of a table in which the selection stands, with its cells by header. */
export async function readSelectedRow(context: Excel.RequestContext): Promise<SelectedRow> {
  const cell = context.workbook.getActiveCell();
  const table = cell.getTables(false).load('items/name');
  await context.sync();
  const [first] = table.items;
  if (!first) return { tableName: null, cells: {} };
  const header = first.getHeaderRowRange().load('values');
  const row = cell.getEntireRow().getIntersectionOrNullObject(first.getRange()).load('values');
  await context.sync();
  const headers = (header.values[0] ?? []).map(String);
  const values = row.isNullObject ? [] : ((row.values[0] ?? []) as RawCell[]);
  return {
    tableName: first.name,
    cells: Object.fromEntries(headers.map((name, index) => [name, values[index] ?? ''])),
  };
}
