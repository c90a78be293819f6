import { isWholeColumns, isWholeRows, type Sheet } from '../../engine';
import { element } from '../element';
import { HeadStrip, type HeadWindow } from './HeadStrip';
import { OutlineBar } from './OutlineBar';
import type { PaneWindow, PaneWindows } from './PaneWindow';
import type { Selection } from './Selection';
import type { SheetGeometry } from './SheetGeometry';

const headHeight = 20;

/** Column letters, row numbers and outline buttons around the cells. */
export class GridHeads {
  readonly #corner = element('div', { class: 'head-corner', title: 'Select all', 'aria-hidden': 'true' });
  readonly #columns = element('div', { class: 'heads-area columns' });
  readonly #rows = element('div', { class: 'heads-area rows' });
  readonly #strips = {
    frozenColumns: new HeadStrip('columns'),
    columns: new HeadStrip('columns'),
    frozenRows: new HeadStrip('rows'),
    rows: new HeadStrip('rows'),
  };
  readonly outline = { columns: new OutlineBar('columns'), rows: new OutlineBar('rows') };

  constructor() {
    const { frozenColumns, columns, frozenRows, rows } = this.#strips;
    this.#columns.append(columns.root, frozenColumns.root);
    this.#rows.append(rows.root, frozenRows.root);
  }

  get elements(): readonly HTMLElement[] {
    return [this.#columns, this.#rows, this.#corner, this.outline.columns.root, this.outline.rows.root];
  }

  /** What the headings take from the view, when `lastRow` is the last row in sight. */
  sizeFor(
    sheet: Sheet,
    geometry: SheetGeometry,
    lastRow: number,
  ): { readonly width: number; readonly height: number } {
    const outlineWidth = this.outline.rows.thickness(geometry);
    const outlineHeight = this.outline.columns.thickness(geometry);
    if (!sheet.showHeadings) return { width: outlineWidth, height: outlineHeight };
    const digits = Math.max(3, String(lastRow + 1).length);
    return { width: outlineWidth + 10 + digits * 8, height: outlineHeight + headHeight };
  }

  /** Draws them; answers what they take. */
  paint(
    sheet: Sheet,
    geometry: SheetGeometry,
    windows: PaneWindows,
    { area }: Selection,
  ): { readonly width: number; readonly height: number } {
    const size = this.sizeFor(sheet, geometry, windows.main.area?.bottom ?? 0);
    const outlineWidth = this.outline.rows.thickness(geometry);
    const outlineHeight = this.outline.columns.thickness(geometry);
    const shown = sheet.showHeadings;
    for (const part of [this.#corner, this.#columns, this.#rows]) part.hidden = !shown;
    place(this.#corner, outlineWidth, outlineHeight, size.width - outlineWidth, size.height - outlineHeight);
    place(this.#columns, size.width, outlineHeight, undefined, size.height - outlineHeight);
    place(this.#rows, outlineWidth, size.height, size.width - outlineWidth, undefined);
    const columnsSelected = { first: area.left, last: area.right, whole: isWholeColumns(area) };
    const rowsSelected = { first: area.top, last: area.bottom, whole: isWholeRows(area) };
    const { corner, main } = windows;
    const strips = this.#strips;
    strips.frozenColumns.paint(
      across({ ...corner, ...ifEmpty(windows.left, corner) }),
      geometry.columns,
      columnsSelected,
    );
    strips.columns.paint(across(main.area ? main : windows.top), geometry.columns, columnsSelected);
    strips.frozenRows.paint(
      down({ ...corner, ...ifEmpty(windows.top, corner) }),
      geometry.rows,
      rowsSelected,
    );
    strips.rows.paint(down(main.area ? main : windows.left), geometry.rows, rowsSelected);
    this.outline.columns.paint(geometry, windows, size);
    this.outline.rows.paint(geometry, windows, size);
    return size;
  }
}

/** With frozen columns and no frozen rows the corner has no height: the pane below it knows the columns in sight. */
function ifEmpty(other: PaneWindow, corner: PaneWindow): Partial<PaneWindow> {
  return corner.area ? {} : { area: other.area };
}

function across({ left, width, x, area }: PaneWindow): HeadWindow | null {
  return area && width > 0 ? { place: left, size: width, from: x, first: area.left, last: area.right } : null;
}

function down({ top, height, y, area }: PaneWindow): HeadWindow | null {
  return area && height > 0
    ? { place: top, size: height, from: y, first: area.top, last: area.bottom }
    : null;
}

function place(box: HTMLElement, left: number, top: number, width?: number, height?: number): void {
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  if (width !== undefined) box.style.width = `${width}px`;
  if (height !== undefined) box.style.height = `${height}px`;
}
