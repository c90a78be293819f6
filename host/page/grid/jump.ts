/** One line of cells in the direction of a jump: where it ends and which cells hold something. */
export interface Line {
  readonly last: number;
  readonly isFilled: (index: number) => boolean;
  /** The furthest filled cell in the direction of the jump, so that a jump over nothing costs nothing. */
  readonly furthestFilled: number;
}

/**
 * Where Ctrl and an arrow key lead: to the end of a block of filled cells, else to the next filled cell, else
 * to the edge of the sheet.
 *
 * @example in filled cells 2 to 5, from 3 with step 1: 5
 */
export function jump(from: number, step: 1 | -1, line: Line): number {
  const edge = step === 1 ? line.last : 0;
  if (from === edge) return from;
  let index = from + step;
  if (line.isFilled(from) && line.isFilled(index)) {
    while (index !== edge && line.isFilled(index + step)) index += step;
    return index;
  }
  const beyond = (line.furthestFilled - index) * step < 0;
  if (beyond) return edge;
  while (index !== edge && !line.isFilled(index)) index += step;
  return index;
}
