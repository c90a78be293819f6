import type { Worksheet } from '../excelts';
import type { SheetFacts } from './workbookFacts';
import { AreaNode, CellNode } from './nodes';

/** A column number fits in 14 bits. */
const COLUMNS = 16384;

/** Rows and columns count from 1, the last ones are inside. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell's place on its sheet as one number. */
export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function placeOfKey(key: number): [row: number, column: number] {
  // Column 16384 has the key of column 0 in the next row.
  return key % COLUMNS === 0 ? [key / COLUMNS - 1, COLUMNS] : [Math.floor(key / COLUMNS), key % COLUMNS];
}

/** The cells and read areas of one sheet. Rows and columns count from 1. */
export class SheetCells {
  private readonly cells = new Map<number, CellNode>();
  private readonly areasByColumn: (AreaNode[] | undefined)[] = [];
  private readonly areas = new Map<string, AreaNode>();

  constructor(
    readonly worksheet: Worksheet,
    /** What ExcelTS's binder and evaluator want to know about the sheet besides its cells. */
    readonly facts: SheetFacts,
  ) {}

  find(row: number, column: number): CellNode | undefined {
    return this.cells.get(placeKey(row, column));
  }

  /** The cell, created empty if nothing was ever there: formulas depend on empty cells too. */
  at(row: number, column: number): CellNode {
    const key = placeKey(row, column);
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = new CellNode(this, row, column);
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** The places in an area of the cells that are known. */
  *placesIn({ top, left, bottom, right }: CellArea): Iterable<number> {
    if ((bottom - top + 1) * (right - left + 1) > this.cells.size) {
      for (const [key, { row, column }] of this.cells)
        if (row >= top && row <= bottom && column >= left && column <= right) yield key;
      return;
    }
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (this.cells.has(placeKey(row, column))) yield placeKey(row, column);
  }

  allCells(): Iterable<CellNode> {
    return this.cells.values();
  }

  findArea(top: number, left: number, bottom: number, right: number): AreaNode | undefined {
    return this.areas.get(areaKey(top, left, bottom, right));
  }

  area(top: number, left: number, bottom: number, right: number): AreaNode {
    const key = areaKey(top, left, bottom, right);
    let area = this.areas.get(key);
    if (area === undefined) {
      area = new AreaNode(this, top, left, bottom, right);
      this.areas.set(key, area);
      for (let column = left; column <= right; column++) {
        const list = this.areasByColumn[column];
        if (list === undefined) this.areasByColumn[column] = [area];
        else list.push(area);
      }
    }
    return area;
  }

  allAreas(): Iterable<AreaNode> {
    return this.areas.values();
  }

  /** Calls `visit` with each read area that holds the cell. */
  forEachAreaAround(cell: CellNode, visit: (area: AreaNode) => void): void {
    const list = this.areasByColumn[cell.column];
    if (list === undefined) return;
    for (const area of list) if (area.top <= cell.row && cell.row <= area.bottom) visit(area);
  }
}

function areaKey(top: number, left: number, bottom: number, right: number): string {
  return `${top}:${left}:${bottom}:${right}`;
}
