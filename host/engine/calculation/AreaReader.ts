import { BLANK, rvArrayRect } from '../excelts';
import type { ArrayValue, ScalarValue } from '../excelts';
import type { SheetCells } from './SheetCells';
import type { AreaNode, CellNode, Extent, Readable } from './nodes';

/** Areas up to this size are depended on cell by cell. */
const SMALL_AREA = 32;
/** A formula evaluated apart does not have areas below this size kept. */
const AREA_WORTH_KEEPING = 1024;
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/** The evaluation that reads areas. */
export interface AreaHost {
  /** A cell's value, brought up to date. */
  readonly visit: (cell: CellNode) => ScalarValue;
  /** Brings the stale cells of an area up to date. */
  readonly clean: (area: AreaNode) => void;
  readonly record: (readable: Readable) => void;
  readonly isApart: () => boolean;
  /** Whether a circular reference is being followed: then the cells of an area must be met one by one. */
  readonly isCircleOpen: () => boolean;
}

/** Reads areas as the arrays that formulas compute with, and keeps the larger ones until a cell in them changes. */
export class AreaReader {
  constructor(
    private readonly host: AreaHost,
    private readonly extent: Extent,
  ) {}

  /** Whole columns and rows are read as far as the workbook's used cells reach. */
  read(sheet: SheetCells, top: number, left: number, bottom: number, right: number): ArrayValue {
    let [lastRow, lastColumn] = [bottom, right];
    if ((top === 1 && bottom === LAST_ROW) || (left === 1 && right === LAST_COLUMN)) {
      this.host.record(this.extent);
      if (top === 1 && bottom === LAST_ROW) lastRow = Math.max(1, this.extent.rows);
      if (left === 1 && right === LAST_COLUMN) lastColumn = Math.max(1, this.extent.columns);
    }
    const size = (lastRow - top + 1) * (lastColumn - left + 1);
    if (size <= SMALL_AREA) return this.collect(sheet, top, left, lastRow, lastColumn, this.host.record);
    const area =
      this.host.isApart() && size < AREA_WORTH_KEEPING
        ? sheet.findArea(top, left, lastRow, lastColumn)
        : sheet.area(top, left, lastRow, lastColumn);
    if (area === undefined) return this.collect(sheet, top, left, lastRow, lastColumn, null);
    this.host.clean(area);
    this.host.record(area);
    if (area.array !== null && !this.host.isCircleOpen()) return area.array;
    const array = this.collect(sheet, top, left, lastRow, lastColumn, null);
    area.array = array;
    return array;
  }

  /** The values of an area. With `note`, each cell is created and noted; else cells that never held anything are skipped. */
  private collect(
    sheet: SheetCells,
    top: number,
    left: number,
    bottom: number,
    right: number,
    note: ((cell: CellNode) => void) | null,
  ): ArrayValue {
    const height = bottom - top + 1;
    const width = right - left + 1;
    const { hiddenRows, filteredRows } = sheet.facts;
    let subtotals: boolean[][] | undefined;
    let hidden: boolean[] | undefined;
    const rows: ScalarValue[][] = [];
    for (let r = 0; r < height; r++) {
      if (hiddenRows.size > 0 && hiddenRows.has(top + r)) {
        hidden ??= new Array<boolean>(height).fill(false);
        hidden[r] = true;
      }
      const values: ScalarValue[] = [];
      for (let c = 0; c < width; c++) {
        const cell = note === null ? sheet.find(top + r, left + c) : sheet.at(top + r, left + c);
        if (cell === undefined) {
          values.push(BLANK);
          continue;
        }
        values.push(this.host.visit(cell));
        note?.(cell);
        // SUBTOTAL passes over both: the totals of others, and rows that a filter hides.
        if (cell.formula?.compiled.isSubtotal === true || filteredRows.has(top + r)) {
          subtotals ??= Array.from({ length: height }, () => new Array<boolean>(width).fill(false));
          const row = subtotals[r];
          if (row !== undefined) row[c] = true;
        }
      }
      rows.push(values);
    }
    return rvArrayRect(rows, height, width, top, left, subtotals, hidden);
  }
}

/** An area of a sheet that does not exist. */
export function blankArray(top: number, left: number, bottom: number, right: number): ArrayValue {
  const width = Math.min(right - left + 1, 1024);
  const rows = Array.from({ length: Math.min(bottom - top + 1, 1024) }, () =>
    new Array<ScalarValue>(width).fill(BLANK),
  );
  return rvArrayRect(rows, rows.length, width, top, left);
}
