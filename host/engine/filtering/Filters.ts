import { type Area, columnCount } from '../area';
import { ExcelError } from '../errors';
import { element, type XmlElement } from '../fileForm/xmlTree';
import type { Sheet } from '../Sheet';
import type { FilterCriteria } from './FilterCriteria';
import { readCriteria, writeCriteria } from './filterForm';
import { rowTest } from './rowTest';

/** Where a filter is kept: a table, or a sheet outside its tables. */
export interface FilterPlace {
  readonly sheet: Sheet;
  /** The id of the table; null for the filter of a sheet. */
  readonly tableId: string | null;
  /** Headers and rows, without totals; null when there is no filter. */
  readonly area: Area | null;
  /** The rows that the filter shows or hides. */
  readonly rows: Area | null;
  /** Gives it buttons; a place without cannot be filtered. */
  readonly turnOn?: () => void;
  /** `<autoFilter>`; a changed filter is a new element. */
  element: XmlElement | null;
}

/** The filter of a table or of a sheet: the criteria of its columns, and the rows that these hide. */
export class Filters {
  readonly #place: FilterPlace;

  /** See `tableFilters` and `sheetFilters`. */
  constructor(place: FilterPlace) {
    this.#place = place;
  }

  /** Whether there are filter buttons. */
  get enabled(): boolean {
    return this.area !== null;
  }

  /** Headers and rows; null without a filter. */
  get area(): Area | null {
    return this.#place.element && this.#place.area;
  }

  /** Whether a column has criteria. */
  get isFiltered(): boolean {
    return this.#columns.some(({ children }) => children.length > 0);
  }

  /** What a column (counted from the filter's first) is filtered by; null for nothing. */
  criteriaOf(column: number): FilterCriteria | null {
    const found = this.#columns.find(({ attributes }) => Number(attributes['colId']) === column);
    return found ? readCriteria(found) : null;
  }

  /** Of all columns, in order; null for those that are not filtered. */
  get criteria(): readonly (FilterCriteria | null)[] {
    const { area } = this;
    return area ? Array.from({ length: columnCount(area) }, (_, column) => this.criteriaOf(column)) : [];
  }

  /** Filters by a column, beside what other columns are filtered by; null ends that. Throws `InvalidArgument` for a column that is not there. */
  apply(column: number, criteria: Exclude<FilterCriteria, { on: 'other' }> | null): void {
    const area = this.#required();
    if (!Number.isInteger(column) || column < 0 || column >= columnCount(area))
      throw new ExcelError('InvalidArgument', `The filter has no column ${String(column)}.`);
    const others = this.#columns.filter(({ attributes }) => Number(attributes['colId']) !== column);
    const columns = criteria ? [...others, writeCriteria(column, criteria)] : others;
    this.#set(columns);
  }

  /** Shows all rows; the buttons stay. */
  clear(): void {
    if (this.isFiltered) this.#set([]);
  }

  /** Ends the criteria of columns that are about to go, so that they hide nothing when they are gone. */
  drop(isGone: (column: number) => boolean): void {
    const kept = this.#columns.filter(({ attributes }) => !isGone(Number(attributes['colId'])));
    if (kept.length < this.#columns.length) this.#set(kept);
  }

  /** Looks at all rows anew: those that were added or changed may be hidden or appear. */
  reapply(): void {
    if (this.isFiltered) this.#set(this.#columns);
  }

  get #columns(): readonly XmlElement[] {
    return (this.#place.element?.children ?? []).filter(({ name }) => name === 'filterColumn');
  }

  #required(): Area {
    if (!this.area) this.#place.turnOn?.();
    if (this.area) return this.area;
    throw new ExcelError('InvalidOperation', 'There is no filter to change.');
  }

  #set(columns: readonly XmlElement[]): void {
    const { sheet, element: before } = this.#place;
    const ordered = [...columns].sort(
      (one, other) => Number(one.attributes['colId']) - Number(other.attributes['colId']),
    );
    sheet.book.batch(() => {
      this.#place.element = element('autoFilter', before?.attributes ?? {}, ordered);
      this.#showRows();
      sheet.book.announce({ type: 'filterChanged', sheet, tableId: this.#place.tableId });
    });
  }

  #showRows(): void {
    const { sheet, rows } = this.#place;
    if (!rows) return;
    sheet.book.settle();
    const tests = this.#columns.flatMap((column) => {
      const criteria = readCriteria(column);
      const at = rows.left + Number(column.attributes['colId']);
      return criteria ? [rowTest(sheet, { ...rows, left: at, right: at }, criteria)] : [];
    });
    const hidden = Array.from(
      { length: rows.bottom - rows.top + 1 },
      (_, offset) => !tests.every((test) => test(rows.top + offset)),
    );
    hideRows(sheet, rows.top, hidden);
  }
}

/** Hides and shows rows, neighbours at once. */
function hideRows(sheet: Sheet, top: number, hidden: readonly boolean[]): void {
  let first = 0;
  while (first < hidden.length) {
    const hide = hidden[first] === true;
    let last = first;
    while (last + 1 < hidden.length && hidden[last + 1] === hide) last += 1;
    const isChanged = hidden
      .slice(first, last + 1)
      .some((_, offset) => sheet.isRowHidden(top + first + offset) !== hide);
    if (isChanged) sheet.setRowsHidden(top + first, top + last, hide);
    first = last + 1;
  }
}
