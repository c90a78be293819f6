import {
  type Area,
  type CellPosition,
  containsCell,
  isWholeColumns,
  isWholeRows,
  wholeSheet,
} from '../engine';
import { besideArea, dragFillArea } from './clipboard/dragFill';
import { dropFill } from './clipboard/dropFill';
import type { Editor, EditInput } from './editing/Editor';
import type { Cursor } from './grid/Cursor';
import { pixelsPerPoint } from './grid/formatStyle';
import { linesArea, type MouseActions } from './grid/GridMouse';
import type { GridSpot, GridView } from './grid/GridView';
import { selectArea } from './grid/Selection';
import type { Workspace } from './Workspace';

type Direction = 'rows' | 'columns';

/** The parts that the pointer acts on. */
export interface PointerParts {
  readonly workspace: Workspace;
  readonly view: GridView;
  readonly cursor: Cursor;
  readonly editor: Editor;
  readonly cellEditor: EditInput;
  readonly focus: () => void;
  readonly openFilter: (cell: CellPosition, button: HTMLElement) => void;
  readonly openMenu: (place: { x: number; y: number }, on: 'cells' | Direction) => void;
}

/** What presses, drags and double clicks on the grid do. An edit under way is finished first, or takes the cell as a reference. */
export class GridPointer implements MouseActions {
  readonly #parts: PointerParts;
  /** What the fill handle has been dragged over. */
  #fill: Area | undefined;

  constructor(parts: PointerParts) {
    this.#parts = parts;
  }

  point(cell: CellPosition, extend: boolean): void {
    const { editor, cursor } = this.#parts;
    if (editor.session && editor.pointTo(cell, extend)) return;
    this.#afterEdit(() => {
      cursor.point(cell, extend);
    });
  }

  selectLines(direction: Direction, from: number, to: number): void {
    this.#afterEdit(() => {
      const first = direction === 'rows' ? { row: from, column: 0 } : { row: 0, column: from };
      this.#parts.workspace.select(selectArea(linesArea(direction, from, to), first));
    });
  }

  firstLine(direction: Direction): number {
    const { active } = this.#parts.workspace.selection;
    return direction === 'rows' ? active.row : active.column;
  }

  addArea(): void {
    const { workspace, editor } = this.#parts;
    if (editor.session) return;
    workspace.tell(
      'Only one area can be selected at a time here. Hold Shift to select up to a cell.',
      'problem',
    );
  }

  selectAll(): void {
    this.#afterEdit(() => {
      this.#parts.workspace.select(selectArea(wholeSheet));
    });
  }

  edit(): void {
    this.#parts.editor.start('edit', this.#parts.cellEditor);
  }

  dragFill(to: CellPosition): void {
    const { workspace, view } = this.#parts;
    this.#fill = dragFillArea(workspace.selection.area, to);
    view.marks.pointed = view.geometry.rect(this.#fill);
    view.repaint();
  }

  dropFill(withControl: boolean): void {
    const { workspace, view } = this.#parts;
    const covered = this.#fill;
    this.#fill = undefined;
    view.marks.pointed = null;
    view.repaint();
    if (covered) dropFill(workspace, covered, withControl);
  }

  fillDown(): void {
    const { workspace } = this.#parts;
    const covered = besideArea(workspace.sheet, workspace.selection.area);
    if (covered) dropFill(workspace, covered, false);
  }

  /** Only shown until the edge is let go, so that one drag is one step to undo and one event. */
  showSize(direction: Direction, index: number, pixels: number): void {
    const { view } = this.#parts;
    const line = view.geometry.rect(linesArea(direction, index, index));
    view.marks.pointed =
      direction === 'columns' ? { ...line, width: pixels + 1 } : { ...line, height: pixels + 1 };
    view.repaint();
  }

  /** Of several whole lines selected together, all get the new size. */
  resize(direction: Direction, index: number, pixels: number): void {
    const { workspace, view } = this.#parts;
    view.marks.pointed = null;
    view.repaint();
    const { sheet } = workspace;
    const [from, to] = this.#linesWith(direction, index);
    const isColumns = direction === 'columns';
    workspace.attempt(() => {
      sheet.assertWritable(linesArea(direction, from, to), isColumns ? 'formatColumns' : 'formatRows');
      if (isColumns) sheet.setColumnWidth(from, to, pixels / pixelsPerPoint);
      else sheet.setRowHeight(from, to, pixels / pixelsPerPoint);
    });
  }

  fitSize(direction: Direction, index: number): void {
    const { workspace } = this.#parts;
    const area = linesArea(direction, ...this.#linesWith(direction, index));
    workspace.attempt(() => {
      workspace.sheet.assertWritable(area, direction === 'rows' ? 'formatRows' : 'formatColumns');
      if (direction === 'rows') workspace.sheet.autofitRows(area);
      else workspace.sheet.autofitColumns(area);
    });
  }

  /** A line, or all whole lines selected with it. */
  #linesWith(direction: Direction, index: number): [number, number] {
    const { area } = this.#parts.workspace.selection;
    const [first, last] = direction === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
    const isAmong = isWholeLines(direction, area) && index >= first && index <= last && last - first < 2000;
    return isAmong ? [first, last] : [index, index];
  }

  openFilter(cell: CellPosition, button: HTMLElement): void {
    this.#afterEdit(() => {
      this.#parts.openFilter(cell, button);
    });
  }

  /** A right click selects what it hits, unless that is selected already. */
  openContextMenu(on: 'cells' | Direction, place: { x: number; y: number }): void {
    const { view, focus, openMenu } = this.#parts;
    this.#afterEdit(() => {
      this.#selectSpot(view.spotAt(place.x, place.y));
      focus();
      openMenu(place, on);
    });
  }

  #selectSpot(spot: GridSpot): void {
    const { workspace } = this.#parts;
    const { area } = workspace.selection;
    if (spot.kind === 'cell') {
      const { row, column } = spot.cell;
      if (!containsCell(area, row, column)) this.#parts.cursor.point(spot.cell, false);
    } else if (spot.kind !== 'cornerHead') {
      const direction = spot.kind === 'columnHead' ? 'columns' : 'rows';
      const [first, last] = direction === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
      const isSelected = spot.index >= first && spot.index <= last && isWholeLines(direction, area);
      if (!isSelected) workspace.select(selectArea(linesArea(direction, spot.index, spot.index)));
    }
  }

  #afterEdit(then: () => void): void {
    const { editor, focus } = this.#parts;
    if (!editor.session) {
      focus();
      then();
      return;
    }
    void editor.commit('stay').then((isOver) => {
      if (isOver) then();
    });
  }
}

function isWholeLines(direction: Direction, area: Area): boolean {
  return direction === 'columns' ? isWholeColumns(area) : isWholeRows(area);
}
