import { type Area, areaOf, rowCount } from './area';
import type { Table as NativeListObject } from './excelts';
import type { NativeTable, NativeTableColumn } from './fileForm/keepTables';
import type { Filters } from './filtering/Filters';
import { tableFilters } from './filtering/tableFilters';
import { rewriteAll } from './followChanges';
import type { Sheet } from './Sheet';
import { deletedTable, renamedColumns, renamedTable } from './structuredReferences';
import { TableColumn } from './TableColumn';
import { convertReferences } from './tableConversion';
import { addColumn, addRows, deleteColumn, deleteRows, resizeTable, setHeaders } from './tableEdits';
import { TableLook } from './TableLook';
import { assertTableName, freeHeader } from './tableNames';
import { placeTable } from './tablePlace';
import { hideTotals, showTotals } from './tableTotals';

/**
 * A table (list object) of a sheet: headers, rows, perhaps totals, with a name that structured references use.
 * ExcelTS's table is the store; its own ways to change one are not used, since they write over cells.
 */
export class Table extends TableLook {
  readonly sheet: Sheet;
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly #listObject: NativeListObject;
  readonly #removed: () => void;
  #columns: TableColumn[] = [];

  /** Tables are made by `TableList`. */
  constructor(sheet: Sheet, id: string, listObject: NativeListObject, removed: () => void) {
    super();
    this.sheet = sheet;
    this.id = id;
    this.#listObject = listObject;
    this.#removed = removed;
  }

  get name(): string {
    return this.native.name;
  }

  /** Rewrites every formula that names the table. Throws `InvalidArgument` or `ItemAlreadyExists` for a name that Excel refuses. */
  set name(name: string) {
    const before = this.name;
    if (name === before) return;
    if (name.toLowerCase() !== before.toLowerCase()) assertTableName(this.sheet.book, name);
    this.change(() => {
      rewriteAll(this.sheet.book, renamedTable(before, name));
      this.#listObject.name = name;
      this.native.displayName = name;
    });
  }

  override get showHeaders(): boolean {
    return this.native.headerRow;
  }

  /** The header row is emptied, or filled again with the names of the columns; body and totals stay where they are. */
  override set showHeaders(show: boolean) {
    if (show === this.showHeaders) return;
    this.change(() => {
      setHeaders(this, show);
    });
  }

  get showTotals(): boolean {
    return this.native.totalsRow;
  }

  /** Totals stand below the body; cells there are moved down. The functions of the columns are remembered. */
  set showTotals(show: boolean) {
    if (show === this.showTotals) return;
    this.change(() => {
      if (show) showTotals(this);
      else hideTotals(this);
    });
  }

  /** Everything: headers, body, totals. */
  get area(): Area {
    const { tl, columns, rows, headerRow, totalsRow } = this.native;
    return areaOf(
      tl.row - 1,
      tl.col - 1,
      rows.length + Number(headerRow) + Number(totalsRow),
      columns.length,
    );
  }

  get headerArea(): Area | null {
    const { area } = this;
    return this.showHeaders ? { ...area, bottom: area.top } : null;
  }

  get bodyArea(): Area {
    const { area } = this;
    return {
      ...area,
      top: area.top + Number(this.showHeaders),
      bottom: area.bottom - Number(this.showTotals),
    };
  }

  get totalsArea(): Area | null {
    const { area } = this;
    return this.showTotals ? { ...area, top: area.bottom } : null;
  }

