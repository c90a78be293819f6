import type { Place } from '../app/useCases';
import type { SurroundedArea } from '../app/workbookGateway';
import { columnLetters } from '../layout/address';
import { emptySelection, position, readCells } from './readArea';

/** How many rows and columns are asked whether they are hidden; a sheet of months has fewer. */
const mostLines = 300;

/**
 * The selected rectangle without its empty rim, or everything on the sheet when one cell is selected: then a person points at the
 * sheet. With a place, the cells of that place.
 */
export async function readSurroundings(
  context: Excel.RequestContext,
  place: Place | null,
): Promise<SurroundedArea> {
  const asked =
    place === null
      ? context.workbook.getSelectedRange()
      : context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
  asked.load('address,cellCount');
  const inside = asked.getUsedRangeOrNullObject(true).load(position);
  const onSheet = asked.worksheet.getUsedRangeOrNullObject(true).load(position);
  await context.sync();
  const used = place === null && asked.cellCount === 1 ? onSheet : inside;
  if (used.isNullObject) throw emptySelection(asked.address);
  const rows = firstOf(used.rowCount).map((index) => used.getRow(index).load('rowHidden'));
  const columns = firstOf(used.columnCount).map((index) => used.getColumn(index).load('columnHidden'));
  const area = await readCells(context, { used, table: null });
  return {
    ...area,
    hiddenRows: rows.flatMap(({ rowHidden }, index) => (rowHidden ? [String(area.row + index + 1)] : [])),
    hiddenColumns: columns.flatMap(({ columnHidden }, index) =>
      columnHidden ? [columnLetters(area.column + index)] : [],
    ),
  };
}

function firstOf(count: number): readonly number[] {
  return Array.from({ length: Math.min(count, mostLines) }, (_, index) => index);
}
