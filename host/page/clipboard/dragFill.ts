import { type Area, areaOf, columnCount, rowCount, type Sheet } from '../../engine';
import { putBlock, takeBlock } from './cellBlock';

/** The area that a drag of the fill handle to a cell covers: the selection, longer in the direction dragged furthest. */
export function dragFillArea(source: Area, to: { readonly row: number; readonly column: number }): Area {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0);
  const across = Math.max(to.column - source.right, source.left - to.column, 0);
  if (down === 0 && across === 0) return source;
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) };
}

/**
 * Fills what a drag of the fill handle covers: numbers in line go on as a series, everything else is copied again
 * and again, formulas looking at the cells beside them. Run it inside a batch.
 */
export function dragFill(sheet: Sheet, source: Area, covered: Area): void {
  const isDown = covered.top !== source.top || covered.bottom !== source.bottom;
  const block = takeBlock(sheet, source);
  const before = isDown ? { ...covered, bottom: source.top - 1 } : { ...covered, right: source.left - 1 };
  const after = isDown ? { ...covered, top: source.bottom + 1 } : { ...covered, left: source.right + 1 };
  for (const target of [before, after]) {
    if (target.top > target.bottom || target.left > target.right) continue;
    // Going up or left, the pattern must end, not begin, at the source.
    const size = isDown ? rowCount(source) : columnCount(source);
    const missing =
      target === before ? (size - ((isDown ? rowCount(target) : columnCount(target)) % size)) % size : 0;
    const rotated = rotate(block, missing, isDown);
    putBlock(sheet, target, rotated, 'shifted');
    goOnCounting(sheet, source, target, isDown);
  }
}

function rotate(
  block: ReturnType<typeof takeBlock>,
  by: number,
  isDown: boolean,
): ReturnType<typeof takeBlock> {
  if (by === 0) return block;
  const turn = <Item>(items: readonly Item[]) => [...items.slice(by), ...items.slice(0, by)];
  return { ...block, cells: isDown ? turn(block.cells) : block.cells.map((row) => turn(row)) };
}

/** Overwrites the copies of lines that hold nothing but two or more numbers with the numbers that follow. */
function goOnCounting(sheet: Sheet, source: Area, target: Area, isDown: boolean): void {
  const [firstLine, lastLine] = isDown ? [source.left, source.right] : [source.top, source.bottom];
  for (let line = firstLine; line <= lastLine; line++) {
    const numbers = lineInputs(sheet, source, line, isDown);
    const next = numbers && straightLine(numbers);
    if (!next) continue;
    const start = isDown ? source.top : source.left;
    const [from, to] = isDown ? [target.top, target.bottom] : [target.left, target.right];
    for (let at = from; at <= to; at++) {
      const area = isDown ? areaOf(at, line) : areaOf(line, at);
      sheet.setInput(area.top, area.left, next(at - start));
    }
  }
}

function lineInputs(sheet: Sheet, source: Area, line: number, isDown: boolean): number[] | undefined {
  const numbers: number[] = [];
  const [from, to] = isDown ? [source.top, source.bottom] : [source.left, source.right];
  for (let at = from; at <= to; at++) {
    const input = isDown ? sheet.input(at, line) : sheet.input(line, at);
    if (typeof input !== 'number') return undefined;
    numbers.push(input);
  }
  return numbers.length >= 2 ? numbers : undefined;
}

/** The least-squares line through numbers, as Excel continues them; exact for an even series. */
function straightLine(numbers: readonly number[]): (index: number) => number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / spread;
  return (index) => Number((mean + slope * (index - middle)).toPrecision(12));
}
