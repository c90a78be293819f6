import type { Worksheet, WorksheetSnapshot } from '../excelts';
import { AreaNode, CellNode } from './nodes';

/** A column number fits in 14 bits. */
const COLUMNS = 16384;

/** The cells and read areas of one sheet. Rows and columns count from 1. */
export class SheetCells {
  private readonly cells = new Map<number, CellNode>();
  private readonly areasByColumn: (AreaNode[] | undefined)[] = [];
  private readonly areas = new Map<string, AreaNode>();

  constructor(
    readonly worksheet: Worksheet,
    /** What ExcelTS's binder and evaluator want to know about the sheet besides its cells. */
    readonly facts: WorksheetSnapshot,
  ) {}

  find(row: number, column: number): CellNode | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  /** The cell, created empty if nothing was ever there: formulas depend on empty cells too. */
  at(row: number, column: number): CellNode {
    const key = row * COLUMNS + column;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = new CellNode(this, row, column);
      this.cells.set(key, cell);
    }
    return cell;
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
