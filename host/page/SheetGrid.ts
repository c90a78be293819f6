import { type BookEvent, type CellPosition, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../engine';
import { GridClipboard } from './clipboard/GridClipboard';
import { cellMenuItems } from './contextMenu';
import { CellEditor } from './editing/CellEditor';
import type { Editor } from './editing/Editor';
import { FormulaHelp } from './editing/FormulaHelp';
import { element } from './element';
import { FindBar } from './find/FindBar';
import { Cursor } from './grid/Cursor';
import type { GridCommand } from './grid/gridCommand';
import { GridMouse } from './grid/GridMouse';
import { GridView } from './grid/GridView';
import { tellActivation } from './grid/tellActivation';
import { tellClicks } from './grid/tellClicks';
import { nextCell } from './grid/moveSelection';
import { GridKeys } from './GridKeys';
import { GridPointer } from './GridPointer';
import { type MenuItem, openMenu } from './Menu';
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
  /** Asks for a place to go to. */
  goTo?(): void;
  /** What a right click offers on cells besides what the grid itself does. */
  moreItems?(): readonly MenuItem[];
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
  readonly #clipboard: GridClipboard;
  readonly #find: FindBar;
  readonly #list: CellList;
  readonly #activeCell: ActiveCell;
  readonly #scrolls = new WeakMap<Sheet, { left: number; top: number }>();

  #keys: GridKeys | undefined;

  constructor(workspace: Workspace, editor: Editor, needs: GridNeeds) {
    this.#workspace = workspace;
    this.#editor = editor;
    this.view = new GridView(workspace.sheet, workspace.selection);
    this.#find = new FindBar(workspace, this.view);
    this.root.append(this.view.scroller, this.#find.root);
    this.#cursor = new Cursor(workspace, this.view);
    this.#clipboard = new GridClipboard(this.root, this.view, workspace, editor);
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

  /** Does what a key over the cells would do. */
  run(command: GridCommand): void {
    this.#keys?.run(command);
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
    this.#clipboard.mark();
    this.#selectionChanged();
  }

  #selectionChanged(): void {
    if (this.view.sheet !== this.#workspace.sheet) return;
    this.view.selection = this.#workspace.selection;
    this.#activeCell.refresh();
  }

  #hear(event: BookEvent): void {
    const { sheet } = this.view;
    this.#clipboard.hear(event);
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
      case 'filterChanged':
      case 'validationsChanged':
        if (event.sheet === sheet) this.view.forget();
        break;
      default:
    }
  }

  #connectEditor(): void {
    this.#editor.help = new FormulaHelp();
    this.#editor.onStart = () => {
      this.#clipboard.forget();
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
      openMenu: (place: { x: number; y: number }, on: 'cells' | 'rows' | 'columns') => {
        const more = on === 'cells' ? (needs.moreItems?.() ?? []) : [];
        openMenu(place, [...cellMenuItems(this.#workspace, on, this.#clipboard), ...more]);
      },
    };
    new GridMouse(this.view, new GridPointer(parts));
    tellClicks(this.view, this.#workspace);
    tellActivation(this.#workspace);
    const targets = {
      ...needs,
      goTo: () => {
        needs.goTo?.();
      },
      openMenu: (place: { x: number; y: number }) => {
        parts.openMenu(place, 'cells');
      },
      forgetCopied: () => {
        this.#clipboard.forget();
      },
      pasteValues: () => {
        void this.#clipboard.pasteFrom('values');
      },
      pasteCopied: () => this.#clipboard.pasteOnce(),
      find: () => {
        this.#find.open();
      },
      replace: () => {
        this.#find.open(true);
      },
      findAgain: (step: 1 | -1) => {
        this.#find.go(step);
      },
    };
    this.#keys = new GridKeys(this.root, { ...parts, targets });
    this.#find.onLeave = () => {
      this.focus();
    };
    this.view.onOutline((direction, { first, last, collapsed }) => {
      const { sheet } = this.#workspace;
      this.#workspace.attempt(() => {
        if (direction === 'columns') sheet.setColumnsHidden(first, last, !collapsed);
        else sheet.setRowsHidden(first, last, !collapsed);
      });
    });
  }
}
