import type { CellPosition, TableColumn } from '../../engine';
import { element } from '../element';
import type { Workspace } from '../Workspace';
import { columnTexts, showOnly, shownTexts } from './columnFilters';
import { type SortOrder, sortTable } from './sortTable';

/** Texts offered; more would make the panel slow and nobody would read them. */
const mostTexts = 1000;

/** The panel of a table header's button: sort by the column, or choose which of its values are shown. */
export function openFilterPanel(
  workspace: Workspace,
  { row, column }: CellPosition,
  button: HTMLElement,
): void {
  const { sheet, book, attempt } = workspace;
  const table = sheet.tables.at(row, column);
  const tableColumn = table?.columnAt(column);
  if (!table || !tableColumn) return;
  const returnTo = document.activeElement;
  const panel = element('div', {
    class: 'filter-panel over-cells',
    role: 'dialog',
    'aria-label': `Sort and filter ${tableColumn.name}`,
    tabindex: -1,
  });
  const close = () => {
    document.removeEventListener('pointerdown', onOutside, true);
    panel.remove();
    if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
  };
  const onOutside = (event: Event) => {
    if (!(event.target instanceof Node && panel.contains(event.target))) close();
  };
  const sort = (order: SortOrder) => () => {
    close();
    attempt(() => {
      sheet.assertWritable(table.bodyArea);
      book.batch(() => {
        sortTable(tableColumn, order);
      });
    });
  };
  const choice = valueChoice(tableColumn);
  const filter = (texts: readonly string[] | undefined) => {
    close();
    attempt(() => {
      showOnly(tableColumn, texts);
    });
    tellShown(workspace, tableColumn);
  };
  const clear = panelButton('Clear filter', () => {
    filter(undefined);
  });
  clear.disabled = shownTexts(tableColumn) === undefined;
  const ok = panelButton('OK', () => {
    filter(choice.chosen());
  });
  ok.className = 'button primary';
  const cancel = panelButton('Cancel', close);
  cancel.className = 'button';
  panel.append(
    panelButton('Sort smallest to largest, A to Z', sort('ascending')),
    panelButton('Sort largest to smallest, Z to A', sort('descending')),
    element('div', { class: 'menu-line' }),
    clear,
    choice.root,
    element('div', { class: 'dialog-buttons' }, ok, cancel),
  );
  panel.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) filter(choice.chosen());
  });
  document.body.append(panel);
  placePanel(panel, button.getBoundingClientRect());
  document.addEventListener('pointerdown', onOutside, true);
  panel.querySelector('button')?.focus();
}

/** The list of values with a tick each. */
function valueChoice(column: TableColumn): { root: HTMLElement; chosen: () => string[] | undefined } {
  const texts = columnTexts(column).slice(0, mostTexts);
  const shown = shownTexts(column);
  const all = checkbox('(Select all)', shown === undefined);
  const boxes = texts.map((text) => ({
    text,
    ...checkbox(text === '' ? '(Blanks)' : text, shown?.includes(text) ?? true),
  }));
  all.input.addEventListener('change', () => {
    for (const box of boxes) box.input.checked = all.input.checked;
  });
  for (const box of boxes) {
    box.input.addEventListener('change', () => {
      all.input.checked = boxes.every(({ input }) => input.checked);
    });
  }
  const root = element('div', { class: 'filter-values', role: 'group', 'aria-label': 'Values shown' });
  root.append(all.root, ...boxes.map((box) => box.root));
  const chosen = () => {
    const ticked = boxes.filter(({ input }) => input.checked).map(({ text }) => text);
    return ticked.length === boxes.length ? undefined : ticked;
  };
  return { root, chosen };
}

function checkbox(label: string, checked: boolean): { root: HTMLElement; input: HTMLInputElement } {
  const input = element('input', { type: 'checkbox', checked });
  return { root: element('label', { class: 'filter-value' }, input, label), input };
}

function panelButton(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'menu-item filter-command' }, label);
  button.addEventListener('click', run);
  return button;
}

function tellShown(workspace: Workspace, { table, bodyArea }: TableColumn): void {
  let shown = 0;
  for (let row = bodyArea.top; row <= bodyArea.bottom; row++) if (!table.sheet.isRowHidden(row)) shown++;
  const count = bodyArea.bottom - bodyArea.top + 1;
  workspace.tell(table.isFiltered ? `${shown} of ${count} rows are shown.` : `All ${count} rows are shown.`);
}

function placePanel(panel: HTMLElement, under: DOMRect): void {
  const { width, height } = panel.getBoundingClientRect();
  panel.style.left = `${Math.max(4, Math.min(under.right - width, window.innerWidth - width - 4))}px`;
  panel.style.top = `${Math.max(4, Math.min(under.bottom + 2, window.innerHeight - height - 4))}px`;
}
