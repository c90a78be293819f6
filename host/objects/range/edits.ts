import { type Area, isWholeColumns, isWholeRows, moveBlock, type Sheet } from '../../engine';
import { booleanArgument, choiceArgument, isAbsent } from '../arguments';
import { type Member, method } from '../officeClass';
import { rangeArgument } from '../rangeArgument';
import { rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';
import { assertStructureWritable } from '../writable';
import { clearCells } from './clearCells';
import { copyCells } from './copyCells';
import { markDirty } from './markDirty';

/** What changes a range as a whole: insert, delete, clear, merge, copy, move, select. */
export const edits: Readonly<Record<string, Member<RangeTarget>>> = {
  insert: method('1.1', ({ sheet, area }, [shift]) => {
    const direction = choiceArgument(shift, ['Down', 'Right'], 'Range.insert');
    assertMayShift(sheet, area, 'insert');
    sheet.insertCells(area, direction);
    return rangeOf(sheet, area);
  }),
  delete: method('1.1', ({ sheet, area }, [shift]) => {
    const direction = choiceArgument(shift, ['Up', 'Left'], 'Range.delete');
    assertMayShift(sheet, area, 'delete');
    sheet.deleteCells(area, direction);
    return null;
  }),
  clear: method('1.1', (range, [part]) => clearCells(range, part)),
  merge: method('1.2', (range, [across]) => {
    range.sheet.assertWritable(range.area);
    if (!isAbsent(across) && booleanArgument(across, 'Range.merge')) {
      for (const row of rowsOf(range.area)) range.sheet.merge(row);
    } else {
      range.sheet.merge(range.area);
    }
    return null;
  }),
  unmerge: method('1.2', (range) => {
    range.sheet.assertWritable(range.area);
    range.sheet.unmerge(range.area);
    return null;
  }),
  select: method('1.1', (range, _args, { book }) => {
    book.select(range.sheet, range.area);
    return null;
  }),
  calculate: method('1.6', (_range, _args, { book }) => {
    book.calculate();
    return null;
  }),
  setDirty: method('1.9', markDirty),
  moveTo: method(
    '1.11',
    ({ sheet, area }, [destination]) => {
      const target = rangeArgument(destination, sheet, 'Range.moveTo');
      const { top, left } = target.area;
      sheet.assertWritable(area);
      target.sheet.assertWritable({
        top,
        left,
        bottom: top + area.bottom - area.top,
        right: left + area.right - area.left,
      });
      moveBlock(sheet, area, { row: top, column: left }, target.sheet);
      return null;
    },
    { partly: 'A table is not moved to another sheet.' },
  ),
  copyFrom: method(
    '1.9',
    (range, [source, part, skipBlanks, transpose]) =>
      copyCells(range, { source, part, skipBlanks, transpose }),
    {
      partly:
        'Links are not pasted; formulas whose references are fixed in one direction only are not transposed.',
    },
  ),
};

/** On a protected sheet only whole rows and columns are inserted and deleted, and those only if it allows it. */
function assertMayShift(sheet: Sheet, area: Area, what: 'insert' | 'delete'): void {
  if (isWholeRows(area)) sheet.assertWritable(area, `${what}Rows`);
  else if (isWholeColumns(area)) sheet.assertWritable(area, `${what}Columns`);
  else assertStructureWritable(sheet);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
