import { element } from '../element';
import { columnLetters } from '../../engine';
import type { Axis } from './Axis';

/** Lines from `first` to `last` that are selected: wholly (header clicked) or in part. */
export interface HeadSelection {
  readonly first: number;
  readonly last: number;
  readonly whole: boolean;
}

/** The part of an axis in sight. */
export interface HeadWindow {
  /** Where the strip starts in the view, and how long it is. */
  readonly place: number;
  readonly size: number;
  /** The position on the sheet at its start. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
}

/** Column letters or row numbers beside a pane, with grips for changing sizes. */
export class HeadStrip {
  readonly root: HTMLElement;
  readonly #direction: 'rows' | 'columns';
  readonly #heads = new Map<number, HTMLElement>();

  constructor(direction: 'rows' | 'columns') {
    this.#direction = direction;
    this.root = element('div', { class: `heads ${direction}`, 'aria-hidden': 'true' });
  }

  paint(window: HeadWindow | null, axis: Axis, selection: HeadSelection): void {
    const isColumns = this.#direction === 'columns';
    this.root.hidden = window === null;
    if (!window) return;
    this.root.style[isColumns ? 'left' : 'top'] = `${window.place}px`;
    this.root.style[isColumns ? 'width' : 'height'] = `${window.size}px`;
    for (const [index, head] of this.#heads) {
      if (index >= window.first && index <= window.last && axis.size(index) > 0) continue;
      head.remove();
      this.#heads.delete(index);
    }
    for (let index = window.first; index <= window.last; index++) {
      const size = axis.size(index);
      if (size === 0) continue;
      const head = this.#heads.get(index) ?? this.#add(index);
      head.style[isColumns ? 'left' : 'top'] = `${axis.start(index) - window.from}px`;
      head.style[isColumns ? 'width' : 'height'] = `${size}px`;
      const isSelected = index >= selection.first && index <= selection.last;
      head.classList.toggle('selected', isSelected);
      head.classList.toggle('whole', isSelected && selection.whole);
      head.classList.toggle('after-hidden', index > 0 && axis.size(index - 1) === 0);
    }
  }

  #add(index: number): HTMLElement {
    const label = this.#direction === 'columns' ? columnLetters(index) : String(index + 1);
    const head = element(
      'div',
      { class: 'head', 'data-index': index },
      label,
      element('div', { class: 'head-grip', 'data-index': index }),
    );
    this.#heads.set(index, head);
    this.root.append(head);
    return head;
  }
}