  get columns(): readonly TableColumn[] {
    const { columns } = this.native;
    if (
      columns.length !== this.#columns.length ||
      columns.some((native, index) => this.#columns[index]?.native !== native)
    ) {
      const known = new Map(this.#columns.map((column) => [column.native, column]));
      this.#columns = columns.map((native) => known.get(native) ?? new TableColumn(this, native));
    }
    return this.#columns;
  }

  /** Case-insensitive, as in Excel. */
  columnNamed(name: string): TableColumn | undefined {
    const wanted = name.toLowerCase();
    return this.columns.find((column) => column.name.toLowerCase() === wanted);
  }

  columnById(id: number): TableColumn | undefined {
    return this.columns.find((column) => column.id === id);
  }

  /** The column that stands in this column of the sheet. */
  columnAt(sheetColumn: number): TableColumn | undefined {
    return this.columns[sheetColumn - this.area.left];
  }

  renameColumn(column: TableColumn, name: string): void {
    if (name === column.name) return;
    this.change(() => {
      this.renameColumns([[column, name]]);
      this.writeHeaders();
    });
  }

  /** Throws `InvalidArgument` unless the headers stay in their row and the ranges overlap, `InvalidOperation` over another table. */
  resize(area: Area): void {
    this.change(() => {
      resizeTable(this, area);
    });
  }

  /**
   * Inserts rows (zero-based in the body; null = at the end); cells below move down. Calculated columns fill, formats,
   * validation and rules follow. Returns the index of the first.
   */
  addRows(index: number | null, count: number): number {
    return this.change(() => addRows(this, index ?? rowCount(this.bodyArea), count));
  }

  /** Cells below move up. The last row of a table stays, emptied, as the place for new rows: see `emptyTable.ts`. */
  deleteRows(index: number, count: number): void {
    this.change(() => {
      deleteRows(this, index, count);
    });
  }

  /** Inserts a column (zero-based; null = at the right end); cells to the right move. */
  addColumn(index: number | null, name?: string): TableColumn {
    return this.change(() => addColumn(this, index ?? this.columns.length, name));
  }

  /** Cells to the right move left; references to the column become `#REF!`. A table keeps at least one column. */
  deleteColumn(index: number): void {
    this.change(() => {
      deleteColumn(this, index);
    });
  }

  /** Takes the table away with the contents and formats of its cells; references to it become `#REF!`. */
  delete(): void {
    this.sheet.book.batch(() => {
      this.clearFilters();
      const { area, name } = this;
      this.#removed();
      this.sheet.clear(area, 'All');
      rewriteAll(this.sheet.book, deletedTable(name));
    });
  }

  /** Keeps the cells, drops the table; structured references become plain addresses. */
  convertToRange(): void {
    this.sheet.book.batch(() => {
      this.clearFilters();
      convertReferences(this);
      this.#removed();
    });
  }

  /** What the columns are filtered by. */
  get filters(): Filters {
    return tableFilters(this);
  }

  /** Whether a column has a filter. */
  get isFiltered(): boolean {
    return this.filters.isFiltered;
  }

  /** Shows all rows; the buttons stay. */
  override clearFilters(): void {
    this.filters.clear();
  }

  /** Shows only the rows whose text in a column is one of these ('' for blanks), beside what other columns are filtered by. */
  filterByValues({ index }: TableColumn, values: readonly string[]): void {
    const texts = values.filter((value) => value !== '');
    this.filters.apply(index, { on: 'values', texts, blanks: values.includes(''), dates: [] });
  }

  /** For the engine's own classes: what is saved. One-based inside. */
  override get native(): NativeTable {
    return (this.#listObject as unknown as { table: NativeTable }).table;
  }

  /** For the engine's own classes: gives the table an area and the columns in it. */
  place(area: Area, columns: readonly NativeTableColumn[] = this.native.columns): void {
    placeTable(this, area, columns);
    this.sheet.book.structureChanged();
  }

  /** For the engine's own classes: columns that stand in no place yet, unnamed. */
  newColumns(count: number): NativeTableColumn[] {
    const last = Math.max(0, ...this.native.columns.map(({ id }) => id));
    return Array.from({ length: count }, (_, index) => ({ id: last + index + 1, name: '' }));
  }

  /** For the engine's own classes: puts the names of the columns into the header cells. */
  writeHeaders(): void {
    const { headerArea, columns, sheet } = this;
    if (!headerArea) return;
    columns.forEach((column, index) => {
      if (sheet.value(headerArea.top, headerArea.left + index) === column.name) return;
      sheet.native.getCell(headerArea.top + 1, headerArea.left + index + 1).value = column.name;
    });
    sheet.book.cellsEdited(sheet, headerArea);
  }

  /** For the engine's own classes: gives columns other names, made unique, and rewrites formulas. The header cells stay. */
  renameColumns(renamed: readonly (readonly [TableColumn, string])[]): void {
    const names = new Map<string, string>();
    for (const [column, wanted] of renamed) {
      const name = freeHeader(wanted, this.#otherNames(column));
      if (column.name !== '') names.set(column.name.toLowerCase(), name);
      column.native.name = name;
    }
    if (names.size > 0) rewriteAll(this.sheet.book, renamedColumns(this.name, names));
    this.sheet.book.structureChanged();
  }

  /** For the engine's own classes: runs a change and announces it. */
  override change<Result>(work: () => Result): Result {
    return this.sheet.book.batch(() => {
      const result = work();
      this.sheet.book.structureChanged();
      this.sheet.book.announce({ type: 'tableChanged', sheet: this.sheet, id: this.id });
      return result;
    });
  }

  #otherNames(column: TableColumn): string[] {
    return this.columns.filter((other) => other !== column).map((other) => other.name);
  }
}
