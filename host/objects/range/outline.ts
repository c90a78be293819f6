import { ExcelError } from '../../engine';
import { choiceArgument } from '../arguments';
import { span } from '../formatScalar';
import { type Member, method } from '../officeClass';
import { assertFewRows } from '../rangeSizes';
import type { RangeTarget } from '../RangeTarget';

const groupBy = ['ByRows', 'ByColumns'] as const;

const groups = {
  assumed: 'Only rows or columns of the range that are in a group; none is `InvalidArgument`.',
};

/** The members of a range that group its rows or columns, and open or close the groups. */
export const outline: Readonly<Record<string, Member<RangeTarget>>> = {
  group: method('1.10', (range, [option]) => changeLevel(range, option, 1)),
  ungroup: method('1.10', (range, [option]) => changeLevel(range, option, -1)),
  hideGroupDetails: method('1.10', (range, [option]) => showDetails(range, option, false), groups),
  showGroupDetails: method('1.10', (range, [option]) => showDetails(range, option, true), groups),
};

function changeLevel(range: RangeTarget, option: unknown, change: 1 | -1): null {
  const { sheet, area } = range;
  if (writableDirection(range, option, 'Range.group') === 'ByColumns')
    sheet.groupColumns(area.left, area.right, change);
  else sheet.groupRows(area.top, area.bottom, change);
  return null;
}

function showDetails(range: RangeTarget, option: unknown, shown: boolean): null {
  const { sheet, area } = range;
  const isColumns = writableDirection(range, option, 'Range.hideGroupDetails') === 'ByColumns';
  const grouped = isColumns
    ? span(area.left, area.right).filter((column) => sheet.columnOutlineLevel(column) > 0)
    : span(area.top, area.bottom).filter((row) => sheet.rowOutlineLevel(row) > 0);
  if (grouped.length === 0)
    throw new ExcelError('InvalidArgument', `The ${isColumns ? 'columns' : 'rows'} belong to no group.`);
  for (const line of grouped) {
    if (isColumns) sheet.setColumnsHidden(line, line, !shown);
    else sheet.setRowsHidden(line, line, !shown);
  }
  return null;
}

/** The direction that was asked for, where the sheet lets its rows or columns be changed. */
function writableDirection(
  { sheet, area }: RangeTarget,
  option: unknown,
  what: string,
): 'ByRows' | 'ByColumns' {
  const direction = choiceArgument(option, groupBy, what);
  sheet.assertWritable(area, direction === 'ByColumns' ? 'formatColumns' : 'formatRows');
  if (direction === 'ByRows') assertFewRows(area, what);
  return direction;
}
