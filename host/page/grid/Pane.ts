import { element } from '../element';
import type { Area } from '../../engine';
import { makeCell, paintCell } from './paintCell';
import type { PaneWindow } from './PaneWindow';
import type { SheetGeometry } from './SheetGeometry';
import type { SheetPictures } from './SheetPictures';

/** What has to be drawn again although it is in its place already. */
export type Stale = 'all' | ReadonlySet<number>;

interface RowView {
  readonly root: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

/** Layers keep their own origin: browsers place elements exactly only up to some million pixels. */
const originStep = 1_000_000;

/** One of the four parts of a frozen sheet: draws the cells of its window and nothing else. */
export class Pane {
  readonly #lines = element('div', { class: 'grid-lines', 'aria-hidden': 'true' });
  readonly #rowsRoot = element('div', { class: 'pane-rows', role: 'rowgroup' });
  /** Moves with the cells. Marks, frames and charts are put into it. */
  readonly layer = element('div', { class: 'pane-layer' }, this.#lines, this.#rowsRoot);
  readonly root = element('div', { class: 'pane' }, this.layer);
  readonly #rows = new Map<number, RowView>();
  #shownColumns = '';
  #shownLines = '';
  /** The position on the sheet that is 0, 0 in the layer. */
  originX = 0;
  originY = 0;

  paint(window: PaneWindow, geometry: SheetGeometry, pictures: SheetPictures, stale: Stale): void {
    this.#place(window);
    const { area } = window;
    if (!area) {
      this.#removeRows(() => true);
      return;
    }
    const columns = `${area.left}:${area.right}:${this.originX}:${this.originY}`;
    const everything = stale === 'all' || columns !== this.#shownColumns;
    this.#shownColumns = columns;
    const wanted = wantedRows(area, geometry);
    this.#removeRows((row) => !wanted.has(row));
    for (const row of wanted) {
      const known = this.#rows.get(row);
      if (known && !everything && !stale.has(row)) continue;
      this.#paintRow(row, known ?? this.#addRow(row), area, geometry, pictures);
    }
    this.#paintLines(window, area, geometry, everything);
  }

  #place(window: PaneWindow): void {
    const { style } = this.root;
    style.left = `${window.left}px`;
    style.top = `${window.top}px`;
    style.width = `${window.width}px`;
    style.height = `${window.height}px`;
    this.originX = Math.floor(window.x / originStep) * originStep;
    this.originY = Math.floor(window.y / originStep) * originStep;
    this.layer.style.transform = `translate(${this.originX - window.x}px, ${this.originY - window.y}px)`;
  }

  #removeRows(isUnwanted: (row: number) => boolean): void {
    for (const [row, view] of this.#rows) {
      if (!isUnwanted(row)) continue;
      view.root.remove();
      this.#rows.delete(row);
    }
  }

  #addRow(row: number): RowView {
    const root = element('div', { class: 'pane-row', role: 'row', 'aria-rowindex': row + 1 });
    const view = { root, cells: new Map<number, HTMLElement>() };
    this.#rowsRoot.append(root);
    this.#rows.set(row, view);
    return view;
  }

  #paintRow(row: number, view: RowView, area: Area, geometry: SheetGeometry, pictures: SheetPictures): void {
    const rowTop = geometry.rows.start(row);
    view.root.style.top = `${rowTop - this.originY}px`;
    const gone = new Set(view.cells.keys());
    for (const picture of pictures.row(row, area)) {
      gone.delete(picture.column);
      let cell = view.cells.get(picture.column);
      if (!cell) {
        cell = makeCell(picture.column);
        view.cells.set(picture.column, cell);
        view.root.append(cell);
      }
      paintCell(cell, picture, this.originX, rowTop);
    }
    for (const column of gone) {
      view.cells.get(column)?.remove();
      view.cells.delete(column);
    }
  }

  #paintLines(window: PaneWindow, area: Area, geometry: SheetGeometry, everything: boolean): void {
    const key = `${area.top}:${area.bottom}:${area.left}:${area.right}`;
    if (!everything && key === this.#shownLines) return;
    this.#shownLines = key;
    const lines: HTMLElement[] = [];
    const rect = geometry.rect(area);
    const left = rect.left - this.originX;
    const top = rect.top - this.originY;
    for (let row = area.top; row <= area.bottom; row++) {
      if (geometry.rows.size(row) === 0) continue;
      const y = geometry.rows.end(row) - this.originY - 1;
      lines.push(line(`left:${left}px;top:${y}px;width:${rect.width}px;height:1px`));
    }
    for (let column = area.left; column <= area.right; column++) {
      if (geometry.columns.size(column) === 0) continue;
      const x = geometry.columns.end(column) - this.originX - 1;
      lines.push(line(`left:${x}px;top:${top}px;width:1px;height:${rect.height}px`));
    }
    this.#lines.replaceChildren(...lines);
  }
}

const line = (style: string) => element('div', { class: 'grid-line', style });

/** The visible rows of an area, and those in which a merged area starts that reaches into it. */
function wantedRows(area: Area, geometry: SheetGeometry): Set<number> {
  const rows = new Set<number>();
  for (const merge of geometry.mergesIn(area)) rows.add(merge.top);
  for (let row = area.top; row <= area.bottom; row++) if (geometry.rows.size(row) > 0) rows.add(row);
  return rows;
}
