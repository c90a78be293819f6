import { element } from '../element';
import type { Area } from '../../engine';
import { GridLines } from './GridLines';
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
  readonly #rowLines = new GridLines('rows');
  readonly #columnLines = new GridLines('columns');
  readonly #rowsRoot = element('div', { class: 'pane-rows', role: 'rowgroup' });
  /** Moves with the cells. Marks, frames and charts are put into it. */
  readonly layer = element('div', { class: 'pane-layer' }, this.#rowsRoot);
  readonly root = element('div', { class: 'pane' }, this.#rowLines.root, this.#columnLines.root, this.layer);
  readonly #rows = new Map<number, RowView>();
  /** Rows that went out of sight: their elements are used again for those that come in. */
  #spare: RowView[] = [];
  #shownColumns = '';
  /** The position on the sheet that is 0, 0 in the layer. */
  originX = 0;
  originY = 0;

  paint(window: PaneWindow, geometry: SheetGeometry, pictures: SheetPictures, stale: Stale): void {
    this.#place(window);
    const { area } = window;
    if (!area) {
      this.#retireRows(() => true);
      this.#dropSpareRows();
      return;
    }
    const columns = `${area.left}:${area.right}:${this.originX}:${this.originY}`;
    const everything = stale === 'all' || columns !== this.#shownColumns;
    this.#shownColumns = columns;
    const wanted = wantedRows(area, geometry);
    this.#retireRows((row) => !wanted.has(row));
    for (const row of wanted) {
      const known = this.#rows.get(row);
      if (known && !everything && !stale.has(row)) continue;
      this.#paintRow(row, known ?? this.#addRow(row), area, geometry, pictures);
    }
    this.#dropSpareRows();
    const { rows, columns: across } = geometry;
    this.#rowLines.paint(rows, { first: area.top, last: area.bottom }, window.y, this.originY, everything);
    this.#columnLines.paint(
      across,
      { first: area.left, last: area.right },
      window.x,
      this.originX,
      everything,
    );
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

  #retireRows(isUnwanted: (row: number) => boolean): void {
    for (const [row, view] of this.#rows) {
      if (!isUnwanted(row)) continue;
      this.#rows.delete(row);
      this.#spare.push(view);
    }
  }

  #dropSpareRows(): void {
    for (const { root } of this.#spare) root.remove();
    this.#spare = [];
  }

  #addRow(row: number): RowView {
    const view = this.#spare.pop() ?? this.#makeRow();
    view.root.setAttribute('aria-rowindex', String(row + 1));
    this.#rows.set(row, view);
    return view;
  }

  #makeRow(): RowView {
    const root = element('div', { class: 'pane-row', role: 'row' });
    this.#rowsRoot.append(root);
    return { root, cells: new Map<number, HTMLElement>() };
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
}

/** The visible rows of an area, and those in which a merged area starts that reaches into it. */
function wantedRows(area: Area, geometry: SheetGeometry): Set<number> {
  const rows = new Set<number>();
  for (const merge of geometry.mergesIn(area)) rows.add(merge.top);
  for (let row = area.top; row <= area.bottom; row++) if (geometry.rows.size(row) > 0) rows.add(row);
  return rows;
}
