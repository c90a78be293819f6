import {
  areaOf,
  type BookEvent,
  type CellPosition,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  wholeSheet,
} from '../engine';
import { CellClipboard } from './clipboard/CellClipboard';
import { fillArea } from './clipboard/fill';
import { contextMenuItems } from './contextMenu';
import { CellEditor } from './editing/CellEditor';
import type { After, Editor } from './editing/Editor';
import { element } from './element';
import { advance } from './grid/advance';
import { type Direction, type GridCommand, readCommand } from './grid/gridCommand';
import { GridMouse, linesArea } from './grid/GridMouse';
import { GridView } from './grid/GridView';
import { type Ground, moveSelection, nextCell } from './grid/moveSelection';
import { selectArea, selectCell, selectTo } from './grid/Selection';
import { selectAround } from './grid/selectAround';
import { pixelsPerPoint } from './grid/formatStyle';
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

/** The sheet that a person works in: reads keys, mouse and clipboard, and keeps the picture up to date. */
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
  readonly clipboard: CellClipboard;
  readonly #workspace: Workspace;
  readonly #editor: Editor;
  readonly #cellEditor: CellEditor;
  readonly #list: CellList;
  readonly #activeCell: ActiveCell;
  readonly #needs: GridNeeds;
  readonly #scrolls = new WeakMap<Sheet, { left: number; top: number }>();
  /** The column in which a row of Tabs began. */
  #tabColumn: number | undefined;

  constructor(workspace: Workspace, editor: Editor, needs: GridNeeds) {
    this.#workspace = workspace;
    this.#editor = editor;
    this.#needs = needs;
    this.view = new GridView(workspace.sheet, workspace.selection);
    this.root.append(this.view.scroller);
    this.clipboard = new CellClipboard(workspace);
    this.#cellEditor = new CellEditor(this.view, editor);
    this.#list = new CellList(this.view, workspace);
    this.#activeCell = new ActiveCell(this.view, workspace, this.root);
    new CellTip(this.view, workspace);
    this.#connectEditor();
    this.#connectMouse();
    this.root.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const type of ['copy', 'cut', 'paste'] as const) {
      this.root.addEventListener(type, (event) => {
        this.#useClipboard(type, event);
      });
    }
    workspace.onSelection(() => {
      this.#selectionChanged();
    });
    workspace.onEvent((event) => {
      this.#hear(event);
    });
    this.#selectionChanged();
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
    this.#selectionChanged();
  }

  get #ground(): Ground {
    const main = this.view.windows?.main.area;
    return {
      sheet: this.#workspace.sheet,
      geometry: this.view.geometry,
      page: {
        rows: Math.max(1, (main ? main.bottom - main.top : 20) - 1),
        columns: Math.max(1, (main ? main.right - main.left : 8) - 1),
      },
    };
  }

  #selectionChanged(): void {
    if (this.view.sheet !== this.#workspace.sheet) return;
    this.view.selection = this.#workspace.selection;
    this.#activeCell.refresh();
  }

  /** Moves the selection and shows the cell that moved. */
  #select(selection: ReturnType<typeof selectArea>, reveal: CellPosition = selection.active): void {
    this.#workspace.select(selection);
    this.view.reveal(reveal);
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
    this.#editor.onEnd = (after) => {
      this.#afterEdit(after);
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
      this.focus();
      this.#editor.start('edit', this.#cellEditor, choice);
      void this.#editor.commit('stay');
    };
    this.#list.onLeave = () => {
      this.focus();
    };
  }

  #afterEdit(after: After): void {
    this.focus();
    if (after === 'stay') return;
    this.#advance(after);
  }

  #advance(direction: Direction): void {
    const { selection } = this.#workspace;
    const isTab = direction === 'left' || direction === 'right';
    if (isTab) this.#tabColumn ??= selection.active.column;
    const returnColumn = direction === 'down' ? this.#tabColumn : undefined;
    if (!isTab) this.#tabColumn = undefined;
    this.#select(advance(selection, direction, this.view.geometry, returnColumn));
  }

  #key(event: KeyboardEvent): void {
    if (this.#editor.session || event.isComposing) return;
    const command = readCommand(event);
    if (command) {
      if (command.kind !== 'advance') this.#tabColumn = undefined;
      event.preventDefault();
      this.#run(command, event.key);
      return;
    }
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Input methods announce themselves with "Process"; their text goes into the editor too.
    if (isTyping || event.key === 'Process') this.#editor.start('enter', this.#cellEditor, '');
  }

  #run(command: GridCommand, key: string): void {
    const { sheet, selection, book } = this.#workspace;
    const { geometry } = this.view;
    switch (command.kind) {
      case 'move': {
        const moved = moveSelection(selection, command, this.#ground);
        this.#select(moved, command.extend ? moved.focus : moved.active);
        break;
      }
      case 'advance':
        this.#advance(command.direction);
        break;
      case 'edit':
        this.#editor.start('edit', this.#cellEditor);
        break;
      case 'clear':
        if (this.#needs.deleteObject()) break;
        if (key === 'Backspace') this.#editor.start('enter', this.#cellEditor, '');
        else this.#clear();
        break;
      case 'selectAll':
        this.#select(selectAround(selection, sheet, geometry), selection.active);
        break;
      case 'selectColumns':
        this.#workspace.select(
          selectArea(linesArea('columns', selection.area.left, selection.area.right), selection.active),
        );
        break;
      case 'selectRows':
        this.#workspace.select(
          selectArea(linesArea('rows', selection.area.top, selection.area.bottom), selection.active),
        );
        break;
      case 'openList':
        if (!this.#list.open()) this.#openFilterOfActive();
        break;
      case 'contextMenu':
        this.#openMenuAtActive();
        break;
      case 'fill':
        this.#workspace.attempt(() => {
          sheet.assertWritable(selection.area);
          book.batch(() => {
            fillArea(sheet, selection.area, command.direction);
          });
        });
        break;
      case 'undo':
      case 'redo':
        this.#workspace.tell(`This workbook cannot ${command.kind} yet.`, 'problem');
        break;
      case 'otherSheet':
        this.#needs.goToSheet(command.step);
        break;
      case 'insertDate':
        this.#editor.start('enter', this.#cellEditor, new Date().toLocaleDateString('en-US'));
        break;
      case 'cancel':
        this.#forgetCopied();
    }
  }

  #clear(): void {
    const { sheet, selection } = this.#workspace;
    this.#workspace.attempt(() => {
      sheet.assertWritable(selection.area);
      sheet.clear(selection.area, 'Contents');
    });
  }

  #forgetCopied(): void {
    this.clipboard.forget();
    this.view.marks.copied = null;
    this.view.repaint();
  }

  #openFilterOfActive(): void {
    const { row, column } = this.#workspace.selection.active;
    const button = this.root.querySelector<HTMLElement>(
      `.filter-button[data-row="${row}"][data-column="${column}"]`,
    );
    if (button) this.#needs.openFilter({ row, column }, button);
  }

  #openMenuAtActive(): void {
    const rect = this.view.viewRect(this.#workspace.selection.active);
    const origin = this.view.overlay.getBoundingClientRect();
    if (!rect) return;
    openMenu(
      { x: origin.left + rect.left + 12, y: origin.top + rect.top + rect.height },
      contextMenuItems(this.#workspace, 'cells'),
    );
  }

  #useClipboard(type: 'copy' | 'cut' | 'paste', event: ClipboardEvent): void {
    if (this.#editor.session) return;
    if (type === 'paste') this.clipboard.paste(event);
    else this.clipboard.take(event, type);
    const { area } = this.clipboard;
    this.view.marks.copied = area ? this.view.geometry.rect(area) : null;
    this.view.repaint();
  }

  #connectMouse(): void {
    const { view } = this;
    new GridMouse(view, {
      point: (cell, extend) => {
        void this.#point(cell, extend);
      },
      selectLines: (direction, from, to) => {
        void this.#leaveEdit().then((may) => {
          if (!may) return;
          const first = direction === 'rows' ? { row: from, column: 0 } : { row: 0, column: from };
          this.#workspace.select(selectArea(linesArea(direction, from, to), first));
        });
      },
      selectAll: () => {
        void this.#leaveEdit().then((may) => {
          if (may) this.#workspace.select(selectArea(wholeSheet));
        });
      },
      edit: () => {
        this.#editor.start('edit', this.#cellEditor);
      },
      resize: (direction, index, pixels) => {
        this.#resize(direction, index, pixels / pixelsPerPoint);
      },
      fitSize: (direction, index) => {
        this.#workspace.attempt(() => {
          const { sheet } = this.#workspace;
          const area = linesArea(direction, index, index);
          sheet.assertWritable(area, direction === 'rows' ? 'formatRows' : 'formatColumns');
          if (direction === 'rows') sheet.autofitRows(area);
          else sheet.autofitColumns(area);
        });
      },
      openFilter: (cell, button) => {
        this.#needs.openFilter(cell, button);
      },
      openContextMenu: (on, place) => {
        this.#openMenu(on, place);
      },
    });
    view.onOutline((direction, group) => {
      this.#workspace.attempt(() => {
        const { sheet } = this.#workspace;
        if (direction === 'columns') sheet.setColumnsHidden(group.first, group.last, !group.collapsed);
        else sheet.setRowsHidden(group.first, group.last, !group.collapsed);
      });
    });
  }

  /** A press on a cell points into the formula under way, or ends the edit and selects. */
  async #point(cell: CellPosition, extend: boolean): Promise<void> {
    const { selection } = this.#workspace;
    if (this.#editor.session && this.#editor.pointTo(cell, extend)) return;
    if (!(await this.#leaveEdit())) return;
    this.#tabColumn = undefined;
    this.focus();
    const { merges, mergeAt } = this.view.geometry;
    const next = extend ? selectTo(selection.active, cell, merges) : selectCell(cell, mergeAt);
    this.#workspace.select(next);
  }

  async #leaveEdit(): Promise<boolean> {
    return this.#editor.session ? this.#editor.commit('stay') : true;
  }

  #resize(direction: 'rows' | 'columns', index: number, points: number): void {
    const { sheet, selection } = this.#workspace;
    this.#workspace.attempt(() => {
      const area = linesArea(direction, index, index);
      sheet.assertWritable(area, direction === 'rows' ? 'formatRows' : 'formatColumns');
      const selected = selection.area;
      const isColumns = direction === 'columns';
      // Of several whole lines selected together, all get the new size.
      const wholes = isColumns
        ? selected.bottom - selected.top === MAX_ROWS - 1
        : selected.right - selected.left === MAX_COLUMNS - 1;
      const [first, last] = isColumns ? [selected.left, selected.right] : [selected.top, selected.bottom];
      const [from, to] =
        wholes && index >= first && index <= last && last - first < 2000 ? [first, last] : [index, index];
      if (isColumns) sheet.setColumnWidth(from, to, points);
      else sheet.setRowHeight(from, to, points);
    });
  }

  #openMenu(on: 'cells' | 'rows' | 'columns', place: { x: number; y: number }): void {
    const spot = this.view.spotAt(place.x, place.y);
    const { area } = this.#workspace.selection;
    if (spot.kind === 'cell') {
      const { row, column } = spot.cell;
      const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (!isInside) this.#workspace.select(selectArea(areaOf(row, column)));
    } else if (spot.kind === 'columnHead' && !(spot.index >= area.left && spot.index <= area.right)) {
      this.#workspace.select(selectArea(linesArea('columns', spot.index, spot.index)));
    } else if (spot.kind === 'rowHead' && !(spot.index >= area.top && spot.index <= area.bottom)) {
      this.#workspace.select(selectArea(linesArea('rows', spot.index, spot.index)));
    }
    this.focus();
    openMenu(place, contextMenuItems(this.#workspace, on));
  }
}
