import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS } from '../../engine';
import type { GridSpot, GridView } from './GridView';

/** What a pointer on the grid asks for. */
export interface MouseActions {
  /** A cell was pressed, or the pointer dragged to another one (`extend`). */
  point(cell: CellPosition, extend: boolean): void;
  /** Whole rows or columns, between the heads pressed and dragged to. */
  selectLines(direction: 'rows' | 'columns', from: number, to: number): void;
  /** The row or column that a selection with Shift goes on from. */
  firstLine(direction: 'rows' | 'columns'): number;
  selectAll(): void;
  /** Ctrl and a press: another area beside the one selected. */
  addArea(): void;
  edit(): void;
  /** The fill handle is dragged to a cell, then let go. */
  dragFill(to: CellPosition): void;
  dropFill(withControl: boolean): void;
  /** The fill handle was pressed twice: fills down as far as the cells beside are filled. */
  fillDown(): void;
  /** The edge of a heading is dragged: shows how wide or high it would be; then it is let go. */
  showSize(direction: 'rows' | 'columns', index: number, pixels: number): void;
  resize(direction: 'rows' | 'columns', index: number, pixels: number): void;
  fitSize(direction: 'rows' | 'columns', index: number): void;
  openFilter(cell: CellPosition, button: HTMLElement): void;
  openContextMenu(area: 'cells' | 'rows' | 'columns', place: { x: number; y: number }): void;
}

/** How near to the edge a drag scrolls, and by how much per frame, in pixels. */
const scrollZone = 4;
const scrollStep = 14;

/** Reads the mouse over a grid: selecting, dragging, heads, sizes. */
export class GridMouse {
  readonly #view: GridView;
  readonly #actions: MouseActions;

  constructor(view: GridView, actions: MouseActions) {
    this.#view = view;
    this.#actions = actions;
    const { scroller } = view;
    scroller.addEventListener('pointerdown', (event) => {
      this.#press(event);
    });
    scroller.addEventListener('dblclick', (event) => {
      this.#doublePress(event);
    });
    scroller.addEventListener('contextmenu', (event) => {
      this.#menu(event);
    });
  }

