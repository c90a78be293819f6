import type { Book, BookEvent } from '../engine';
import { CommentArea } from './comments/CommentArea';
import { ChartLayer } from './charts/ChartLayer';
import { Editor } from './editing/Editor';
import { element } from './element';
import { acceptDrop } from './files/acceptDrop';
import { FileDesk } from './files/FileDesk';
import { FormulaBar } from './FormulaBar';
import type { HostConnection, PageControls } from './HostConnection';
import { PageTools } from './home/PageTools';
import { listenForKeys } from './pageKeys';
import { goRound, regionOf } from './regions';
import { readManifest } from './ribbon/readManifest';
import { Ribbon } from './ribbon/Ribbon';
import { selectionSummary } from './selectionSummary';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { openFilterPanel } from './tables/openFilterPanel';
import { TableDesk } from './tables/TableDesk';
import { TaskPaneArea } from './TaskPaneArea';
import { TitleBar } from './TitleBar';
import type { OpenedFile } from './workbookFiles';
import { Workspace } from './Workspace';

/** The whole page: lays out its parts and lets them hear of each other. */
export class HostPage implements PageControls {
  readonly #status = new StatusBar();
  readonly #workspace: Workspace;
  readonly #editor: Editor;
  readonly #formulaBar: FormulaBar;
  readonly #grid: SheetGrid;
  readonly #charts: ChartLayer;
  readonly #tabs: SheetTabs;
  readonly #ribbon: Ribbon;
  readonly #title: TitleBar;
  readonly #pane: TaskPaneArea;
  readonly #comments: CommentArea;
  readonly #tables: TableDesk;
  readonly #files: FileDesk;
  #connection: HostConnection | undefined;
  #frame: HTMLIFrameElement | undefined;
  #summaryTimer = 0;

