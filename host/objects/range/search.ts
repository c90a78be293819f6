import {
  type CellPosition,
  cellsWithText,
  removeDuplicateRows,
  replaceText,
  areaOf,
  wholeSheet,
} from '../../engine';
import { booleanArgument, choiceArgument, isAbsent, textArgument } from '../arguments';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject } from '../officeClass';
import { rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';
import { removeDuplicatesResultClass } from '../RemoveDuplicatesResult';
import { duplicateColumns } from './duplicateColumns';
import { searchCriteria } from './searchCriteria';

const directions = ['Forward', 'Backwards'] as const;

const findFidelity = {
  assumed:
    'Both what a cell shows and the formula behind it are searched, row by row, from the first cell of a range on; `?` and `*` stand for other characters.',
};

/** Finding and replacing text, and removing rows that repeat. */
export const search: Readonly<Record<string, Member<RangeTarget>>> = {
  find: method(
    '1.9',
    (range, [text, criteria]) => {
      const found = find(range, text, criteria);
      if (found) return found;
      throw itemNotFound('the text is in no cell.');
    },
    findFidelity,
  ),
  findOrNullObject: method('1.9', (range, [text, criteria]) => find(range, text, criteria), findFidelity),
  replaceAll: method(
    '1.9',
    ({ sheet, area }, [text, replacement, criteria]) => {
      const what = 'Range.replaceAll';
      const change = { text: textArgument(text, what), replacement: textArgument(replacement, what) };
      sheet.book.settle();
      return replaceText(sheet, area, change, searchCriteria(criteria, what));
    },
    { assumed: 'Counts the cells that changed; what comes out is entered as if it were typed.' },
  ),
  removeDuplicates: method(
    '1.9',
    (range, [columns, includesHeader]) => {
      const { sheet, area } = range;
      const within = duplicateColumns(range, columns);
      sheet.assertWritable(area);
      sheet.book.settle();
      const hasHeader =
        !isAbsent(includesHeader) && booleanArgument(includesHeader, 'Range.removeDuplicates');
      return removeDuplicatesResultClass.of(
        removeDuplicateRows(sheet, within.area, within.columns, hasHeader),
      );
    },
    {
      partly: 'Not in a table, and not across merged cells.',
      assumed:
        'Formats move up with their rows; cells that show the same without regard to case are the same; blank rows count, those of whole columns as far as they are used.',
    },
  ),
};

function find(range: RangeTarget, text: unknown, criteria: unknown): OfficeObject | null {
  const what = 'Range.find';
  const { searchDirection, ...rest } = (criteria ?? {}) as Record<string, unknown>;
  const isForward =
    isAbsent(searchDirection) || choiceArgument(searchDirection, directions, what) === 'Forward';
  const { sheet, area } = range;
  sheet.book.settle();
  const wanted = textArgument(text, what);
  const single = range.rows === 1 && range.columns === 1;
  const found = cellsWithText(sheet, single ? wholeSheet : area, wanted, searchCriteria(rest, what));
  const ordered = isForward ? found : [...found].reverse();
  const cell = single ? nextFrom(ordered, { row: area.top, column: area.left }, isForward) : ordered[0];
  return cell ? rangeOf(sheet, areaOf(cell.row, cell.column)) : null;
}

/** The search of a single cell goes through the whole sheet, from the cell after it and around to itself. */
function nextFrom(
  cells: readonly CellPosition[],
  from: CellPosition,
  isForward: boolean,
): CellPosition | undefined {
  const isAfter = ({ row, column }: CellPosition) => {
    const distance = row === from.row ? column - from.column : row - from.row;
    return isForward ? distance > 0 : distance < 0;
  };
  return cells.find(isAfter) ?? cells[0];
}
