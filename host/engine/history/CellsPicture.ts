import type { Area } from '../area';
import { formatAddress, parseAddress } from '../area';
import type { Row } from '../excelts';
import { mergedAreas } from '../merges';
import { existingRows } from '../nativeCells';
import type { Sheet } from '../Sheet';
import { CellsChange, type RowChange } from './CellsChange';
import { type ColumnPicture, pictureOfColumns } from './columnPicture';
import { isFilled } from './fills';
import { pictureOfRow, type RowPicture } from './rowPicture';
import { same } from './same';

/** Which rows may differ: all of them, with columns and merged areas, or those of some areas. */
export type Extent = 'all' | readonly Pick<Area, 'top' | 'bottom'>[];

/** The cells, rows, columns and merged areas of a sheet as they were when they were last looked at. */
export class CellsPicture {
  readonly #sheet: Sheet;
  readonly #rows: (RowPicture | undefined)[] = [];
  #columns: readonly ColumnPicture[] = [];
  #merges: readonly string[] = [];
  /** Rows keep their pictures when others are inserted above them. */
  readonly #byRow = new WeakMap<Row, RowPicture>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Looks again, and tells what became different; null for nothing. `fills`: what formulas fill on the sheet. */
  look(extent: Extent, fills: readonly Area[]): CellsChange | null {
    const columns = this.#columns;
    const merges = this.#merges;
    if (extent === 'all') {
      this.#columns = pictureOfColumns(this.#sheet.native, columns);
      const present = mergesOf(this.#sheet);
      if (!same(present, merges)) this.#merges = present;
    }
    const rows = [...this.#lookAtRows(extent, fills)];
    if (rows.length === 0 && columns === this.#columns && merges === this.#merges) return null;
    return new CellsChange(this.#sheet, {
      rows,
      columns: columns === this.#columns ? null : { before: columns, after: this.#columns },
      merges: merges === this.#merges ? null : { before: areas(merges), after: areas(this.#merges) },
    });
  }

  *#lookAtRows(extent: Extent, fills: readonly Area[]): Generator<RowChange> {
    const native = existingRows(this.#sheet.native);
    const last = Math.max(native.length, this.#rows.length) - 1;
    const spans = extent === 'all' ? [{ top: 0, bottom: last }] : extent;
    for (const { top, bottom } of spans) {
      for (let index = top; index <= Math.min(bottom, last); index += 1) {
        const before = this.#rows[index];
        const after = this.#pictureAt(index, fills);
        if (before === after) continue;
        this.#rows[index] = after;
        yield { index, before, after };
      }
    }
    while (this.#rows.length > 0 && !this.#rows.at(-1)) this.#rows.pop();
  }

  #pictureAt(index: number, fills: readonly Area[]): RowPicture | undefined {
    const row = existingRows(this.#sheet.native)[index];
    const known = (row && this.#byRow.get(row)) ?? this.#rows[index];
    const filled = fills.filter(({ top, bottom }) => index >= top && index <= bottom);
    const { columns } = this.#sheet.native;
    const picture = pictureOfRow(row, known, {
      isFilled: (column) => filled.length > 0 && isFilled(filled, index, column),
      isStyled: (column) => Object.keys(columns[column]?.style ?? {}).length > 0,
    });
    if (row && picture) this.#byRow.set(row, picture);
    return picture;
  }
}

function mergesOf({ native }: Sheet): string[] {
  return mergedAreas(native).map(formatAddress).sort();
}

function areas(addresses: readonly string[]): Area[] {
  return addresses.flatMap((address) => parseAddress(address) ?? []);
}
