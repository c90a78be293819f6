import { type Area, intersect, type CellPosition } from '../../engine';
import type { Axis } from './Axis';
import type { OutlineGroup } from './outline';

/** A rectangle in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a sheet decides where its cells are. */
export interface SheetMeasures {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly rowGroups: readonly OutlineGroup[];
  readonly columnGroups: readonly OutlineGroup[];
}

/** Where the cells of a sheet are, in pixels from its top-left cell, and what stays while it scrolls. */
export class SheetGeometry implements SheetMeasures {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
  readonly rowGroups: readonly OutlineGroup[];
  readonly columnGroups: readonly OutlineGroup[];
  readonly #mergesByRow = new Map<number, Area[]>();

  constructor(measures: SheetMeasures) {
    this.rows = measures.rows;
    this.columns = measures.columns;
    this.frozenRows = measures.frozenRows;
    this.frozenColumns = measures.frozenColumns;
    this.merges = measures.merges;
    this.rowGroups = measures.rowGroups;
    this.columnGroups = measures.columnGroups;
    for (const merge of measures.merges) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const inRow = this.#mergesByRow.get(row);
        if (inRow) inRow.push(merge);
        else this.#mergesByRow.set(row, [merge]);
      }
    }
  }

  /** The merged area that holds a cell. */
  readonly mergeAt = (row: number, column: number): Area | undefined =>
    this.#mergesByRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right);

  rect(area: Area): Rect {
    const left = this.columns.start(area.left);
    const top = this.rows.start(area.top);
    return {
      left,
      top,
      width: this.columns.end(area.right) - left,
      height: this.rows.end(area.bottom) - top,
    };
  }

  cellRect(cell: CellPosition): Rect {
    return this.rect(
      this.mergeAt(cell.row, cell.column) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      },
    );
  }

  /** Merged areas that touch an area. */
  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => intersect(merge, area));
  }
}
