import { type Area, areaOf, columnCount, contains, formatAddress, rowCount } from '../area';
import { ExcelError } from '../errors';
import { assertNoMergeCut } from '../merges';
import type { Sheet } from '../Sheet';
import type { CellInput } from '../values';
import { type BlockPart, putBlock, takeBlock } from './cellBlock';
import { copyRules } from './copyRules';
import { type FillType, goTogether, type Series, seriesOf } from './series';
import { sourceCell, type SourceCell } from './sourceCell';

/**
 * Fills a destination from a source, as the fill handle and `Range.autoFill` do: numbers, dates, weekdays, months and
 * numbered texts go on as series, everything else is copied again and again, formulas looking at the cells beside them.
 *
 * @param destination holds the source and reaches beyond it to one side, or to two opposite ones; anything else is
 *   refused as `InvalidArgument`. What is filled is overwritten.
 */
export function fillSeries(
  sheet: Sheet,
  source: Area,
  destination: Area,
  type: FillType = 'FillDefault',
): void {
  const isDown = destination.left === source.left && destination.right === source.right;
  const isAcross = destination.top === source.top && destination.bottom === source.bottom;
  if (!contains(destination, source) || !(isDown || isAcross)) {
    throw new ExcelError(
      'InvalidArgument',
      `${formatAddress(destination)} cannot be filled from ${formatAddress(source)}: it has to hold it and go on in one direction.`,
    );
  }
  const before = isDown
    ? { ...destination, bottom: source.top - 1 }
    : { ...destination, right: source.left - 1 };
  const after = isDown
    ? { ...destination, top: source.bottom + 1 }
    : { ...destination, left: source.right + 1 };
  sheet.book.batch(() => {
    for (const target of [before, after]) {
      if (target.top <= target.bottom && target.left <= target.right)
        fillStretch(sheet, source, target, type, isDown);
    }
  });
}

/** Fills a stretch beside the source. */
function fillStretch(sheet: Sheet, source: Area, target: Area, type: FillType, isDown: boolean): void {
  assertNoMergeCut(sheet, target);
  const size = isDown ? rowCount(source) : columnCount(source);
  const start = isDown ? target.top - source.top : target.left - source.left;
  const turn = ((start % size) + size) % size;
  const part: BlockPart = parts[type] ?? 'all';
  const lines = type === 'FillFormats' ? null : seriesLines(sheet, source, type, isDown);
  const phase = isDown ? { rows: turn, columns: 0 } : { rows: 0, columns: turn };
  putBlock(sheet, target, takeBlock(sheet, source), part, phase);
  if (part === 'all') copyRules(sheet, source, sheet, target, phase);
  if (!lines) return;
  const inputs = Array.from({ length: rowCount(target) }, (_, down) =>
    Array.from({ length: columnCount(target) }, (_unused, across): CellInput | undefined =>
      isDown ? lines[across]?.(start + down) : lines[down]?.(start + across),
    ),
  );
  // Merged cells take no series of their own: their first cell has got its copy.
  sheet.setInputs(target, inputs);
}

const parts: Partial<Readonly<Record<FillType, BlockPart>>> = {
  FillValues: 'formulas',
  FillFormats: 'formats',
};

/** For each line along the fill: what stands at a place counted from the source's first; undefined where it is a copy. */
type Line = (place: number) => CellInput | undefined;

function seriesLines(sheet: Sheet, source: Area, type: FillType, isDown: boolean): Line[] {
  const count = isDown ? columnCount(source) : rowCount(source);
  return Array.from({ length: count }, (_, index) => {
    const line = isDown
      ? areaOf(source.top, source.left + index, rowCount(source), 1)
      : areaOf(source.top + index, source.left, 1, columnCount(source));
    return lineSeries(cellsOfLine(sheet, line, isDown), type);
  });
}

function cellsOfLine(sheet: Sheet, line: Area, isDown: boolean): SourceCell[] {
  const length = isDown ? rowCount(line) : columnCount(line);
  return Array.from({ length }, (_, at) => {
    const [row, column] = isDown ? [line.top + at, line.left] : [line.top, line.left + at];
    return sourceCell(sheet.input(row, column), sheet.format(row, column).numberFormat);
  });
}

interface Run {
  readonly start: number;
  readonly length: number;
  readonly series: Series | null;
}

function lineSeries(cells: readonly SourceCell[], type: FillType): Line {
  const size = cells.length;
  const runs = runsOf(cells, type);
  return (place) => {
    const round = Math.floor(place / size);
    const offset = place - round * size;
    const run = runs.find(({ start, length }) => offset >= start && offset < start + length);
    return run?.series?.(round * run.length + offset - run.start);
  };
}

/** Neighbours of one kind make a series of their own, so `1, 2, a` goes on as `3, 4, a`. */
function runsOf(cells: readonly SourceCell[], type: FillType): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < cells.length;) {
    let end = start + 1;
    for (
      let last = cells[start], next = cells[end];
      last && next && goTogether(last, next);
      next = cells[end]
    ) {
      last = next;
      end++;
    }
    runs.push({
      start,
      length: end - start,
      series: seriesOf(cells.slice(start, end), type, cells.length === 1),
    });
    start = end;
  }
  return runs;
}

/**
 * Ctrl+D and Ctrl+R: the first row (column) of an area is copied over the rest of it; with a single row (column) selected,
 * the one before is. Nothing is done where there is none before.
 */
export function fillFromEdge(sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  const isDown = direction === 'down';
  const isSingle = isDown ? area.top === area.bottom : area.left === area.right;
  const source = isDown
    ? areaOf(isSingle ? area.top - 1 : area.top, area.left, 1, columnCount(area))
    : areaOf(area.top, isSingle ? area.left - 1 : area.left, rowCount(area), 1);
  if (source.top < 0 || source.left < 0) return;
  const destination = {
    ...area,
    top: Math.min(area.top, source.top),
    left: Math.min(area.left, source.left),
  };
  fillSeries(sheet, source, destination, 'FillCopy');
}
