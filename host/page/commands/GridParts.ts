import type { CellPosition } from '../../engine';
import type { Editor, EditInput } from '../editing/Editor';
import type { Cursor } from '../grid/Cursor';
import type { GridView } from '../grid/GridView';
import type { CellList } from '../overCells/CellList';
import type { Workspace } from '../Workspace';

/** What commands lead to besides the cells themselves. */
export interface GridTargets {
  goToSheet(step: 1 | -1): void;
  openFilter(cell: CellPosition, button: HTMLElement): void;
  openMenu(place: { x: number; y: number }): void;
  /** Deletes what is selected over the cells; false when nothing is. */
  deleteObject(): boolean;
  forgetCopied(): void;
  /** Pastes what is on the clipboard without formats; the browser may first ask the person. */
  pasteValues(): void;
  /** Pastes what the moving frame surrounds, as Enter does; false without one. */
  pasteCopied(): boolean;
  find(): void;
  replace(): void;
  findAgain(step: 1 | -1): void;
  goTo(): void;
}

/** The parts of the grid that commands act on. */
export interface GridParts {
  readonly workspace: Workspace;
  readonly view: GridView;
  readonly cursor: Cursor;
  readonly editor: Editor;
  readonly cellEditor: EditInput;
  readonly list: CellList;
  readonly targets: GridTargets;
}
