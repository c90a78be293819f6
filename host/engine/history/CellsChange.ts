import type { Area } from '../area';
import type { Row, Worksheet } from '../excelts';
import { mergeTogether, takeMergesApart } from '../moveCells';
import { existingRows, rowParts } from '../nativeCells';
import type { Sheet } from '../Sheet';
import { type CellPicture, putCell } from './cellPicture';
import type { Change, Side } from './Change';
import { type ColumnPicture, putColumns } from './columnPicture';
import { type Fills, isFilled } from './fills';
import { joinCells } from './joinCells';
import { putLook, type RowPicture } from './rowPicture';

/** A row that became different; undefined where it has nothing to show. */
export interface RowChange {
  readonly index: number;
  readonly before: RowPicture | undefined;
  readonly after: RowPicture | undefined;
}

interface CellsDifference {
  readonly rows: readonly RowChange[];
  readonly columns: Readonly<Record<Side, readonly ColumnPicture[]>> | null;
  readonly merges: Readonly<Record<Side, readonly Area[]>> | null;
}

/** Cells, rows, columns or merged areas of a sheet that became different. */
export class CellsChange implements Change {
  readonly isSeen = true;
  readonly isSeal = false;
  readonly #sheet: Sheet;
  readonly #difference: CellsDifference;

  constructor(sheet: Sheet, difference: CellsDifference) {
    this.#sheet = sheet;
    this.#difference = difference;
  }

  get name(): string {
    return `cells of ${this.#sheet.name}`;
  }

  put(side: Side, fills: Fills): void {
    const { native, book } = this.#sheet;
    const { rows, columns, merges } = this.#difference;
    if (merges) takeMergesApart(native);
    if (columns) putColumns(native, columns[side]);
    const filledAreas = fills.get(native) ?? [];
    const changed: { row: number; column: number }[] = [];
    const surplus: { row: Row; column: number }[] = [];
    for (const change of rows) {
      const { index } = change;
      const picture = change[side];
      const row = native.getRow(index + 1);
      putLook(row, picture);
      const cells = rowParts(row)._cells;
      for (let column = 0; column < Math.max(cells.length, picture?.cells.length ?? 0); column += 1) {
        const filled = filledAreas.length > 0 && isFilled(filledAreas, index, column);
        const wanted = picture?.cells[column];
        if (!wanted && !cells[column]) continue;
        if (putCell(row.getCell(column + 1), wanted ?? emptyCell, filled))
          changed.push({ row: index, column });
        if (!wanted && !filled) surplus.push({ row, column });
      }
    }
    if (merges) mergeTogether(native, merges[side]);
    // Cells are told of while they are there, then those go that nobody had made.
    for (const area of joinCells(changed)) book.calculation.edited(native, area);
    this.#sheet.conditionalFormats.forget();
    for (const { row, column } of surplus) {
      const cells = rowParts(row)._cells;
      if (cells[column]?.isMerged !== true) cells[column] = undefined;
    }
    dropRows(native, rows, side);
  }
}

const emptyCell: CellPicture = {
  value: null,
  formula: null,
  array: null,
  result: undefined,
  style: {},
  note: null,
};

function dropRows(sheet: Worksheet, rows: readonly RowChange[], side: Side): void {
  const existing = existingRows(sheet) as (Row | undefined)[];
  for (const change of rows) {
    const row = existing[change.index];
    if (!change[side] && row && rowParts(row)._cells.every((cell) => !cell))
      existing[change.index] = undefined;
  }
  while (existing.length > 0 && !existing.at(-1)) existing.pop();
}