  constructor(root: HTMLElement, { book, fileName }: OpenedFile) {
    this.#workspace = new Workspace(book, this.#status);
    this.#editor = new Editor(this.#workspace);
    this.#tabs = new SheetTabs(this.#workspace);
    this.#grid = new SheetGrid(this.#workspace, this.#editor, {
      goToSheet: (step) => {
        this.#tabs.goBy(step);
      },
      openFilter: (cell, button) => {
        openFilterPanel(this.#workspace, cell, button);
      },
      deleteObject: () => this.#charts.deleteSelected(),
    });
    this.#charts = new ChartLayer(this.#grid.view, this.#workspace);
    this.#formulaBar = new FormulaBar(this.#workspace, this.#editor);
    this.#comments = new CommentArea(this.#workspace, this.#grid.view, () => {
      this.#grid.focus();
    });
    this.#tables = new TableDesk(this.#workspace, this.#grid.view);
    const tools = new PageTools({
      workspace: this.#workspace,
      editor: this.#editor,
      comments: this.#comments,
      tables: this.#tables,
      focusSheet: () => {
        this.#grid.focus();
      },
    });
    this.#ribbon = new Ribbon(
      {
        showPane: () => {
          this.setPaneVisible(true);
        },
        invokeCommand: (id, functionName) => {
          void this.#invoke(id, functionName);
        },
      },
      tools.tabs,
    );
    this.#files = new FileDesk(this.#workspace, fileName, {
      finishEdit: () => this.#editor.commit('stay'),
      opened: (file) => {
        this.open(file);
      },
      changedIs: (isChanged) => {
        this.#title.isChanged = isChanged;
      },
    });
    this.#title = new TitleBar({
      open: () => {
        void this.#files.choose();
      },
      save: () => {
        void this.#files.save();
      },
    });
    this.#pane = new TaskPaneArea(() => {
      this.setPaneVisible(false);
    });
    this.#pane.visible = false;
    this.#title.fileName = fileName;
    root.replaceChildren(
      this.#title.root,
      this.#ribbon.root,
      this.#formulaBar.root,
      element('main', { class: 'middle' }, this.#grid.root, this.#comments.panel.root, this.#pane.root),
      this.#tabs.root,
      this.#status.root,
    );
    this.#listen(root);
    this.#grid.focus();
  }

  get book(): Book {
    return this.#workspace.book;
  }

  get isEditing(): boolean {
    return this.#editor.session !== undefined;
  }

  /** Connects the page to the side that answers office.js. */
  connect(connection: HostConnection): void {
    this.#connection = connection;
    this.#title.faults = connection.faults ?? [];
  }

  /** Reads the ribbon from the add-in's manifest. */
  async loadRibbon(address: string): Promise<void> {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} cannot be fetched (${response.status}).`);
      const manifest = readManifest(await response.text(), location.origin);
      this.#ribbon.show(manifest);
      this.#pane.title = manifest.displayName;
    } catch (error) {
      this.#ribbon.showProblem(error instanceof Error ? error.message : String(error));
    }
  }

  setPaneVisible(visible: boolean): void {
    if (visible === this.#pane.visible) return;
    this.#pane.visible = visible;
    if (visible && !this.#frame) this.#openFrame();
    this.#connection?.paneVisibilityChanged(visible);
    if (!visible) this.#grid.focus();
  }

  setControlEnabled(controlId: string, enabled: boolean): void {
    this.#ribbon.setEnabled(controlId, enabled);
  }

  setTabVisible(tabId: string, visible: boolean): void {
    this.#ribbon.setTabVisible(tabId, visible);
  }

  focusSheet(): void {
    this.#grid.focus();
  }

  tell(message: string): void {
    this.#status.tell(message);
  }

  faultsChanged(): void {
    this.#title.faultsChanged();
  }

  /** Puts another workbook in place and loads the pane anew, as Excel does when a file is opened. */
  open({ book, fileName }: OpenedFile): void {
    this.#editor.cancel();
    this.#closeFrame();
    this.#title.fileName = fileName;
    this.#workspace.open(book);
    this.#grid.show();
    this.#charts.rebuild();
    this.#tabs.refresh();
    this.#formulaBar.refresh();
    this.#connection?.bookReplaced(book, fileName);
    if (this.#pane.visible) this.#openFrame();
    this.#summarize();
    this.#grid.focus();
    this.#files.replaced(fileName);
    this.#status.tell(`Opened ${fileName}.`);
  }

  #openFrame(): void {
    if (!this.#connection) return;
    const frame = element('iframe', { ...this.#connection.paneFrameAttributes(), title: 'Task pane' });
    this.#frame = frame;
    // The other side listens before the pane can say its first word.
    this.#pane.slot.replaceChildren(frame);
    this.#connection.paneOpened(frame);
  }

  #closeFrame(): void {
    if (!this.#frame) return;
    this.#connection?.paneClosed(this.#frame);
    this.#frame.remove();
    this.#frame = undefined;
  }

  async #invoke(id: string, functionName: string): Promise<void> {
    if (!this.#connection) return;
    this.#grid.focus();
    // Functions run in the pane's own page (shared runtime), so it has to be there.
    if (!this.#frame) this.#openFrame();
    try {
      await this.#connection.invokeCommand(id, functionName);
    } catch (error) {
      this.#status.tell(error instanceof Error ? error.message : String(error), 'problem');
    }
  }

  #listen(root: HTMLElement): void {
    this.#tabs.mayLeave = () => this.#mayLeaveSheet();
    this.#formulaBar.onLeave = () => {
      this.#grid.focus();
    };
    this.#tabs.onChosen = () => {
      if (this.isEditing) this.#editor.refocus();
      else this.#grid.focus();
    };
    this.#workspace.onSelection(() => {
      this.#formulaBar.refresh();
      this.#summarize();
    });
    this.#workspace.onEvent((event) => {
      this.#hear(event);
    });
    acceptDrop(
      root,
      (file) => {
        void this.#files.open(file);
      },
      (why) => {
        this.#status.tell(why, 'problem');
      },
    );
    goRound(root, [
      {
        isShown: () => true,
        holdsFocus: () => document.activeElement === this.#grid.root,
        focus: () => {
          this.#grid.focus();
        },
      },
      regionOf(this.#tabs.root, '[aria-selected=true]'),
      regionOf(this.#comments.panel.root, 'button'),
      regionOf(this.#pane.root, 'iframe'),
      regionOf(this.#title.root, 'button'),
      regionOf(this.#ribbon.root, '[aria-selected=true]'),
      regionOf(this.#formulaBar.root, 'input'),
    ]);
    this.#listenForKeys(root);
  }

  #listenForKeys(root: HTMLElement): void {
    // A dialog or a card over the page has the keyboard to itself.
    const isFree = () => !document.querySelector('dialog[open]');
    const isOnSheet = () => isFree() && !this.isEditing;
    listenForKeys(
      root,
      { 'Ctrl+S': () => void this.#files.save(), 'Ctrl+O': () => void this.#files.choose() },
      isFree,
    );
    listenForKeys(
      root,
      {
        'Shift+F2': () => {
          this.#comments.open('note');
        },
        'Ctrl+Shift+F2': () => {
          this.#comments.open('comment');
        },
        'Ctrl+Shift+L': () => {
          this.#tables.toggleFilter();
        },
        'Ctrl+L': () => {
          this.#tables.makeTable();
        },
        'Shift+F11': () => {
          this.#tabs.add();
        },
      },
      isOnSheet,
    );
  }

  /** A formula under way may point at another sheet; any other edit is finished first. */
  async #mayLeaveSheet(): Promise<boolean> {
    return this.#editor.session?.text.startsWith('=') === true || this.#editor.commit('stay');
  }

  #hear(event: BookEvent): void {
    if (event.type.startsWith('sheet')) this.#tabs.refresh();
    const changesFigures = ['cellsChanged', 'calculated', 'namesChanged', 'sizesChanged', 'formatChanged'];
    if (changesFigures.includes(event.type)) {
      this.#formulaBar.refresh();
      this.#summarize();
    }
  }

  /** Adding up a large selection waits until the hand rests. */
  #summarize(): void {
    clearTimeout(this.#summaryTimer);
    this.#summaryTimer = window.setTimeout(() => {
      const { sheet, selection } = this.#workspace;
      this.#status.showSummary(selectionSummary(sheet, selection.area));
    }, 60);
  }
}
