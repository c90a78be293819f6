import {
  type Area,
  areaOf,
  assertNoMergeCut,
  columnCount,
  contains,
  copyRules,
  ExcelError,
  growTablesOver,
  isOnSheet,
  moveBlock,
  putBlock,
  rowCount,
  sameArea,
  type Sheet,
  takeBlock,
  typeBlock,
} from '../../engine';
import { shownRows } from './shownRows';
import type { TextBlock } from './tsv';

/** What of the copied cells is pasted. */
export type PastePart = 'all' | 'values' | 'formulas' | 'formats';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Types a block of texts over what is selected; answers the area that it covered. Run it inside a batch. */
export function putTexts(sheet: Sheet, selected: Area, texts: TextBlock): Area {
  const height = texts.length;
  const width = texts[0]?.length ?? 1;
  const target = targetArea(sheet, selected, height, width);
  typeBlock(sheet, target, (down, across) => texts[down % height]?.[across % width] ?? '');
  return target;
}

/** Puts copied cells over what is selected; answers the area that they cover. Run it inside a batch. */
export function putCopied(from: Place, sheet: Sheet, selected: Area, part: PastePart): Area {
  const rows = shownRows(from.sheet, from.area);
  const shown = rows && new Set(rows);
  const block = takeBlock(from.sheet, from.area, shown ? (row) => shown.has(row) : undefined);
  const merges = from.sheet.mergedAreas.filter((merge) => contains(from.area, merge));
  const target = targetArea(sheet, selected, block.cells.length, columnCount(from.area));
  sheet.assertWritable(target);
  assertNoMergeCut(sheet, target);
  const isWholeCopy = part === 'all' && !rows;
  // A single cell pasted onto a merged one leaves it merged.
  const keepsMerges = merges.length === 0 && sheet.mergedAreas.some((merge) => sameArea(merge, target));
  if (isWholeCopy && !keepsMerges) sheet.unmerge(target);
  putBlock(sheet, target, block, part);
  if (isWholeCopy) {
    copyRules(from.sheet, from.area, sheet, target);
    for (const merge of merges) for (const copy of repeated(merge, from.area, target)) sheet.merge(copy);
  }
  if (part !== 'formats') growTablesOver(sheet, target);
  return target;
}

/** Moves cut cells to where the selection starts; answers the area that they cover. Run it inside a batch. */
export function moveCopied(from: Place, sheet: Sheet, selected: Area): Area {
  const target = areaOf(selected.top, selected.left, rowCount(from.area), columnCount(from.area));
  assertFits(target);
  from.sheet.assertWritable(from.area);
  sheet.assertWritable(target);
  moveBlock(from.sheet, from.area, { row: target.top, column: target.left }, sheet);
  growTablesOver(sheet, target);
  return target;
}

/** The selection when it is a whole number of blocks in both directions, else one block from its corner. */
function targetArea(sheet: Sheet, selected: Area, rows: number, columns: number): Area {
  const fits = rowCount(selected) % rows === 0 && columnCount(selected) % columns === 0;
  // A block pasted into a whole column is wanted once, not a thousand times.
  const isSensible = rowCount(selected) * columnCount(selected) <= 200_000;
  const isMergedCell = sheet.mergedAreas.some((merge) => sameArea(merge, selected));
  if (fits && isSensible && !isMergedCell) return selected;
  const target =
    isMergedCell && rows === 1 && columns === 1
      ? selected
      : areaOf(selected.top, selected.left, rows, columns);
  assertFits(target);
  return target;
}

function assertFits(target: Area): void {
  if (isOnSheet(target)) return;
  throw new ExcelError(
    'InvalidArgument',
    'The copied cells do not fit here: they would reach beyond the sheet.',
  );
}

/** A merged area of the source, in each copy of it. */
function repeated(merge: Area, source: Area, target: Area): Area[] {
  const copies: Area[] = [];
  for (let top = target.top; top <= target.bottom; top += rowCount(source)) {
    for (let left = target.left; left <= target.right; left += columnCount(source)) {
      const [row, column] = [top + merge.top - source.top, left + merge.left - source.left];
      copies.push(areaOf(row, column, rowCount(merge), columnCount(merge)));
    }
  }
  return copies;
}
