import { element } from '../element';

/** How far the pointer goes before a press becomes a drag, in pixels. */
const threshold = 5;

/** Lets the tabs of a strip be dragged to another place: a mark shows where one would go. */
export class TabDrag {
  readonly #strip: HTMLElement;
  readonly #mark = element('div', { class: 'tab-mark', hidden: true });
  readonly #dropped: (from: number, to: number) => void;

  /** `dropped` gets places among the tabs of the strip: where the tab was, and before which it is to stand. */
  constructor(strip: HTMLElement, dropped: (from: number, to: number) => void) {
    this.#strip = strip;
    this.#dropped = dropped;
    strip.addEventListener('pointerdown', (event) => {
      this.#press(event);
    });
  }

  #press(start: PointerEvent): void {
    const tab = start.target instanceof Element ? start.target.closest('[role=tab]') : null;
    if (!tab || start.button !== 0) return;
    const from = this.#tabs().indexOf(tab);
    let to: number | undefined;
    const move = (event: PointerEvent) => {
      if (to === undefined && Math.abs(event.clientX - start.clientX) < threshold) return;
      to = this.#placeAt(event.clientX);
      this.#showMark(to);
    };
    const end = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', giveUp, true);
      this.#mark.remove();
    };
    const drop = () => {
      end();
      if (to !== undefined && to !== from && to !== from + 1) this.#dropped(from, to);
    };
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', giveUp, true);
  }

  #tabs(): Element[] {
    return [...this.#strip.querySelectorAll('[role=tab]')];
  }

  #placeAt(x: number): number {
    const tabs = this.#tabs();
    const after = tabs.findIndex((tab) => {
      const { left, width } = tab.getBoundingClientRect();
      return x < left + width / 2;
    });
    return after < 0 ? tabs.length : after;
  }

  #showMark(place: number): void {
    const tabs = this.#tabs();
    const before = tabs[place]?.getBoundingClientRect().left;
    const x = before ?? tabs.at(-1)?.getBoundingClientRect().right ?? 0;
    const { top, height } = this.#strip.getBoundingClientRect();
    this.#mark.hidden = false;
    this.#mark.style.cssText = `left:${x - 1}px;top:${top}px;height:${height}px`;
    document.body.append(this.#mark);
  }
}
