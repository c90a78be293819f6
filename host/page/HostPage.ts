import type { Book, BookEvent } from '../engine';
import { CommentArea } from './comments/CommentArea';
import { commentItems } from './comments/commentItems';
import { ChartLayer } from './charts/ChartLayer';
import { Editor } from './editing/Editor';
import { element } from './element';
import { acceptDrop } from './files/acceptDrop';
import { FileDesk } from './files/FileDesk';
import { FormulaBar } from './FormulaBar';
import type { HostConnection, PageControls } from './HostConnection';
import { PageTools } from './home/PageTools';
import { PaneDock } from './PaneDock';
import { goRound, regionOf } from './regions';
import { readManifest } from './ribbon/readManifest';
import { Ribbon } from './ribbon/Ribbon';
import { selectionSummary } from './selectionSummary';
import { listenForShortcuts } from './shortcuts';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { circularSummary } from './circularSummary';
import { StatusBar } from './StatusBar';
import { openFilterPanel } from './tables/openFilterPanel';
import { ResizeHandle } from './tables/ResizeHandle';
import { TableDesk } from './tables/TableDesk';
import { tableItems } from './tables/tableItems';
import { TitleBar } from './TitleBar';
import { UndoButtons } from './undo/UndoButtons';
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
  readonly #pane: PaneDock;
  readonly #comments: CommentArea;
  readonly #tables: TableDesk;
  readonly #files: FileDesk;
  readonly #undo: UndoButtons;
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
      goTo: () => {
        this.#formulaBar.goTo();
      },
      moreItems: () => [...tableItems(this.#workspace), ...commentItems(this.#comments)],
    });
    this.#charts = new ChartLayer(this.#grid.view, this.#workspace);
    this.#formulaBar = new FormulaBar(this.#workspace, this.#editor);
    this.#comments = new CommentArea(this.#workspace, this.#grid.view, () => {
      this.#grid.focus();
    });
    this.#tables = new TableDesk(this.#workspace, this.#grid.view);
    new ResizeHandle(this.#workspace, this.#grid.view);
    const tools = new PageTools({
      workspace: this.#workspace,
      editor: this.#editor,
      comments: this.#comments,
      tables: this.#tables,
      focusSheet: () => {
        this.#grid.focus();
      },
      sum: () => {
        this.#grid.run({ kind: 'autoSum' });
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
    this.#undo = new UndoButtons(this.#workspace, this.#editor);
    this.#title = new TitleBar(
      {
        open: () => {
          void this.#files.choose();
        },
        save: () => {
          void this.#files.save();
        },
      },
      this.#undo.root,
    );
    this.#pane = new PaneDock(() => {
      this.#grid.focus();
    });
    this.#title.fileName = fileName;
    root.replaceChildren(
      this.#title.root,
      this.#ribbon.root,
      this.#formulaBar.root,
      element('main', { class: 'middle' }, this.#grid.root, this.#comments.panel.root, this.#pane.area.root),
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
    this.#pane.connect(connection);
    this.#title.faults = connection.faults ?? [];
  }

  /** Reads the ribbon from the add-in's manifest. */
  async loadRibbon(address: string): Promise<void> {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} cannot be fetched (${response.status}).`);
      const manifest = readManifest(await response.text(), location.origin);
      this.#ribbon.show(manifest);
      this.#pane.area.title = manifest.displayName;
    } catch (error) {
      this.#ribbon.showProblem(error instanceof Error ? error.message : String(error));
    }
  }

  setPaneVisible(visible: boolean): void {
    this.#pane.setVisible(visible);
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
    this.#pane.reload(book, fileName, () => {
      this.#title.fileName = fileName;
      this.#workspace.open(book);
      this.#grid.show();
      this.#charts.rebuild();
      this.#tabs.refresh();
      this.#formulaBar.refresh();
    });
    this.#summarize();
    this.#grid.focus();
    this.#files.replaced(fileName);
    this.#status.tell(`Opened ${fileName}.`);
  }

  async #invoke(id: string, functionName: string): Promise<void> {
    this.#grid.focus();
    try {
      await this.#pane.invoke(id, functionName);
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
      {
        ...regionOf(this.#pane.area.root, 'iframe'),
        focus: () => {
          this.#pane.focus();
        },
      },
      regionOf(this.#title.root, 'button'),
      regionOf(this.#ribbon.root, '[aria-selected=true]'),
      regionOf(this.#formulaBar.root, 'input'),
    ]);
    listenForShortcuts(root, {
      files: this.#files,
      comments: this.#comments,
      tables: this.#tables,
      tabs: this.#tabs,
      undo: this.#undo,
      isEditing: () => this.isEditing,
    });
  }

  /** A formula under way may point at another sheet; any other edit is finished first. */
  async #mayLeaveSheet(): Promise<boolean> {
    return this.#editor.session?.text.startsWith('=') === true || this.#editor.commit('stay');
  }

  #hear(event: BookEvent): void {
    if (event.type.startsWith('sheet') || event.type === 'protectionChanged') this.#tabs.refresh();
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
      this.#status.showSummary([...circularSummary(sheet), ...selectionSummary(sheet, selection.area)]);
    }, 60);
  }
}
