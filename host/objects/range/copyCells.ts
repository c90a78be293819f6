import {
  type Area,
  copyCells as copy,
  type CopyOptions,
  type CopySource,
  ExcelError,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
} from '../../engine';
import { booleanArgument, choiceArgument, isAbsent } from '../arguments';
import type { CellsTarget } from '../CellsTarget';
import { span } from '../formatScalar';
import { NotImplemented } from '../NotImplemented';
import { cellsArgument } from '../rangeAreas/argument';

const parts = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

interface CopyArguments {
  readonly source: unknown;
  readonly part: unknown;
  readonly skipBlanks: unknown;
  readonly transpose: unknown;
}

/** `copyFrom` of a `Range` or `RangeAreas`: each rectangle of the target gets its own copy. */
export function copyCells({ sheet, areas }: CellsTarget, given: CopyArguments): null {
  const what = 'copyFrom';
  const part = isAbsent(given.part) ? 'All' : choiceArgument(given.part, parts, what);
  if (part === 'Link') throw new NotImplemented(`${what} (Link)`);
  const flag = (value: unknown) => !isAbsent(value) && booleanArgument(value, what);
  const options: CopyOptions = {
    part,
    skipBlanks: flag(given.skipBlanks),
    transpose: flag(given.transpose),
  };
  const from = cellsArgument(given.source, sheet, what);
  sheet.book.settle();
  const source = sourceOf(from, sheet);
  const [height, width] = options.transpose
    ? [source.columns.length, source.rows.length]
    : [source.rows.length, source.columns.length];
  const targets = areas.map((area) => written(used(area, from, sheet), height, width));
  for (const area of targets) {
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
      throw new ExcelError('InvalidArgument', 'The copied cells would reach beyond the sheet.');
    }
    sheet.assertWritable(area, part === 'Formats' ? 'format' : 'write');
  }
  sheet.book.batch(() => {
    for (const area of targets) copy(source, sheet, area, options);
  });
  return null;
}

/** The area that is written: at least as large as what is copied. */
function written(area: Area, height: number, width: number): Area {
  return {
    ...area,
    bottom: Math.max(area.bottom, area.top + height - 1),
    right: Math.max(area.right, area.left + width - 1),
  };
}

/** The rows and columns of a source; several areas have to be a rectangle of which whole rows or columns are left out. */
function sourceOf({ sheet, areas }: CellsTarget, onto: Sheet): CopySource {
  const parts = areas.map((area) => bounded(area, sheet, onto));
  const rows = ordered(parts.flatMap(({ top, bottom }) => span(top, bottom)));
  const columns = ordered(parts.flatMap(({ left, right }) => span(left, right)));
  const cells = parts.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  const overlap = parts.some((one, index) => parts.slice(index + 1).some((other) => intersect(one, other)));
  if (rows.length * columns.length === cells && !overlap) return { sheet, rows, columns };
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: the areas of the source form no rectangle with whole rows or columns left out.',
  );
}

function ordered(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** Of whole columns and rows the cells as far as either sheet is used; nothing lies beyond. */
function bounded(area: Area, sheet: Sheet, onto: Sheet): Area {
  if (area.bottom - area.top < MAX_ROWS - 1 && area.right - area.left < MAX_COLUMNS - 1) return area;
  const [one, other] = [sheet.usedArea(), onto.usedArea()];
  const bottom = Math.max(one?.bottom ?? 0, other?.bottom ?? 0);
  const right = Math.max(one?.right ?? 0, other?.right ?? 0);
  return {
    ...area,
    bottom: area.bottom === MAX_ROWS - 1 && area.top === 0 ? bottom : area.bottom,
    right: area.right === MAX_COLUMNS - 1 && area.left === 0 ? right : area.right,
  };
}

/** The target in the measure of its source: whole columns that take whole columns are written as far as these are used. */
function used(area: Area, from: CellsTarget, sheet: Sheet): Area {
  const isWhole = area.bottom - area.top === MAX_ROWS - 1 || area.right - area.left === MAX_COLUMNS - 1;
  if (!isWhole) return area;
  const [first] = from.areas;
  const limits = first && bounded(first, from.sheet, sheet);
  const fromWhole =
    first !== undefined &&
    (first.bottom - first.top === MAX_ROWS - 1 || first.right - first.left === MAX_COLUMNS - 1);
  if (!fromWhole || !limits) throw new NotImplemented('copyFrom (to whole rows or columns)');
  return {
    top: area.top,
    left: area.left,
    bottom: area.bottom === MAX_ROWS - 1 ? area.top + limits.bottom - limits.top : area.bottom,
    right: area.right === MAX_COLUMNS - 1 ? area.left + limits.right - limits.left : area.right,
  };
}
