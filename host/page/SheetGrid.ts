import { type BookEvent, type CellPosition, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../engine';
import { CellClipboard } from './clipboard/CellClipboard';
import { cellMenuItems } from './contextMenu';
import { CellEditor } from './editing/CellEditor';
import type { Editor } from './editing/Editor';
import { element } from './element';
import { Cursor } from './grid/Cursor';
import { GridMouse } from './grid/GridMouse';
import { GridView } from './grid/GridView';
import { nextCell } from './grid/moveSelection';
import { GridKeys } from './GridKeys';
import { GridPointer } from './GridPointer';
import { openMenu } from './Menu';
import { ActiveCell } from './overCells/ActiveCell';
import { CellList } from './overCells/CellList';
import { CellTip } from './overCells/CellTip';
import type { Workspace } from './Workspace';

/** What the grid cannot do itself. */
export interface GridNeeds {
  goToSheet(step: 1 | -1): void;
  openFilter(cell: CellPosition, button: HTMLElement): void;
  /** Deletes what is selected over the cells; false when nothing is. */
  deleteObject(): boolean;
}

/** The sheet that a person works in: puts view, keys, pointer, editor and clipboard together and keeps the picture up to date. */
export class SheetGrid {
  readonly root = element('div', {
    class: 'grid',
    role: 'grid',
    tabindex: 0,
    'aria-rowcount': MAX_ROWS,
    'aria-colcount': MAX_COLUMNS,
    'aria-multiselectable': 'true',
  });
  readonly view: GridView;
  readonly #workspace: Workspace;
  readonly #editor: Editor;
  readonly #cellEditor: CellEditor;
  readonly #cursor: Cursor;
  readonly #clipboard: CellClipboard;
  readonly #list: CellList;
  readonly #activeCell: ActiveCell;
  readonly #scrolls = new WeakMap<Sheet, { left: number; top: number }>();

  constructor(workspace: Workspace, editor: Editor, needs: GridNeeds) {
    this.#workspace = workspace;
    this.#editor = editor;
    this.view = new GridView(workspace.sheet, workspace.selection);
    this.root.append(this.view.scroller);
    this.#cursor = new Cursor(workspace, this.view);
    this.#clipboard = new CellClipboard(workspace);
    this.#cellEditor = new CellEditor(this.view, editor);
    this.#list = new CellList(this.view, workspace);
    this.#activeCell = new ActiveCell(this.view, workspace, this.root);
    new CellTip(this.view, workspace).isQuiet = () => this.#list.isOpen;
    this.#connectEditor();
    this.#connectHands(needs);
    workspace.onSelection((by) => {
      this.#selectionChanged();
      if (by === 'addIn') this.view.reveal(workspace.selection.active);
    });
    workspace.onEvent((event) => {
      this.#hear(event);
    });
    this.show();
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }

  /** Another workbook, or another sheet of it, is shown. */
  show(): void {
    const { sheet, selection } = this.#workspace;
    if (this.view.sheet !== sheet) {
      const { scrollLeft, scrollTop } = this.view.scroller;
      this.#scrolls.set(this.view.sheet, { left: scrollLeft, top: scrollTop });
    }
    this.view.show(sheet, selection, this.#scrolls.get(sheet));
    this.root.setAttribute('aria-label', `Sheet ${sheet.name}`);
    this.#markCopied();
    this.#selectionChanged();
  }

  #selectionChanged(): void {
    if (this.view.sheet !== this.#workspace.sheet) return;
    this.view.selection = this.#workspace.selection;
    this.#activeCell.refresh();
  }

  #hear(event: BookEvent): void {
    const { sheet } = this.view;
    switch (event.type) {
      case 'sheetActivated':
        this.show();
        break;
      case 'cellsChanged':
        if (event.sheet !== sheet) break;
        if (event.change === 'RangeEdited') this.view.changed(event.area);
        else this.view.remeasure();
        this.#activeCell.refresh();
        break;
      case 'calculated':
        for (const calculated of event.sheets) {
          if (calculated.sheet === sheet) this.view.calculated(calculated.cells);
        }
        this.#activeCell.refresh();
        break;
      case 'formatChanged':
        if (event.sheet === sheet) this.view.changed(event.area);
        break;
      case 'sizesChanged':
      case 'sheetChanged':
        if (event.sheet === sheet) this.view.remeasure();
        break;
      case 'tableAdded':
      case 'tableDeleted':
      case 'tableChanged':
      case 'conditionalFormatsChanged':
      case 'commentsChanged':
      case 'validationsChanged':
        if (event.sheet === sheet) this.view.forget();
        break;
      default:
    }
  }

  #connectEditor(): void {
    this.#editor.onStart = () => {
      this.#forgetCopied();
    };
    this.#editor.onEnd = (after) => {
      this.focus();
      if (after !== 'stay') this.#cursor.advance(after);
    };
    this.#editor.onPointed = (area) => {
      this.view.marks.pointed = area && this.view.geometry.rect(area);
      this.view.repaint();
    };
    this.#editor.step = (from, direction) => {
      const to = nextCell(from, direction, this.view.geometry);
      this.view.reveal(to);
      return to;
    };
    this.#list.onChoose = (choice) => {
      this.#editor.start('edit', this.#cellEditor, choice);
      void this.#editor.commit('stay');
    };
    this.#list.onLeave = () => {
      this.focus();
    };
  }

  #connectHands(needs: GridNeeds): void {
    const parts = {
      workspace: this.#workspace,
      view: this.view,
      cursor: this.#cursor,
      editor: this.#editor,
      cellEditor: this.#cellEditor,
      list: this.#list,
      focus: () => {
        this.focus();
      },
      openFilter: needs.openFilter,
    };
    new GridMouse(this.view, new GridPointer(parts));
    new GridKeys(this.root, parts, {
      ...needs,
      openMenu: (place) => {
        openMenu(place, cellMenuItems(this.#workspace, 'cells'));
      },
      forgetCopied: () => {
        this.#forgetCopied();
      },
    });
    for (const type of ['copy', 'cut', 'paste'] as const) {
      this.root.addEventListener(type, (event) => {
        this.#useClipboard(type, event);
      });
    }
    this.view.onOutline((direction, { first, last, collapsed }) => {
      const { sheet } = this.#workspace;
      this.#workspace.attempt(() => {
        if (direction === 'columns') sheet.setColumnsHidden(first, last, !collapsed);
        else sheet.setRowsHidden(first, last, !collapsed);
      });
    });
  }

  #useClipboard(type: 'copy' | 'cut' | 'paste', event: ClipboardEvent): void {
    if (this.#editor.session) return;
    if (type === 'paste') this.#clipboard.paste(event);
    else this.#clipboard.take(event, type);
    this.#markCopied();
  }

  #forgetCopied(): void {
    if (this.#clipboard.area) this.#workspace.tell('');
    this.#clipboard.forget();
    this.#markCopied();
  }

  #markCopied(): void {
    const { area } = this.#clipboard;
    this.view.marks.copied = area ? this.view.geometry.rect(area) : null;
    this.view.repaint();
  }
}
