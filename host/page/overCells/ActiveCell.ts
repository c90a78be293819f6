import { type CellPosition, formatAddress, areaOf, type Sheet } from '../../engine';
import { element } from '../element';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';
import { remarkAt } from './CellTip';

/**
 * What a screen reader hears of the active cell. The sheet itself keeps the focus and points here, since cells come
 * and go while it scrolls and empty cells have no element.
 */
export class ActiveCell {
  readonly #cell = element('div', {
    id: 'active-cell',
    class: 'active-cell',
    role: 'gridcell',
    'aria-selected': 'true',
  });
  readonly #row = element('div', { role: 'row', class: 'active-row' }, this.#cell);
  readonly #workspace: Workspace;

  constructor(view: GridView, workspace: Workspace, grid: HTMLElement) {
    this.#workspace = workspace;
    view.overlay.append(this.#row);
    grid.setAttribute('aria-activedescendant', this.#cell.id);
    view.onPaint(() => {
      const rect = view.viewRect(workspace.selection.active);
      if (!rect) return;
      const { style } = this.#cell;
      style.left = `${rect.left}px`;
      style.top = `${rect.top}px`;
      style.width = `${rect.width}px`;
      style.height = `${rect.height}px`;
    });
    this.refresh();
  }

  refresh(): void {
    const { sheet, selection } = this.#workspace;
    const { row, column } = selection.active;
    this.#row.setAttribute('aria-rowindex', String(row + 1));
    this.#cell.setAttribute('aria-colindex', String(column + 1));
    this.#cell.setAttribute('aria-label', describeCell(sheet, selection.active));
  }
}

/**
 * A cell in words: address, what it shows, how it came about, what is attached.
 *
 * @example `F7, 98.2 %, formula =E7/D7, has a note: checked by the lab`
 */
export function describeCell(sheet: Sheet, cell: CellPosition): string {
  const { row, column } = cell;
  const text = sheet.text(row, column);
  const parts = [formatAddress(areaOf(row, column)), text === '' ? 'empty' : text];
  const table = sheet.tables.at(row, column);
  const header = table?.columnAt(column);
  if (table && header && table.headerArea?.top !== row) parts.push(`column ${header.name}`);
  if (sheet.isFormula(row, column)) parts.push(`formula ${String(sheet.input(row, column))}`);
  if (sheet.validations.choices(row, column)) parts.push('has a list');
  const remark = remarkAt(sheet, cell);
  if (remark) parts.push(`has a note: ${remark.map(({ text: words }) => words).join('; ')}`);
  return parts.join(', ');
}
