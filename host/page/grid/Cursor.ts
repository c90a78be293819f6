import type { CellPosition } from '../../engine';
import type { Workspace } from '../Workspace';
import { advance } from './advance';
import type { Direction } from './gridCommand';
import type { GridView } from './GridView';
import { type Ground, type Movement, moveSelection } from './moveSelection';
import { selectCell, type Selection, selectTo } from './Selection';
import { tableEndingAt } from './tableEndingAt';

/** Moves the selection over the sheet in view and keeps it in sight. */
export class Cursor {
  readonly #workspace: Workspace;
  readonly #view: GridView;
  /** A row of Tabs: the column in which it began, which Enter leads below, and what the last Tab selected. */
  #tabs: { readonly column: number; readonly led: Selection } | undefined;

  constructor(workspace: Workspace, view: GridView) {
    this.#workspace = workspace;
    this.#view = view;
  }

  get selection(): Selection {
    return this.#workspace.selection;
  }

  /** Selects and scrolls to the active cell, or to another cell of the area. */
  select(selection: Selection, reveal: CellPosition = selection.active): void {
    this.#workspace.select(selection);
    this.#view.reveal(reveal);
  }

  /** Arrow keys, Home, End and Page keys. */
  move(movement: Movement): void {
    const moved = moveSelection(this.selection, movement, this.#ground);
    this.select(moved, movement.extend ? moved.focus : moved.active);
  }

  /** Enter and Tab; a Tab from the last cell of a table gives it another row. */
  advance(direction: Direction): void {
    const { selection } = this;
    const started = this.#tabs?.led === selection ? this.#tabs.column : undefined;
    if (direction === 'right' && this.#startTableRow(selection)) return;
    const returnColumn = direction === 'down' ? started : undefined;
    this.select(advance(selection, direction, this.#view.geometry, returnColumn));
    const isTab = direction === 'left' || direction === 'right';
    // The selection is another one as soon as something else selects, be it by an address, the mouse or the add-in.
    this.#tabs = isTab ? { column: started ?? selection.active.column, led: this.selection } : undefined;
  }

  #startTableRow(selection: Selection): boolean {
    const { sheet, attempt } = this.#workspace;
    const table = tableEndingAt(sheet, selection);
    if (!table) return false;
    const isDone = attempt(() => {
      table.addRows(null, 1);
    });
    const first = { row: table.bodyArea.bottom, column: table.area.left };
    if (isDone) this.select(selectCell(first, this.#view.geometry.mergeAt));
    return true;
  }

  /** A press on a cell; with `extend` the area reaches to it. What is pressed is in sight already. */
  point(cell: CellPosition, extend: boolean): void {
    const { merges, mergeAt } = this.#view.geometry;
    this.#workspace.select(
      extend ? selectTo(this.selection.active, cell, merges) : selectCell(cell, mergeAt),
    );
  }

  get #ground(): Ground {
    const shown = this.#view.windows?.main.area;
    return {
      sheet: this.#workspace.sheet,
      geometry: this.#view.geometry,
      page: {
        rows: Math.max(1, shown ? shown.bottom - shown.top - 1 : 20),
        columns: Math.max(1, shown ? shown.right - shown.left - 1 : 8),
      },
    };
  }
}
