import { element } from '../element';
import type { OutlineGroup } from './outline';
import type { PaneWindow, PaneWindows } from './PaneWindow';
import type { SheetGeometry } from './SheetGeometry';

const levelThickness = 15;

/** The strip beside the headings with a bracket over each group and a button that folds or unfolds it. */
export class OutlineBar {
  readonly root: HTMLElement;
  readonly #isColumns: boolean;
  #painted = '';
  /** Called with the group whose button was pressed. */
  onToggle: (group: OutlineGroup) => void = () => undefined;

  constructor(direction: 'rows' | 'columns') {
    this.#isColumns = direction === 'columns';
    this.root = element('div', { class: `outline ${direction}` });
  }

  /** What the strip takes; 0 without groups. */
  thickness(geometry: SheetGeometry): number {
    const levels = this.#groups(geometry).reduce((most, group) => Math.max(most, group.level), 0);
    return levels === 0 ? 0 : levels * levelThickness + 5;
  }

  paint(geometry: SheetGeometry, windows: PaneWindows, heads: { width: number; height: number }): void {
    const groups = this.#groups(geometry);
    this.root.hidden = groups.length === 0;
    if (groups.length === 0) return;
    const parts = this.#isColumns
      ? [windows.corner.area ? windows.corner : windows.left, windows.main]
      : [windows.corner.area ? windows.corner : windows.top, windows.main];
    const key = JSON.stringify([groups, heads, parts]);
    if (key === this.#painted) return;
    this.#painted = key;
    this.#placeRoot(geometry, heads);
    this.root.replaceChildren(
      ...parts.filter((part) => part.area).map((part) => this.#part(geometry, groups, part)),
    );
  }

  #groups(geometry: SheetGeometry): readonly OutlineGroup[] {
    return this.#isColumns ? geometry.columnGroups : geometry.rowGroups;
  }

  #placeRoot(geometry: SheetGeometry, heads: { width: number; height: number }): void {
    const { style } = this.root;
    const thickness = `${this.thickness(geometry)}px`;
    style.left = this.#isColumns ? `${heads.width}px` : '0';
    style.top = this.#isColumns ? '0' : `${heads.height}px`;
    style[this.#isColumns ? 'height' : 'width'] = thickness;
  }

  /** The stretch of the strip along one pane; brackets are cut at its ends. */
  #part(geometry: SheetGeometry, groups: readonly OutlineGroup[], window: PaneWindow): HTMLElement {
    const part = element('div', { class: 'outline-part' });
    const [place, size, from] = this.#isColumns
      ? [window.left, window.width, window.x]
      : [window.top, window.height, window.y];
    part.style[this.#isColumns ? 'left' : 'top'] = `${place}px`;
    part.style[this.#isColumns ? 'width' : 'height'] = `${size}px`;
    const axis = this.#isColumns ? geometry.columns : geometry.rows;
    for (const group of groups) {
      const start = axis.start(group.first) - from;
      const end = axis.end(group.last) - from;
      const after = axis.visibleFrom(group.last + 1, 1);
      if (after === undefined) continue;
      const buttonAt = axis.start(after) - from + axis.size(after) / 2;
      if (end > start && end > 0 && start < size) part.append(this.#bracket(group, start, buttonAt));
      if (buttonAt > 0 && buttonAt < size) part.append(this.#button(group, buttonAt));
    }
    return part;
  }

  #bracket(group: OutlineGroup, start: number, end: number): HTMLElement {
    const across = `${(group.level - 1) * levelThickness + 8}px`;
    const style = this.#isColumns
      ? `left:${start + 3}px;width:${end - start - 3}px;top:${across}`
      : `top:${start + 3}px;height:${end - start - 3}px;left:${across}`;
    return element('div', { class: 'outline-bracket', style });
  }

  #button(group: OutlineGroup, at: number): HTMLElement {
    const across = `${(group.level - 1) * levelThickness + 3}px`;
    const lines = this.#isColumns ? 'columns' : 'rows';
    const button = element(
      'button',
      {
        type: 'button',
        class: 'outline-button',
        tabindex: -1,
        'aria-label': `${group.collapsed ? 'Show' : 'Hide'} grouped ${lines}`,
        'aria-expanded': String(!group.collapsed),
        style: this.#isColumns ? `left:${at - 6}px;top:${across}` : `top:${at - 6}px;left:${across}`,
      },
      group.collapsed ? '+' : '−',
    );
    button.addEventListener('click', () => {
      this.onToggle(group);
    });
    return button;
  }
}
