import { element } from '../element';
import type { CellPicture } from './CellPicture';
import { iconGlyph } from './iconGlyph';
import { styleClass } from './styleClass';

/** What an element shows now. */
interface Painted {
  readonly place: string;
  readonly key: string;
  readonly isPlain: boolean;
}

const painted = new WeakMap<HTMLElement, Painted>();

/** Makes the element of a cell. */
export function makeCell(column: number): HTMLElement {
  return element('div', { class: 'cell', role: 'gridcell', 'aria-colindex': column + 1 });
}

/**
 * Draws a cell into its element and leaves alone what looks so already.
 *
 * @param originX position on the sheet that is 0 in the pane's layer.
 * @param rowTop where the cell's row element starts on the sheet.
 */
export function paintCell(cell: HTMLElement, picture: CellPicture, originX: number, rowTop: number): void {
  const before = painted.get(cell);
  const place = placeOf(picture, originX, rowTop);
  const { key, isPlain } = picture;
  if (before?.place !== place) cell.style.cssText = place;
  if (before?.key !== key) {
    cell.className = classOf(picture);
    const text = cell.firstChild;
    if (isPlain && before?.isPlain && text instanceof Text) text.data = picture.text;
    else if (isPlain) cell.textContent = picture.text;
    else cell.replaceChildren(...contentsOf(picture));
  }
  if (before?.key !== key || before.place !== place) painted.set(cell, { place, key, isPlain });
}

/** One pixel wider to the left and top: a cell shares those lines with its neighbours. */
function placeOf(picture: CellPicture, originX: number, rowTop: number): string {
  const { left, top, width, height } = picture.rect;
  const box = `left:${left - originX - 1}px;top:${top - rowTop - 1}px;width:${width + 1}px;height:${height + 1}px`;
  if (picture.isPlain) return `${box};padding-top:${plainPadding(picture)}px`;
  const { spillLeft, spillRight } = picture;
  return spillLeft > 0 || spillRight > 0
    ? `${box};--spill-left:${spillLeft}px;--spill-right:${spillRight}px`
    : box;
}

/** What keeps a single line at the top, in the middle or at the bottom of its cell. */
function plainPadding({ rect, lineHeight, vertical }: CellPicture): number {
  const room = rect.height + 1 - lineHeight;
  if (vertical === 'top') return 1;
  return Math.max(0, vertical === 'center' ? Math.round(room / 2) : room - 1);
}

function classOf(picture: CellPicture): string {
  const { boxStyle, textStyle, isPlain, hasBorder, coversLines } = picture;
  const look = styleClass(
    isPlain ? `${boxStyle};${textStyle};line-height:${picture.lineHeight}px` : boxStyle,
  );
  return `cell ${isPlain ? 'plain ' : ''}${hasBorder ? 'bordered ' : ''}${coversLines ? 'covers-lines ' : ''}${look}`;
}

function contentsOf(picture: CellPicture): Node[] {
  const contents: Node[] = [];
  if (picture.bar) contents.push(...barElements(picture.bar));
  if (picture.icon) contents.push(iconElement(picture.icon));
  if (picture.text !== '') contents.push(textElement(picture));
  if (picture.filter !== 'none') contents.push(filterButton(picture));
  if (picture.remark !== 'none') contents.push(element('div', { class: `remark-mark ${picture.remark}` }));
  return contents;
}

function textElement(picture: CellPicture): HTMLElement {
  const text = element('div', { class: `cell-text ${styleClass(picture.textStyle)}` }, picture.text);
  const { spillLeft, spillRight } = picture;
  if (spillLeft > 0 || spillRight > 0) {
    text.style.maxWidth = `${picture.rect.width + spillLeft + spillRight - 4}px`;
  }
  return text;
}

function barElements({ from, to, color, gradient, border, axis }: NonNullable<CellPicture['bar']>): Node[] {
  const paint = gradient ? `linear-gradient(90deg, ${color}, ${color}40)` : color;
  const edge = border === undefined ? '' : `;box-shadow:inset 0 0 0 1px ${border}`;
  const style = `left:${from * 100}%;width:${(to - from) * 100}%;background:${paint}${edge}`;
  const bar = element('div', { class: 'cell-bar', style });
  if (!axis) return [bar];
  const line = `left:${axis.at * 100}%;width:0;border-left:1px dashed ${axis.color}`;
  return [bar, element('div', { class: 'cell-bar', style: line })];
}

function iconElement(icon: NonNullable<CellPicture['icon']>): HTMLElement {
  const { glyph, color } = iconGlyph(icon);
  return element('span', { class: 'cell-icon', style: `color:${color}`, 'aria-hidden': 'true' }, glyph);
}

function filterButton(picture: CellPicture): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: `filter-button ${picture.filter}`,
      tabindex: -1,
      'aria-label': `Filter and sort ${picture.text}`,
      'data-row': picture.row,
      'data-column': picture.column,
    },
    picture.filter === 'filtered' ? '▼' : '▾',
  );
}
