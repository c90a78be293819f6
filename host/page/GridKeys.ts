import { type CellPosition, fillFromEdge } from '../engine';
import type { Editor, EditInput } from './editing/Editor';
import type { Cursor } from './grid/Cursor';
import { type GridCommand, readCommand } from './grid/gridCommand';
import { linesArea } from './grid/GridMouse';
import type { GridView } from './grid/GridView';
import { selectAround } from './grid/selectAround';
import { selectArea } from './grid/Selection';
import type { CellList } from './overCells/CellList';
import type { Workspace } from './Workspace';

/** What keys lead to besides the cells themselves. */
export interface KeyTargets {
  goToSheet(step: 1 | -1): void;
  openFilter(cell: CellPosition, button: HTMLElement): void;
  openMenu(place: { x: number; y: number }): void;
  /** Deletes what is selected over the cells; false when nothing is. */
  deleteObject(): boolean;
  forgetCopied(): void;
}

/** The parts that keys act on. */
export interface KeyParts {
  readonly workspace: Workspace;
  readonly view: GridView;
  readonly cursor: Cursor;
  readonly editor: Editor;
  readonly cellEditor: EditInput;
  readonly list: CellList;
}

/** Reads the keyboard over a grid while no cell is being edited. */
export class GridKeys {
  readonly #parts: KeyParts;
  readonly #targets: KeyTargets;

  constructor(grid: HTMLElement, parts: KeyParts, targets: KeyTargets) {
    this.#parts = parts;
    this.#targets = targets;
    grid.addEventListener('keydown', (event) => {
      this.#press(event);
    });
  }

  #press(event: KeyboardEvent): void {
    const { editor, cellEditor } = this.#parts;
    if (editor.session || event.isComposing) return;
    const command = readCommand(event);
    if (command) {
      event.preventDefault();
      this.#run(command);
      return;
    }
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Input methods announce themselves with "Process"; their text goes into the editor too.
    if (isTyping || event.key === 'Process') editor.start('enter', cellEditor, '');
  }

  #run(command: GridCommand): void {
    const { workspace, view, cursor, editor, cellEditor, list } = this.#parts;
    const { sheet, selection } = workspace;
    const { area, active } = selection;
    switch (command.kind) {
      case 'move':
        cursor.move(command);
        break;
      case 'advance':
        cursor.advance(command.direction);
        break;
      case 'edit':
        editor.start('edit', cellEditor);
        break;
      case 'clear':
        if (!this.#targets.deleteObject()) this.#clear();
        break;
      case 'clearAndEdit':
        if (!this.#targets.deleteObject()) editor.start('enter', cellEditor, '');
        break;
      case 'selectAll':
        workspace.select(selectAround(selection, sheet, view.geometry));
        break;
      case 'selectColumns':
        workspace.select(selectArea(linesArea('columns', area.left, area.right), active));
        break;
      case 'selectRows':
        workspace.select(selectArea(linesArea('rows', area.top, area.bottom), active));
        break;
      case 'openList':
        if (!list.open()) this.#openFilter(active);
        break;
      case 'contextMenu':
        this.#openMenu(active);
        break;
      case 'fill':
        this.#fill(command.direction);
        break;
      case 'undo':
      case 'redo':
        workspace.tell(`This workbook cannot ${command.kind} yet.`, 'problem');
        break;
      case 'otherSheet':
        this.#targets.goToSheet(command.step);
        break;
      case 'insertDate':
        editor.start('enter', cellEditor, new Date().toLocaleDateString('en-US'));
        break;
      case 'cancel':
        this.#targets.forgetCopied();
    }
  }

  #clear(): void {
    const { sheet, selection, attempt } = this.#parts.workspace;
    attempt(() => {
      sheet.assertWritable(selection.area);
      sheet.clear(selection.area, 'Contents');
    });
  }

  #fill(direction: 'down' | 'right'): void {
    const { book, sheet, selection, attempt } = this.#parts.workspace;
    attempt(() => {
      sheet.assertWritable(selection.area);
      book.batch(() => {
        fillFromEdge(sheet, selection.area, direction);
      });
    });
  }

  #openFilter({ row, column }: CellPosition): void {
    const button = this.#parts.view.filterButton({ row, column });
    if (button) this.#targets.openFilter({ row, column }, button);
  }

  #openMenu(active: CellPosition): void {
    const { view } = this.#parts;
    const rect = view.viewRect(active);
    const origin = view.overlay.getBoundingClientRect();
    if (rect)
      this.#targets.openMenu({ x: origin.left + rect.left + 12, y: origin.top + rect.top + rect.height });
  }
}