  #press(event: PointerEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target || event.button !== 0 || this.#isScrollBar(event) || isElsewhere(target)) return;
    const filter = target.closest<HTMLElement>('.filter-button');
    if (filter) {
      event.preventDefault();
      this.#actions.openFilter(
        { row: Number(filter.dataset['row']), column: Number(filter.dataset['column']) },
        filter,
      );
      return;
    }
    if (target.classList.contains('head-grip')) {
      this.#dragSize(event, target);
      return;
    }
    event.preventDefault();
    if (target.classList.contains('selection-handle')) {
      this.#drag(
        event,
        (to) => {
          if (to.kind === 'cell') this.#actions.dragFill(to.cell);
        },
        (last) => {
          this.#actions.dropFill(last.ctrlKey || last.metaKey);
        },
      );
      return;
    }
    const spot = this.#view.spotAt(event.clientX, event.clientY);
    switch (spot.kind) {
      case 'cell':
        this.#actions.point(spot.cell, event.shiftKey);
        if (event.ctrlKey || event.metaKey) this.#actions.addArea();
        this.#drag(event, (to) => {
          if (to.kind === 'cell') this.#actions.point(to.cell, true);
        });
        break;
      case 'cornerHead':
        this.#actions.selectAll();
        break;
      case 'columnHead':
      case 'rowHead': {
        const direction = spot.kind === 'columnHead' ? 'columns' : 'rows';
        const from = event.shiftKey ? this.#actions.firstLine(direction) : spot.index;
        this.#actions.selectLines(direction, from, spot.index);
        if (event.ctrlKey || event.metaKey) this.#actions.addArea();
        this.#drag(event, (to) => {
          if (to.kind === spot.kind) this.#actions.selectLines(direction, from, to.index);
        });
      }
    }
  }

  /** Follows the pointer until it is let go, scrolling while it is near or beyond an edge. */
  #drag(start: PointerEvent, move: (spot: GridSpot) => void, drop?: (last: PointerEvent) => void): void {
    let last = start;
    let frame = 0;
    const { scroller } = this.#view;
    const tick = () => {
      const box = scroller.getBoundingClientRect();
      const left = edgeStep(last.clientX, box.left + 40, box.left + scroller.clientWidth);
      const top = edgeStep(last.clientY, box.top + 20, box.top + scroller.clientHeight);
      if (left !== 0 || top !== 0) {
        scroller.scrollBy(left, top);
        move(this.#view.spotAt(last.clientX, last.clientY));
      }
      frame = requestAnimationFrame(tick);
    };
    const onMove = (event: PointerEvent) => {
      if (frame === 0) frame = requestAnimationFrame(tick);
      last = event;
      move(this.#view.spotAt(event.clientX, event.clientY));
    };
    const onEnd = () => {
      cancelAnimationFrame(frame);
      drop?.(last);
      scroller.removeEventListener('pointermove', onMove);
      scroller.removeEventListener('lostpointercapture', onEnd);
    };
    scroller.setPointerCapture(start.pointerId);
    scroller.addEventListener('pointermove', onMove);
    scroller.addEventListener('lostpointercapture', onEnd);
  }

  #dragSize(start: PointerEvent, grip: HTMLElement): void {
    start.preventDefault();
    const direction = grip.closest('.heads')?.classList.contains('columns') ? 'columns' : 'rows';
    const index = Number(grip.dataset['index']);
    const axis = this.#view.geometry[direction];
    const size = axis.size(index);
    const position = (event: PointerEvent) => (direction === 'columns' ? event.clientX : event.clientY);
    const from = position(start);
    let dragged = size;
    const onMove = (event: PointerEvent) => {
      dragged = Math.max(0, size + position(event) - from);
      this.#actions.showSize(direction, index, dragged);
    };
    const onEnd = () => {
      if (dragged !== size) this.#actions.resize(direction, index, dragged);
      grip.removeEventListener('pointermove', onMove);
      grip.removeEventListener('lostpointercapture', onEnd);
    };
    grip.setPointerCapture(start.pointerId);
    grip.addEventListener('pointermove', onMove);
    grip.addEventListener('lostpointercapture', onEnd);
  }

  #doublePress(event: MouseEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target || isElsewhere(target)) return;
    if (target.classList.contains('head-grip')) {
      const direction = target.closest('.heads')?.classList.contains('columns') ? 'columns' : 'rows';
      this.#actions.fitSize(direction, Number(target.dataset['index']));
      return;
    }
    // The first press gave the pointer to the scroller, which is now the target of everything.
    if (document.elementFromPoint(event.clientX, event.clientY)?.classList.contains('selection-handle')) {
      this.#actions.fillDown();
      return;
    }
    const spot = this.#view.spotAt(event.clientX, event.clientY);
    if (spot.kind === 'cell') this.#actions.edit();
  }

  #menu(event: MouseEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target || isElsewhere(target)) return;
    event.preventDefault();
    const spot = this.#view.spotAt(event.clientX, event.clientY);
    const place = { x: event.clientX, y: event.clientY };
    if (spot.kind === 'cell') this.#actions.openContextMenu('cells', place);
    else if (spot.kind === 'columnHead') this.#actions.openContextMenu('columns', place);
    else if (spot.kind === 'rowHead') this.#actions.openContextMenu('rows', place);
  }

  #isScrollBar(event: PointerEvent): boolean {
    const box = this.#view.scroller.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#view.scroller;
    return event.clientX >= box.left + clientWidth || event.clientY >= box.top + clientHeight;
  }
}

/** What lies over the cells and has a mouse of its own. */
function isElsewhere(target: HTMLElement): boolean {
  return target.closest('.cell-editor, .chart, .outline, .over-cells') !== null;
}

function edgeStep(at: number, start: number, end: number): number {
  if (at > end - scrollZone) return scrollStep;
  return at < start ? -scrollStep : 0;
}

/** The area of whole rows or columns. */
export function linesArea(direction: 'rows' | 'columns', from: number, to: number): Area {
  const first = Math.min(from, to);
  const last = Math.max(from, to);
  return direction === 'rows'
    ? { top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
    : { left: first, right: last, top: 0, bottom: MAX_ROWS - 1 };
}
