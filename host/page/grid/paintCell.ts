import { element } from '../element';
import type { CellPicture } from './CellPicture';
import { iconGlyph } from './iconGlyph';

const paintedKeys = new WeakMap<HTMLElement, string>();

/** Makes the element of a cell. */
export function makeCell(column: number): HTMLElement {
  return element('div', { class: 'cell', role: 'gridcell', 'aria-colindex': column + 1 });
}

/**
 * Draws a cell into its element and leaves the element alone when it looks so already.
 *
 * @param originX position on the sheet that is 0 in the pane's layer.
 * @param rowTop where the cell's row element starts on the sheet.
 */
export function paintCell(cell: HTMLElement, picture: CellPicture, originX: number, rowTop: number): void {
  const { rect } = picture;
  // One pixel wider to the left and top: a cell shares those lines with its neighbours.
  const place = `left:${rect.left - originX - 1}px;top:${rect.top - rowTop - 1}px;width:${rect.width + 1}px;height:${rect.height + 1}px`;
  const key = `${place};${picture.key}`;
  if (paintedKeys.get(cell) === key) return;
  paintedKeys.set(cell, key);

  const spills = picture.spillLeft > 0 || picture.spillRight > 0;
  cell.className = `cell${picture.hasBorder ? ' bordered' : ''}${picture.coversLines ? ' covers-lines' : ''}`;
  const spill = spills ? `;--spill-left:${picture.spillLeft}px;--spill-right:${picture.spillRight}px` : '';
  cell.style.cssText = `${place};${picture.boxStyle}${spill}`;

  const children: Node[] = [];
  if (picture.bar) children.push(barElement(picture.bar));
  if (picture.icon) children.push(iconElement(picture.icon));
  if (picture.text !== '') children.push(textElement(picture, spills));
  if (picture.filter !== 'none') children.push(filterButton(picture));
  if (picture.remark !== 'none') children.push(element('div', { class: `remark-mark ${picture.remark}` }));
  cell.replaceChildren(...children);
}

function textElement(picture: CellPicture, spills: boolean): HTMLElement {
  const text = element('div', { class: 'cell-text', style: picture.textStyle }, picture.text);
  if (spills) {
    text.classList.add('spills');
    const room = picture.rect.width + picture.spillLeft + picture.spillRight - 4;
    text.style.maxWidth = `${room}px`;
  }
  return text;
}

function barElement(bar: NonNullable<CellPicture['bar']>): HTMLElement {
  const paint = bar.gradient ? `linear-gradient(90deg, ${bar.color}, ${bar.color}40)` : bar.color;
  const style = `left:${bar.from * 100}%;width:${(bar.to - bar.from) * 100}%;background:${paint}`;
  return element('div', { class: 'cell-bar', style });
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
