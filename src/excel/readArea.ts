import type { AreaReading, RawCell, SelectedRow } from '../app/workbookGateway';
import type { Place } from '../app/useCases';
import { ClauseboardError } from '../app/ClauseboardError';
import { splitAddress } from './splitAddress';

/** Larger selections are refused: reading them would be slow and surely not meant. */
const largestSelectionCells = 400_000;

/**
 * The selected rectangle without its empty rim; a selected whole row or column becomes its used part. A selection inside a
 * table becomes the whole table without its totals row, since a table is linked by its columns.
 */
export async function readSelection(context: Excel.RequestContext): Promise<AreaReading> {
  const { used, table } = await findUsed(context, context.workbook.getSelectedRange());
  return readCells(context, table ? { used: table.records, table } : { used, table });
}

/** A rectangle by place, without its empty rim. */
export async function readArea(context: Excel.RequestContext, place: Place): Promise<AreaReading> {
  const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
  const { used, table } = await findUsed(context, range);
  return readCells(context, { used, table: table && isAcross(used, table.records) ? table : null });
}

/** A rectangle with something in it, and the table inside which it lies. */
interface UsedRange {
  readonly used: Excel.Range;
  readonly table: { readonly name: string; readonly records: Excel.Range } | null;
}

export const position = 'address,rowIndex,columnIndex,rowCount,columnCount,cellCount';

async function findUsed(context: Excel.RequestContext, asked: Excel.Range): Promise<UsedRange> {
  const used = asked.getUsedRangeOrNullObject(true).load(position);
  const tables = asked.getTables(false).load('items/name');
  asked.load('address');
  await context.sync();
  if (used.isNullObject) {
    throw emptySelection(asked.address);
  }
  const [first, ...others] = tables.items;
  if (!first || others.length > 0) return { used, table: null };
  const records = first.getHeaderRowRange().getBoundingRect(first.getDataBodyRange()).load(position);
  await context.sync();
  return { used, table: isInside(used, records) ? { name: first.name, records } : null };
}

/** The refusal of cells that hold nothing. */
export function emptySelection(address: string): ClauseboardError {
  return new ClauseboardError('selectionIsNotUsable', {
    what: 'The selected cells are empty.',
    why: `There is nothing in ${address}.`,
    next: 'Select the cells that hold the numbers together with their headers, then try again.',
  });
}

/** The cells of a used range; refuses more than a person can have meant. */
export async function readCells(
  context: Excel.RequestContext,
  { used, table }: UsedRange,
): Promise<AreaReading> {
  if (used.cellCount > largestSelectionCells) {
    throw new ClauseboardError('selectionIsNotUsable', {
      what: 'The selection is too large.',
      why: `${used.address} has ${used.cellCount} cells.`,
      next: 'Select only the table or the rows that hold the KPI.',
    });
  }
  used.load('values,numberFormat');
  await context.sync();
  const { sheet, cells } = splitAddress(used.address);
  return {
    place: { sheet, address: cells },
    row: used.rowIndex,
    column: used.columnIndex,
    values: used.values as RawCell[][],
    numberFormats: used.numberFormat as string[][],
    table: table && table.name,
  };
}

function isInside(inner: Excel.Range, outer: Excel.Range): boolean {
  return (
    inner.rowIndex >= outer.rowIndex &&
    inner.columnIndex >= outer.columnIndex &&
    inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
    inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount
  );
}

/** Whether a rectangle inside another begins with its first row and is as wide. */
function isAcross(inner: Excel.Range, outer: Excel.Range): boolean {
  return (
    inner.rowIndex === outer.rowIndex &&
    inner.columnIndex === outer.columnIndex &&
    inner.columnCount === outer.columnCount
  );
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
