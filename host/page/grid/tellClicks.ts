import type { Book } from '../../engine';
import type { GridView } from './GridView';

const pointsPerPixel = 0.75;

/** Tells add-ins which cell a person clicked with the main button, and where in it. */
export function tellClicks(view: GridView, workspace: { readonly book: Book }): void {
  view.scroller.addEventListener('click', ({ clientX, clientY, target }) => {
    const isCell = target instanceof HTMLElement && !target.closest('button, input, textarea');
    const spot = view.spotAt(clientX, clientY);
    if (!isCell || spot.kind !== 'cell') return;
    const offset = view.offsetIn(spot.cell, clientX, clientY);
    workspace.book.announce({
      type: 'cellClicked',
      sheet: workspace.book.activeSheet,
      cell: spot.cell,
      offsetX: Math.max(0, offset.x * pointsPerPixel),
      offsetY: Math.max(0, offset.y * pointsPerPixel),
    });
  });
}
