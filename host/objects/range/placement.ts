import { booleanArgument } from '../arguments';
import { common, span } from '../formatScalar';
import { type Member, scalar } from '../officeClass';
import { assertFewRows } from '../rangeSizes';
import type { RangeTarget } from '../RangeTarget';

const onRequest = { onRequest: true } as const;

/** Where a range lies on the sheet in points, and whether its rows and columns are hidden. */
export const placement: Readonly<Record<string, Member<RangeTarget>>> = {
  columnHidden: scalar(
    '1.2',
    (range) => common(hiddenColumns(range)),
    ({ sheet, area }, value) => {
      const hidden = booleanArgument(value, 'Range.columnHidden');
      sheet.assertWritable(area, 'formatColumns');
      sheet.setColumnsHidden(area.left, area.right, hidden);
    },
    onRequest,
  ),
  rowHidden: scalar(
    '1.2',
    (range) => common(hiddenRows(range)),
    ({ sheet, area }, value) => {
      const hidden = booleanArgument(value, 'Range.rowHidden');
      sheet.assertWritable(area, 'formatRows');
      assertFewRows(area, 'Range.rowHidden');
      sheet.setRowsHidden(area.top, area.bottom, hidden);
    },
    onRequest,
  ),
  hidden: scalar(
    '1.2',
    (range) => {
      const [rows, columns] = [hiddenRows(range), hiddenColumns(range)];
      if (rows.every(Boolean) || columns.every(Boolean)) return true;
      return rows.some(Boolean) || columns.some(Boolean) ? null : false;
    },
    undefined,
    onRequest,
  ),
  top: scalar('1.10', ({ sheet, area }) => sheet.topOfRow(area.top), undefined, onRequest),
  left: scalar('1.10', ({ sheet, area }) => sheet.leftOfColumn(area.left), undefined, onRequest),
  height: scalar(
    '1.10',
    ({ sheet, area }) => sheet.topOfRow(area.bottom + 1) - sheet.topOfRow(area.top),
    undefined,
    onRequest,
  ),
  width: scalar(
    '1.10',
    ({ sheet, area }) => sheet.leftOfColumn(area.right + 1) - sheet.leftOfColumn(area.left),
    undefined,
    onRequest,
  ),
};

function hiddenRows({ sheet, area }: RangeTarget): readonly boolean[] {
  return span(area.top, area.bottom).map((row) => sheet.isRowHidden(row));
}

function hiddenColumns({ sheet, area }: RangeTarget): readonly boolean[] {
  return span(area.left, area.right).map((column) => sheet.isColumnHidden(column));
}
