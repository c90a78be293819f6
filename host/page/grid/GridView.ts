import type { Area, CellPosition, Sheet } from '../../engine';
import { element } from '../element';
import { GridHeads } from './GridHeads';
import { growExtent, type Extent, startExtent } from './extent';
import { measureSheet, rowPixels } from './measureSheet';
import type { OutlineGroup } from './outline';
import { Pane, type Stale } from './Pane';
import { paneNames, type PaneName, type PaneWindows, paneWindows } from './PaneWindow';
import { nearest } from './nearest';
import type { Selection } from './Selection';
import { SelectionLayer } from './SelectionLayer';
import type { Rect, SheetGeometry } from './SheetGeometry';
import { SheetPictures } from './SheetPictures';

/** What can be under the pointer. */
export type GridSpot =
  | { readonly kind: 'cell'; readonly cell: CellPosition }
  | { readonly kind: 'columnHead' | 'rowHead'; readonly index: number }
  | { readonly kind: 'cornerHead' };

/** Draws one sheet: panes, headings, selection. Knows nothing of keys and edits. */
export class GridView {
  readonly #sizer = element('div', { class: 'grid-sizer' });
  /** Holds what stands still while the sheet scrolls; the editor and buttons over cells go here. */
  readonly overlay = element('div', { class: 'grid-overlay' });
  readonly #cells = element('div', { class: 'grid-cells' });
  readonly #view = element('div', { class: 'grid-view' }, this.#cells);
  readonly scroller = element('div', { class: 'grid-scroller', tabindex: -1 }, this.#sizer);
  readonly panes: Readonly<Record<PaneName, Pane>>;
  readonly #selectionLayers: readonly SelectionLayer[];
  readonly #heads = new GridHeads();
  readonly #afterPaint = new Set<() => void>();
  #sheet: Sheet;
  #geometry: SheetGeometry;
  #pictures: SheetPictures;
  #selection: Selection;
  #extent: Extent;
  #stale: 'all' | Set<number> = 'all';
  #frame = 0;
  #windows: PaneWindows | undefined;
  /** Frames besides the selection's: the copied area, and the range being put into a formula. */
  marks: { copied: Rect | null; pointed: Rect | null } = { copied: null, pointed: null };

  constructor(sheet: Sheet, selection: Selection) {
    this.#sheet = sheet;
    this.#selection = selection;
    this.#geometry = measureSheet(sheet);
    this.#pictures = new SheetPictures(sheet, this.#geometry);
    this.#extent = startExtent(sheet);
    this.panes = { corner: new Pane(), top: new Pane(), left: new Pane(), main: new Pane() };
    this.#selectionLayers = paneNames.map((name) => new SelectionLayer(this.panes[name]));
    this.#cells.append(...paneNames.map((name) => this.panes[name].root), this.overlay);
    this.#view.append(...this.#heads.elements);
    this.#sizer.append(this.#view);
    this.scroller.addEventListener('scroll', () => {
      this.repaint();
    });
    new ResizeObserver(() => {
      this.repaint();
    }).observe(this.scroller);
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  get geometry(): SheetGeometry {
    return this.#geometry;
  }

  /** What the panes show now; undefined before the first paint. */
  get windows(): PaneWindows | undefined {
    return this.#windows;
  }

  /** Shows another sheet, at a scroll position. */
  show(sheet: Sheet, selection: Selection, scroll = { left: 0, top: 0 }): void {
    this.#sheet = sheet;
    this.#selection = selection;
    this.#extent = startExtent(sheet);
    this.remeasure();
    this.#resizeSizer();
    this.scroller.scrollTo(scroll);
  }

  set selection(selection: Selection) {
    this.#selection = selection;
    this.repaint();
  }

  /** Sizes, frozen lines or merged areas changed. */
  remeasure(): void {
    this.#geometry = measureSheet(this.#sheet);
    this.#pictures = new SheetPictures(this.#sheet, this.#geometry);
    this.repaint('all');
  }

  /** Rows (all without an argument) look different now. */
  forget(rows?: { readonly top: number; readonly bottom: number }): void {
    this.#pictures.forget(rows);
    if (!rows || rows.bottom - rows.top > 2000) this.repaint('all');
    else this.repaint(new Set(Array.from({ length: rows.bottom - rows.top + 1 }, (_, at) => rows.top + at)));
  }

  /** Cells were edited or formatted. Rows without a height of their own may need another one. */
  changed(area: Area): void {
    const used = this.#sheet.usedArea();
    const bottom = Math.min(area.bottom, used?.bottom ?? 0);
    const { rows, columns } = this.#geometry;
    for (let row = area.top; row <= bottom; row++) {
      if (rows.size(row) === rowPixels(this.#sheet, row, columns, used)) continue;
      this.remeasure();
      return;
    }
    this.forget(area);
  }

  /** Formulas gave new results; null stands for any cell. */
  calculated(cells: readonly CellPosition[] | null): void {
    if (!cells || cells.length > 5000) {
      this.forget();
      return;
    }
    const rows = new Set(cells.map(({ row }) => row));
    this.#pictures.forgetRows(rows);
    this.repaint(rows);
  }

  onOutline(toggle: (direction: 'rows' | 'columns', group: OutlineGroup) => void): void {
    const { columns, rows } = this.#heads.outline;
    columns.onToggle = (group) => {
      toggle('columns', group);
    };
    rows.onToggle = (group) => {
      toggle('rows', group);
    };
  }

  /** Calls after each paint: whatever lies over the cells then finds its place. */
  onPaint(listener: () => void): void {
    this.#afterPaint.add(listener);
  }

  /** Paints with the next frame of the browser. */
  repaint(stale: Stale = new Set()): void {
    if (stale === 'all') this.#stale = 'all';
    else if (this.#stale !== 'all') for (const row of stale) this.#stale.add(row);
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  /** Scrolls as little as needed for a cell to be seen. */
  reveal(cell: CellPosition): void {
    const { rows, columns, frozenRows, frozenColumns } = this.#geometry;
    this.#extent = growExtent(this.#extent, cell.row, cell.column);
    this.#resizeSizer();
    const rect = this.#geometry.cellRect(cell);
    const room = this.#room();
    const frozenWidth = columns.start(frozenColumns);
    const frozenHeight = rows.start(frozenRows);
    const { scrollLeft, scrollTop } = this.scroller;
    this.scroller.scrollTo({
      left:
        cell.column < frozenColumns
          ? scrollLeft
          : nearest(columns, scrollLeft, frozenWidth, rect.left, rect.width, room.width),
      top:
        cell.row < frozenRows
          ? scrollTop
          : nearest(rows, scrollTop, frozenHeight, rect.top, rect.height, room.height),
    });
    this.repaint();
  }

  /** What is under a point of the window; points beyond the cells count as the nearest cell. */
  spotAt(clientX: number, clientY: number): GridSpot {
    const { left, top } = this.#cells.getBoundingClientRect();
    const x = clientX - left;
    const y = clientY - top;
    const cell = this.#cellAt(Math.max(0, x), Math.max(0, y));
    if (x < 0 && y < 0) return { kind: 'cornerHead' };
    if (y < 0) return { kind: 'columnHead', index: cell.column };
    if (x < 0) return { kind: 'rowHead', index: cell.row };
    return { kind: 'cell', cell };
  }

  /** How far a point of the window is from the top left corner of a cell, in pixels. */
  offsetIn(cell: CellPosition, clientX: number, clientY: number): { x: number; y: number } {
    const { left, top } = this.#cells.getBoundingClientRect();
    const rect = this.viewRect(cell) ?? { left: 0, top: 0 };
    return { x: clientX - left - rect.left, y: clientY - top - rect.top };
  }

  /** The button in a table's header cell, if it is in sight. */
  filterButton({ row, column }: CellPosition): HTMLElement | null {
    return this.#cells.querySelector(`.filter-button[data-row="${row}"][data-column="${column}"]`);
  }

  /** Where a rectangle of the sheet is in the view, if its pane shows it; the pane is that of `cell`. */
  viewRect(cell: CellPosition, rect: Rect = this.#geometry.cellRect(cell)): Rect | undefined {
    const pane = this.#windows?.[this.paneOf(cell)];
    if (!pane) return undefined;
    return { ...rect, left: rect.left - pane.x + pane.left, top: rect.top - pane.y + pane.top };
  }

  paneOf({ row, column }: CellPosition): PaneName {
    const isAbove = row < this.#geometry.frozenRows;
    const isLeft = column < this.#geometry.frozenColumns;
    if (isAbove) return isLeft ? 'corner' : 'top';
    return isLeft ? 'left' : 'main';
  }

  #cellAt(x: number, y: number): CellPosition {
    const { corner, main } = this.#windows ?? { corner: undefined, main: undefined };
    const { rows, columns } = this.#geometry;
    if (!corner || !main) return { row: 0, column: 0 };
    return {
      row: rows.at(y < main.top ? y : main.y + y - main.top),
      column: columns.at(x < main.left ? x : main.x + x - main.left),
    };
  }

  #headSize(): { readonly width: number; readonly height: number } {
    return this.#heads.sizeFor(this.#sheet, this.#geometry, this.#windows?.main.area?.bottom ?? 0);
  }

  #room(): { width: number; height: number } {
    const { width, height } = this.#headSize();
    return {
      width: Math.max(0, this.scroller.clientWidth - width),
      height: Math.max(0, this.scroller.clientHeight - height),
    };
  }

  #resizeSizer(): void {
    const { rows, columns } = this.#geometry;
    const heads = this.#headSize();
    this.#sizer.style.width = `${heads.width + columns.end(this.#extent.column)}px`;
    this.#sizer.style.height = `${heads.height + rows.end(this.#extent.row)}px`;
  }

  #paint(): void {
    const stale = this.#stale;
    this.#stale = new Set();
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.scroller;
    this.#view.style.width = `${clientWidth}px`;
    this.#view.style.height = `${clientHeight}px`;
    const room = this.#room();
    const windows = paneWindows(this.#geometry, room, { left: scrollLeft, top: scrollTop });
    this.#windows = windows;
    this.#extent = growExtent(this.#extent, windows.main.area?.bottom ?? 0, windows.main.area?.right ?? 0);
    this.#resizeSizer();
    const heads = this.#heads.paint(this.#sheet, this.#geometry, windows, this.#selection);
    this.#cells.style.left = `${heads.width}px`;
    this.#cells.style.top = `${heads.height}px`;
    this.#cells.classList.toggle('without-lines', !this.#sheet.showGridlines);
    this.#cells.classList.toggle('frozen-rows', this.#geometry.frozenRows > 0);
    this.#cells.classList.toggle('frozen-columns', this.#geometry.frozenColumns > 0);
    for (const name of paneNames)
      this.panes[name].paint(windows[name], this.#geometry, this.#pictures, stale);
    for (const layer of this.#selectionLayers) layer.paint(this.#geometry, this.#selection, this.marks);
    for (const listener of this.#afterPaint) listener();
  }
}
