import { type Area, type CellPosition, rowCount, sameArea, type Table } from '../../engine';
import { element } from '../element';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';

/** The corner of the table that holds the active cell: dragged, it gives the table other rows or columns. */
export class ResizeHandle {
  readonly #handle = element('div', {
    class: 'table-corner over-cells',
    title: 'Drag to resize the table',
    'aria-hidden': 'true',
    hidden: true,
  });
  readonly #workspace: Workspace;
  readonly #view: GridView;

  constructor(workspace: Workspace, view: GridView) {
    this.#workspace = workspace;
    this.#view = view;
    view.overlay.append(this.#handle);
    view.onPaint(() => {
      this.#place();
    });
    this.#handle.addEventListener('pointerdown', (event) => {
      // The cells below are not selected by it.
      event.stopPropagation();
      event.preventDefault();
      const { table } = this;
      if (table && event.button === 0) this.#drag(event, table);
    });
  }

  get table(): Table | undefined {
    const { sheet, selection } = this.#workspace;
    return sheet.tables.at(selection.active.row, selection.active.column);
  }

  #place(): void {
    const { table } = this;
    const corner = table && { row: table.area.bottom, column: table.area.right };
    const rect = corner && this.#view.viewRect(corner);
    this.#handle.hidden = !rect;
    if (!rect) return;
    this.#handle.style.left = `${rect.left + rect.width - 8}px`;
    this.#handle.style.top = `${rect.top + rect.height - 8}px`;
  }

  #drag(start: PointerEvent, table: Table): void {
    this.#handle.setPointerCapture(start.pointerId);
    let area = table.area;
    const move = (event: PointerEvent) => {
      const spot = this.#view.spotAt(event.clientX, event.clientY);
      if (spot.kind !== 'cell') return;
      area = resized(table, spot.cell);
      this.#mark(area);
    };
    const end = () => {
      this.#handle.removeEventListener('pointermove', move);
      this.#handle.removeEventListener('pointerup', drop);
      this.#handle.removeEventListener('lostpointercapture', end);
      window.removeEventListener('keydown', giveUp, true);
      this.#mark(null);
    };
    const drop = () => {
      end();
      if (sameArea(area, table.area)) return;
      this.#workspace.attempt(() => {
        table.sheet.assertWritable(area);
        table.resize(area);
      });
    };
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };
    this.#handle.addEventListener('pointermove', move);
    this.#handle.addEventListener('pointerup', drop);
    this.#handle.addEventListener('lostpointercapture', end);
    window.addEventListener('keydown', giveUp, true);
  }

  #mark(area: Area | null): void {
    this.#view.marks.pointed = area && this.#view.geometry.rect(area);
    this.#view.repaint();
  }
}

/** The table's cells when its last corner is dragged to a cell; at least a row and a column are left. */
export function resized(table: Table, { row, column }: CellPosition): Area {
  const { area } = table;
  const least = rowCount(area) - rowCount(table.bodyArea);
  return { ...area, bottom: Math.max(row, area.top + least), right: Math.max(column, area.left) };
}
