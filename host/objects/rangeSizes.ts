import { type Area, isWholeColumns, resetSizes, setAllRowHeights, standardSizes } from '../engine';
import { booleanArgument, numberArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { common, span } from './formatScalar';
import { NotImplemented } from './NotImplemented';
import { type Member, method, scalar } from './officeClass';

const standard = { assumed: 'False changes nothing: a size of its own comes from setting the size.' };

/** The members of `RangeFormat` about widths and heights: they are of whole columns and rows. */
export const rangeSizes: Readonly<Record<string, Member<CellsTarget>>> = {
  columnWidth: scalar(
    '1.2',
    ({ sheet, areas }) => common(columnsOf(areas).map((column) => sheet.columnWidth(column))),
    ({ sheet, areas }, value) => {
      const points = numberArgument(value, 'RangeFormat.columnWidth');
      for (const area of areas) sheet.assertWritable(area, 'formatColumns');
      for (const area of areas) sheet.setColumnWidth(area.left, area.right, points);
    },
    { onRequest: true },
  ),
  rowHeight: scalar(
    '1.2',
    ({ sheet, areas }) => common(rowsOf(areas).map((row) => sheet.rowHeight(row))),
    ({ sheet, areas }, value) => {
      const points = numberArgument(value, 'RangeFormat.rowHeight');
      for (const area of areas) sheet.assertWritable(area, 'formatRows');
      for (const area of areas) {
        if (isWholeColumns(area)) setAllRowHeights(sheet, points);
        else {
          assertFewRows(area, 'RangeFormat.rowHeight');
          sheet.setRowHeight(area.top, area.bottom, points);
        }
      }
    },
    { onRequest: true },
  ),
  useStandardWidth: scalar(
    '1.7',
    ({ sheet, areas }) => common(areas.map((area) => standardSizes(sheet, area, 'columns'))),
    ({ sheet, areas }, value) => {
      if (!booleanArgument(value, 'RangeFormat.useStandardWidth')) return;
      for (const area of areas) sheet.assertWritable(area, 'formatColumns');
      for (const area of areas) resetSizes(sheet, area, 'columns');
    },
    { onRequest: true, ...standard },
  ),
  useStandardHeight: scalar(
    '1.7',
    ({ sheet, areas }) => common(areas.map((area) => standardSizes(sheet, area, 'rows'))),
    ({ sheet, areas }, value) => {
      if (!booleanArgument(value, 'RangeFormat.useStandardHeight')) return;
      for (const area of areas) sheet.assertWritable(area, 'formatRows');
      for (const area of areas) resetSizes(sheet, area, 'rows');
    },
    { onRequest: true, ...standard },
  ),
  autofitColumns: method(
    '1.2',
    ({ sheet, areas }) => {
      for (const area of areas) sheet.assertWritable(area, 'formatColumns');
      for (const area of areas) sheet.autofitColumns(area);
      return null;
    },
    { assumed: 'Widths are estimated from the number of characters.' },
  ),
  autofitRows: method(
    '1.2',
    ({ sheet, areas }) => {
      for (const area of areas) sheet.assertWritable(area, 'formatRows');
      for (const area of areas) sheet.autofitRows(area);
      return null;
    },
    { assumed: 'Heights are estimated from the number of lines.' },
  ),
};

function rowsOf(areas: readonly Area[]): readonly number[] {
  return areas.flatMap((area) => span(area.top, area.bottom));
}

function columnsOf(areas: readonly Area[]): readonly number[] {
  return areas.flatMap((area) => span(area.left, area.right));
}

/** Each row keeps its own size and is hidden by itself: beyond this many the host would not come back. */
const mostRows = 100_000;

/** Refuses loudly to size or hide more rows one by one than the host can hold. */
export function assertFewRows({ top, bottom }: Area, what: string): void {
  if (bottom - top < mostRows) return;
  throw new NotImplemented(`${what} (of more than 100,000 rows)`);
}
