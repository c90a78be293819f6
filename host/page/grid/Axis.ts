/**
 * Positions along one direction of a sheet, in pixels: rows from the top, or columns from the left.
 *
 * The first `known` lines may have any size (0 = hidden); all later ones have the default size, so a sheet of
 * a million rows costs what its used part costs.
 */
export class Axis {
  readonly count: number;
  readonly defaultSize: number;
  /** `#ends[i]` is where line i ends. */
  readonly #ends: Float64Array;

  constructor(count: number, defaultSize: number, known: number, sizeOf: (index: number) => number) {
    this.count = count;
    this.defaultSize = defaultSize;
    this.#ends = new Float64Array(Math.min(known, count));
    let end = 0;
    for (let index = 0; index < this.#ends.length; index++) {
      end += sizeOf(index);
      this.#ends[index] = end;
    }
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Where a line starts. `start(count)` is the far end of the sheet. */
  start(index: number): number {
    if (index <= 0) return 0;
    const known = this.#ends.length;
    if (index <= known) return this.#ends[index - 1] ?? 0;
    const knownEnd = known === 0 ? 0 : (this.#ends[known - 1] ?? 0);
    return knownEnd + (index - known) * this.defaultSize;
  }

  end(index: number): number {
    return this.start(index + 1);
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** The visible line under a position; the first or last line when the position lies outside. */
  at(position: number): number {
    const known = this.#ends.length;
    const knownEnd = this.start(known);
    if (position >= knownEnd && known < this.count) {
      return Math.min(this.count - 1, known + Math.floor((position - knownEnd) / this.defaultSize));
    }
    let low = 0;
    let high = Math.max(0, known - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The nearest visible line at or after (`step` 1) or at or before (`step` -1) `index`; undefined when there is none. */
  visibleFrom(index: number, step: 1 | -1): number | undefined {
    for (let line = index; line >= 0 && line < this.count; line += step) {
      if (this.size(line) > 0) return line;
    }
    return undefined;
  }

  /** The next visible line after `index` in the given direction, or `index` itself at the edge of the sheet. */
  next(index: number, step: 1 | -1): number {
    return this.visibleFrom(index + step, step) ?? index;
  }
}
