import type { CellPosition } from '../../engine';
import type { Workspace } from '../Workspace';
import { advance } from './advance';
import type { Direction } from './gridCommand';
import type { GridView } from './GridView';
import { type Ground, type Movement, moveSelection } from './moveSelection';
import { selectCell, type Selection, selectTo } from './Selection';

/** Moves the selection over the sheet in view and keeps it in sight. */
export class Cursor {
  readonly #workspace: Workspace;
  readonly #view: GridView;
  /** The column in which a row of Tabs began: Enter leads below it. */
  #tabColumn: number | undefined;

  constructor(workspace: Workspace, view: GridView) {
    this.#workspace = workspace;
    this.#view = view;
  }

  get selection(): Selection {
    return this.#workspace.selection;
  }

  /** Selects and scrolls to the active cell, or to another cell of the area. */
  select(selection: Selection, reveal: CellPosition = selection.active): void {
    this.#tabColumn = undefined;
    this.#workspace.select(selection);
    this.#view.reveal(reveal);
  }

  /** Arrow keys, Home, End and Page keys. */
  move(movement: Movement): void {
    const moved = moveSelection(this.selection, movement, this.#ground);
    this.select(moved, movement.extend ? moved.focus : moved.active);
  }

  /** Enter and Tab. */
  advance(direction: Direction): void {
    const { selection } = this;
    const isTab = direction === 'left' || direction === 'right';
    const tabColumn = isTab ? (this.#tabColumn ?? selection.active.column) : undefined;
    const returnColumn = direction === 'down' ? this.#tabColumn : undefined;
    this.select(advance(selection, direction, this.#view.geometry, returnColumn));
    this.#tabColumn = tabColumn;
  }

  /** A press on a cell; with `extend` the area reaches to it. What is pressed is in sight already. */
  point(cell: CellPosition, extend: boolean): void {
    const { merges, mergeAt } = this.#view.geometry;
    this.#tabColumn = undefined;
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
