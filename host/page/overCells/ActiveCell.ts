import { type CellPosition, columnCount, rowCount, sameArea } from '../../engine';
import { element } from '../element';
import { cellArea } from '../grid/Selection';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';
import { describeArea, describeCell } from './describeCell';

/**
 * What a screen reader hears of the active cell. The sheet itself keeps the focus and points here, since cells come
 * and go while it scrolls and empty cells have no element. There are two of these elements, taking turns: a reader speaks when
 * it is pointed at another one, and stays silent when the same one is only painted again.
 */
export class ActiveCell {
  readonly #spots = [makeSpot('active-cell'), makeSpot('active-cell-2')] as const;
  readonly #workspace: Workspace;
  readonly #view: GridView;
  readonly #grid: HTMLElement;
  #turn: 0 | 1 = 0;
  #at = '';

  constructor(view: GridView, workspace: Workspace, grid: HTMLElement) {
    this.#workspace = workspace;
    this.#view = view;
    this.#grid = grid;
    view.overlay.append(...this.#spots.map(({ row }) => row));
    view.onPaint(() => {
      this.#place();
    });
    this.refresh();
  }

  /** Call after each move of the selection and each change of what cells hold. */
  refresh(): void {
    const { sheet, selection } = this.#workspace;
    const { row, column } = selection.active;
    const at = `${sheet.id} ${row} ${column} ${JSON.stringify(selection.area)}`;
    if (at !== this.#at) this.#turn = this.#turn === 0 ? 1 : 0;
    this.#at = at;
    const spot = this.#spots[this.#turn];
    spot.row.hidden = false;
    this.#spots[this.#turn === 0 ? 1 : 0].row.hidden = true;
    spot.row.setAttribute('aria-rowindex', String(row + 1));
    spot.cell.setAttribute('aria-colindex', String(column + 1));
    const label = this.#label(selection.active);
    if (spot.cell.getAttribute('aria-label') !== label) spot.cell.setAttribute('aria-label', label);
    this.#grid.setAttribute('aria-activedescendant', spot.cell.id);
  }

  #label(active: CellPosition): string {
    const { sheet, selection } = this.#workspace;
    const { mergeAt } = this.#view.geometry;
    const own = cellArea(active, mergeAt);
    const words = describeCell(sheet, active);
    const isMore =
      !sameArea(selection.area, own) && rowCount(selection.area) * columnCount(selection.area) > 1;
    return isMore ? `${describeArea(selection.area)}; ${words}` : words;
  }

  #place(): void {
    const rect = this.#view.viewRect(this.#workspace.selection.active);
    if (!rect) return;
    const { style } = this.#spots[this.#turn].cell;
    style.left = `${rect.left}px`;
    style.top = `${rect.top}px`;
    style.width = `${rect.width}px`;
    style.height = `${rect.height}px`;
  }
}

function makeSpot(id: string) {
  const cell = element('div', { id, class: 'active-cell', role: 'gridcell', 'aria-selected': 'true' });
  return { cell, row: element('div', { role: 'row', class: 'active-row' }, cell) };
}
