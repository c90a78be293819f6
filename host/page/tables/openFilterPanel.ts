import { type CellPosition, ExcelError, type FilterCriteria } from '../../engine';
import { element } from '../element';
import { openPopup } from '../popup';
import type { Workspace } from '../Workspace';
import { ConditionForm } from './ConditionForm';
import { filterAt, type FilterColumn } from './filterAt';
import { type ColumnKind, columnKind, filterChoices } from './filterChoices';
import { sortFiltered, type SortOrder } from './sortRange';
import { tellRecords } from './tellRecords';
import { ValueList } from './ValueList';

type Criteria = Exclude<FilterCriteria, { on: 'other' }>;

/** The panel of a filter button: sort by the column, filter by a condition, or choose which of its values are shown. */
export function openFilterPanel(workspace: Workspace, cell: CellPosition, button: HTMLElement): void {
  const column = filterAt(workspace.sheet, cell.row, cell.column);
  if (!column) return;
  const { filters, index, name } = column;
  const kind = columnKind(column);
  const present = filters.criteriaOf(index);
  const values = new ValueList(filterChoices(column));
  const condition = new ConditionForm(present, kind);
  const run = (change: () => void) => {
    popup.close();
    const done = workspace.attempt(() => {
      workspace.book.batch(change);
    });
    if (done) tellRecords(workspace, column.filters, column.body);
  };
  const filter = (criteria: Criteria | null) => {
    run(() => {
      assertFilterable(column);
      filters.apply(index, criteria);
    });
  };
  const sort = (order: SortOrder) => {
    run(() => {
      sortFiltered(column, order);
    });
  };
  const wanted = (): Criteria | null | undefined => {
    if (condition.isChosen) return condition.criteria;
    const { chosen } = values;
    if (!chosen) return null;
    return chosen.length === 0 ? undefined : byValues(chosen);
  };
  const apply = () => {
    const criteria = wanted();
    if (criteria !== undefined) filter(criteria);
  };
  const ok = action('OK', 'button primary', apply);
  const clear = command(`Clear the filter of “${name}”`, () => {
    filter(null);
  });
  clear.disabled = present === null;
  const panel = element(
    'div',
    { class: 'filter-panel over-cells', role: 'dialog', 'aria-label': `Sort and filter ${name}` },
    ...(['ascending', 'descending'] as const).map((order) =>
      command(sortLabel(kind, order), () => {
        sort(order);
      }),
    ),
    element('div', { class: 'menu-line' }),
    clear,
    condition.root,
    values.root,
  );
  const cancel = action('Cancel', 'button', () => {
    popup.close();
  });
  panel.append(element('div', { class: 'dialog-buttons' }, ok, cancel));
  const settle = () => {
    ok.disabled = wanted() === undefined;
    values.root.hidden = condition.isChosen;
  };
  condition.onChange = values.onChange = settle;
  settle();
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) apply();
  });
  const popup = openPopup(panel, button.getBoundingClientRect());
  panel.querySelector('button')?.focus();
}

function byValues(texts: readonly string[]): Criteria {
  return {
    on: 'values',
    texts: texts.filter((text) => text !== ''),
    blanks: texts.includes(''),
    dates: [],
  };
}

/** A protected sheet has to allow filters. */
function assertFilterable({ sheet }: FilterColumn): void {
  if (!sheet.protection.protected || sheet.protection.options.allowAutoFilter) return;
  throw new ExcelError('AccessDenied', `The sheet "${sheet.name}" is protected: it does not allow filters.`);
}

function sortLabel(kind: ColumnKind, order: SortOrder): string {
  const isUp = order === 'ascending';
  switch (kind) {
    case 'number':
      return isUp ? 'Sort smallest to largest' : 'Sort largest to smallest';
    case 'date':
      return isUp ? 'Sort oldest to newest' : 'Sort newest to oldest';
    case 'text':
      return isUp ? 'Sort A to Z' : 'Sort Z to A';
  }
}

function command(label: string, run: () => void): HTMLButtonElement {
  return action(label, 'menu-item filter-command', run);
}

function action(label: string, className: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: className }, label);
  button.addEventListener('click', run);
  return button;
}
