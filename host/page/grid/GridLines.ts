import { element } from '../element';
import type { Axis } from './Axis';

/** The lines between rows, or between columns, of one pane. Lines that stay in sight are left alone. */
export class GridLines {
  readonly root: HTMLElement;
  readonly #isColumns: boolean;
  readonly #lines = new Map<number, HTMLElement>();
  readonly #spare: HTMLElement[] = [];

  constructor(direction: 'rows' | 'columns') {
    this.#isColumns = direction === 'columns';
    this.root = element('div', { class: `grid-lines ${direction}`, 'aria-hidden': 'true' });
  }

  /**
   * @param from position on the sheet at the pane's edge.
   * @param origin position on the sheet that is 0 in the pane's layer.
   * @param everything sizes changed: lines that stay may lie elsewhere.
   */
  paint(
    axis: Axis,
    shown: { readonly first: number; readonly last: number },
    from: number,
    origin: number,
    everything: boolean,
  ): void {
    this.root.style.transform = `translate${this.#isColumns ? 'X' : 'Y'}(${origin - from}px)`;
    for (const [index, line] of this.#lines) {
      if (index >= shown.first && index <= shown.last && axis.size(index) > 0) continue;
      this.#lines.delete(index);
      this.#spare.push(line);
    }
    for (let index = shown.first; index <= shown.last; index++) {
      if (axis.size(index) === 0) continue;
      const known = this.#lines.get(index);
      if (known && !everything) continue;
      const line = known ?? this.#spare.pop() ?? this.#make();
      line.style[this.#isColumns ? 'left' : 'top'] = `${axis.end(index) - origin - 1}px`;
      this.#lines.set(index, line);
    }
    for (const line of this.#spare.splice(0)) line.remove();
  }

  #make(): HTMLElement {
    const line = element('div', { class: 'grid-line' });
    this.root.append(line);
    return line;
  }
}
