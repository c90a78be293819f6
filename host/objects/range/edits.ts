import { type Area, moveBlock, movedFormula, ExcelError } from '../../engine';
import { booleanArgument, choiceArgument, isAbsent, targetArgument } from '../arguments';
import { type Member, method, OfficeObject } from '../officeClass';
import { rangeClass } from '../Range';
import { rangeAt, rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';

const clearParts = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const copyParts = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** What changes a range as a whole: insert, delete, clear, merge, copy, move, select. */
export const edits: Readonly<Record<string, Member<RangeTarget>>> = {
  insert: method('1.1', (range, [shift]) => {
    const direction = choiceArgument(shift, ['Down', 'Right'], 'Range.insert');
    range.sheet.assertWritable(range.area);
    range.sheet.insertCells(range.area, direction);
    return rangeOf(range.sheet, range.area);
  }),
  delete: method('1.1', (range, [shift]) => {
    const direction = choiceArgument(shift, ['Up', 'Left'], 'Range.delete');
    range.sheet.assertWritable(range.area);
    range.sheet.deleteCells(range.area, direction);
    return null;
  }),
  clear: method(
    '1.1',
    (range, [part]) => {
      const what = isAbsent(part) ? 'All' : choiceArgument(part, clearParts, 'Range.clear');
      if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
        throw new ExcelError('NotImplemented', 'The embedded host does not clear hyperlinks.');
      }
      range.sheet.assertWritable(range.area);
      range.sheet.clear(range.area, what);
      return null;
    },
    { partly: 'Hyperlinks are not cleared.' },
  ),
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
  moveTo: method(
    '1.11',
    (range, [destination]) => {
      const target = sourceRange(range, destination);
      const { sheet, area } = range;
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
    (range, [source, part]) => {
      const what = isAbsent(part) ? 'All' : choiceArgument(part, copyParts, 'Range.copyFrom');
      range.sheet.assertWritable(range.area);
      copy(sourceRange(range, source), range, what);
      return null;
    },
    { partly: 'Blanks are not skipped and nothing is transposed.' },
  ),
};

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

function sourceRange(range: RangeTarget, source: unknown): RangeTarget {
  if (source instanceof OfficeObject)
    return targetArgument<RangeTarget>(source, rangeClass, 'Range.copyFrom, Range.moveTo');
  return rangeAt(range.sheet, String(source)).target as RangeTarget;
}

function copy(source: RangeTarget, target: RangeTarget, part: (typeof copyParts)[number]): void {
  const rows = Math.max(source.rows, target.rows);
  const columns = Math.max(source.columns, target.columns);
  // Read everything first: source and target may overlap.
  const cells = Array.from({ length: rows * columns }, (_, index) => {
    const row = source.area.top + (Math.floor(index / columns) % source.rows);
    const column = source.area.left + ((index % columns) % source.columns);
    return {
      input: part === 'Values' ? plain(source.sheet.value(row, column)) : source.sheet.input(row, column),
      format: source.sheet.format(row, column),
      from: { row, column },
    };
  });
  cells.forEach(({ input, format, from }, index) => {
    const row = target.area.top + Math.floor(index / columns);
    const column = target.area.left + (index % columns);
    if (part !== 'Formats') {
      const isFormula = typeof input === 'string' && input.startsWith('=');
      const moved = isFormula ? movedFormula(input, row - from.row, column - from.column) : input;
      target.sheet.setInput(row, column, moved);
    }
    if (part === 'All' || part === 'Formats') {
      target.sheet.setFormat({ top: row, bottom: row, left: column, right: column }, format);
    }
  });
}

function plain(value: ReturnType<RangeTarget['sheet']['value']>): string | number | boolean | null {
  return value !== null && typeof value === 'object' ? value.error : value;
}
