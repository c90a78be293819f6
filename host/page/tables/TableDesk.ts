import {
  type Area,
  columnCount,
  type Filters,
  formatAddress,
  parseAddress,
  placeSheetFilter,
  removeSheetFilter,
  rowCount,
  sheetFilterElement,
  sheetFilters,
  tableFilters,
  type Table,
} from '../../engine';
import { ask } from '../Dialog';
import { element } from '../element';
import type { GridView } from '../grid/GridView';
import { region } from '../grid/selectAround';
import type { DataActions } from '../home/dataTab';
import type { Workspace } from '../Workspace';
import { filtersAround } from './filterAt';
import { looksLikeHeaders, sortAreaBy, type SortOrder, sortTableBy } from './sortRange';
import { convertToRange } from './tableItems';
import { tellRecords } from './tellRecords';

/** Sorting, filtering and tables, wherever the selection is. */
export class TableDesk implements DataActions {
  readonly #workspace: Workspace;
  readonly #view: GridView;

  constructor(workspace: Workspace, view: GridView) {
    this.#workspace = workspace;
    this.#view = view;
  }

  /** The table that holds the active cell. */
  get table(): Table | undefined {
    const { sheet, selection } = this.#workspace;
    return sheet.tables.at(selection.active.row, selection.active.column);
  }

  sort(order: SortOrder): void {
    const { sheet, selection, book } = this.#workspace;
    const { table } = this;
    const area = this.#block();
    if (!table && rowCount(area) < 2) {
      this.#workspace.tell('Select a cell of the list that is to be sorted.', 'problem');
      return;
    }
    const { column } = selection.active;
    this.#workspace.attempt(() => {
      book.batch(() => {
        if (table) sortTableBy(table, column, order);
        else sortAreaBy(sheet, area, column, order);
      });
    });
  }

  /** Shows or hides the filter buttons of the table, or of the block of cells around the active one. */
  toggleFilter(): void {
    const { table } = this;
    const { sheet } = this.#workspace;
    const block = this.#block();
    if (!table && !sheetFilters(sheet).enabled && rowCount(block) < 2) {
      this.#workspace.tell('Select a cell of the list that is to be filtered.', 'problem');
      return;
    }
    const done = this.#workspace.attempt(() => {
      if (table) table.showFilterButton = !table.showFilterButton;
      else if (sheetFilters(sheet).enabled) removeSheetFilter(sheet);
      else placeSheetFilter(sheet, block);
    });
    // How many records a filter had found is no longer true.
    if (done) this.#workspace.tell('');
  }

  isFiltering(): boolean {
    return this.table ? this.table.showFilterButton : this.#filters()?.enabled === true;
  }

  isFiltered(): boolean {
    return this.#filters()?.isFiltered === true;
  }

  clearFilter(): void {
    const filters = this.#filters();
    if (
      filters &&
      this.#workspace.attempt(() => {
        filters.clear();
      })
    )
      this.#tell(filters);
  }

  reapplyFilter(): void {
    const filters = this.#filters();
    if (
      filters &&
      this.#workspace.attempt(() => {
        filters.reapply();
      })
    )
      this.#tell(filters);
  }

  #filters(): Filters | undefined {
    const { sheet, selection } = this.#workspace;
    const { row, column } = selection.active;
    const around = filtersAround(sheet, row, column)?.filters;
    if (around) return around;
    if (sheetFilterElement(sheet)) return sheetFilters(sheet);
    // Nothing else can be meant where one table alone is filtered.
    const [filtered, another] = sheet.tables.all().filter(({ isFiltered }) => isFiltered);
    return filtered && !another ? tableFilters(filtered) : undefined;
  }

  #tell(filters: Filters): void {
    const { area } = filters;
    if (area) tellRecords(this.#workspace, filters, { top: area.top + 1, bottom: area.bottom });
  }

  makeTable(): void {
    void this.#make();
  }

  convertToRange(): void {
    if (this.table) void convertToRange(this.#workspace, this.table);
  }

  /** Asks for the cells that the table is to have. */
  async resize(): Promise<void> {
    const { table } = this;
    if (!table) return;
    const field = addressField('Cells of the table', table.area);
    const answer = await ask({
      title: `Resize “${table.name}”`,
      text: 'The headers stay in their row, and the new cells overlap the old ones.',
      body: element('div', { class: 'dialog-body' }, field),
      answers: ['Resize', 'Cancel'],
      escape: 'Cancel',
    });
    if (answer === 'Cancel') return;
    const area = this.#read(field.value);
    if (!area) return;
    this.#workspace.attempt(() => {
      table.sheet.assertWritable(area);
      table.resize(area);
    });
  }

  /** Asks for another name of the table. */
  async rename(): Promise<void> {
    const { table } = this;
    if (!table) return;
    const field = element('input', { class: 'dialog-field', 'aria-label': 'Name of the table' });
    field.value = table.name;
    const answer = await ask({
      title: 'Rename the table',
      text: 'Formulas that use the name follow. The add-in finds its tables by their names.',
      body: element('div', { class: 'dialog-body' }, field),
      answers: ['Rename', 'Cancel'],
      escape: 'Cancel',
    });
    if (answer === 'Rename') this.#workspace.attempt(() => (table.name = field.value.trim()));
  }

  async #make(): Promise<void> {
    const { sheet } = this.#workspace;
    if (this.table) {
      this.#workspace.tell(`These cells are in the table “${this.table.name}” already.`, 'problem');
      return;
    }
    const block = this.#block();
    const field = addressField('Cells of the table', block);
    const headers = element('input', { type: 'checkbox' });
    headers.checked = looksLikeHeaders(sheet, block);
    const answer = await ask({
      title: 'Make a table',
      text: 'Where are the cells of the table?',
      body: element(
        'div',
        { class: 'dialog-body' },
        field,
        element('label', { class: 'dialog-choice' }, headers, 'The first row holds the headers'),
      ),
      answers: ['Make the table', 'Cancel'],
      escape: 'Cancel',
    });
    if (answer === 'Cancel') return;
    const area = this.#read(field.value);
    if (!area) return;
    const { attempt, tell } = this.#workspace;
    const done = attempt(() => {
      sheet.assertWritable(area);
      sheet.tables.add(area, headers.checked);
    });
    const made = done && sheet.tables.at(area.top, area.left);
    if (made) tell(`The table “${made.name}” is made.`, 'passing');
  }

  #read(text: string): Area | undefined {
    const area = parseAddress(text.trim().replaceAll('$', ''));
    if (!area) this.#workspace.tell(`“${text}” is no address of cells, such as A1:D10.`, 'problem');
    return area ?? undefined;
  }

  /** What is selected; a single cell stands for the block around it. */
  #block(): Area {
    const { sheet, selection } = this.#workspace;
    const { area, active } = selection;
    if (rowCount(area) > 1 || columnCount(area) > 1) return area;
    return region(sheet, active.row, active.column, this.#view.geometry);
  }
}

function addressField(label: string, area: Area): HTMLInputElement {
  const field = element('input', { class: 'dialog-field', 'aria-label': label });
  field.value = formatAddress(area);
  return field;
}
