import { element } from '../element';
import type { Pane } from './Pane';
import type { Rect, SheetGeometry } from './SheetGeometry';
import type { Selection } from './Selection';

/** Draws in one pane what is selected: a tint over the area, a frame around it, and the area last copied. */
export class SelectionLayer {
  readonly #tint = element('div', { class: 'selection-tint' });
  readonly #frame = element(
    'div',
    { class: 'selection-frame' },
    element('div', { class: 'selection-handle' }),
  );
  readonly #copied = element('div', { class: 'copied-frame' });
  readonly #pointed = element('div', { class: 'pointed-frame' });
  readonly #pane: Pane;

  constructor(pane: Pane) {
    this.#pane = pane;
    pane.layer.append(this.#tint, this.#frame, this.#copied, this.#pointed);
  }

  /** `copied` and `pointed` (the range being put into a formula) are null when there is none. */
  paint(
    geometry: SheetGeometry,
    selection: Selection,
    extra: { readonly copied: Rect | null; readonly pointed: Rect | null },
  ): void {
    const rect = geometry.rect(selection.area);
    const active = geometry.cellRect(selection.active);
    this.#put(this.#frame, rect);
    this.#put(this.#tint, rect);
    const isSingle = active.width === rect.width && active.height === rect.height;
    this.#tint.hidden = isSingle;
    if (!isSingle) this.#tint.style.clipPath = withHole(rect, active);
    this.#putOrHide(this.#copied, extra.copied);
    this.#putOrHide(this.#pointed, extra.pointed);
  }

  #putOrHide(box: HTMLElement, rect: Rect | null): void {
    box.hidden = rect === null;
    if (rect) this.#put(box, rect);
  }

  #put(box: HTMLElement, rect: Rect): void {
    const { style } = box;
    style.left = `${rect.left - this.#pane.originX}px`;
    style.top = `${rect.top - this.#pane.originY}px`;
    // Of a hidden line nothing but its place is left.
    style.width = `${Math.max(0, rect.width - 1)}px`;
    style.height = `${Math.max(0, rect.height - 1)}px`;
  }
}

/** A clip path that leaves the active cell out of the tint. */
function withHole(rect: Rect, active: Rect): string {
  const left = active.left - rect.left;
  const top = active.top - rect.top;
  const right = left + active.width - 1;
  const bottom = top + active.height - 1;
  const { width, height } = rect;
  return `polygon(evenodd, 0 0, ${width}px 0, ${width}px ${height}px, 0 ${height}px, 0 0, ${left}px ${top}px, ${right}px ${top}px, ${right}px ${bottom}px, ${left}px ${bottom}px, ${left}px ${top}px)`;
}
