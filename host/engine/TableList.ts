import {
  type Area,
  cellsOf,
  columnCount,
  containsCell,
  formatCell,
  intersect,
  isWholeColumns,
  isWholeRows,
} from './area';
import { noteCalculatedColumns } from './calculatedColumns';
import { hasNoRows, isInsertRowFilled, takeInsertRow } from './emptyTable';
import { ExcelError } from './errors';
import type { Table as NativeListObject } from './excelts';
import { keepFileForm } from './fileForm';
import type { NativeTable } from './fileForm/keepTables';
import { element } from './fileForm/xmlTree';
import { clearTheWay } from './filtering/sheetFilters';
import { type FormulaRewrite, rewriteAll } from './followChanges';
import { formulaOfFile } from './package/formulas';
import type { Sheet } from './Sheet';
import { deletedColumns, deletedTable } from './structuredReferences';
import { Table } from './Table';
import type { TableColumn } from './TableColumn';
import { growForInput } from './growForInput';
import { partId } from './sheetNames';
import { assertTableName, freeTableName } from './tableNames';
import { readTotals } from './tableTotals';

keepFileForm();

/** The tables of a sheet. */
export class TableList implements Iterable<Table> {
  readonly #sheet: Sheet;
  #tables: Table[] | null = null;
  #made = 0;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#loaded().length;
  }

  [Symbol.iterator](): Iterator<Table> {
    return this.#loaded()[Symbol.iterator]();
  }

  all(): readonly Table[] {
    return this.#loaded();
  }

  /** Case-insensitive, as in Excel. */
  named(name: string): Table | undefined {
    const wanted = name.toLowerCase();
    return this.#loaded().find((table) => table.name.toLowerCase() === wanted);
  }

  byId(id: string): Table | undefined {
    return this.#loaded().find((table) => table.id === id);
  }

  /** The table that holds a cell. */
  at(row: number, column: number): Table | undefined {
    return this.#loaded().find((table) => containsCell(table.area, row, column));
  }

  overlapping(area: Area): readonly Table[] {
    return this.#loaded().filter((table) => intersect(table.area, area));
  }

  /**
   * Makes a table of a range. Without headers a row of them (`Column1`, ...) is put above, moving the cells down.
   * Headers become texts, each one different. Throws `InvalidOperation` over another table or merged cells.
   */
  add(area: Area, hasHeaders: boolean, name?: string): Table {
    const { book } = this.#sheet;
    if (name !== undefined) assertTableName(book, name);
    const range = this.#clipped(area);
    const [other] = this.overlapping(range);
    if (other)
      throw new ExcelError('InvalidOperation', `A table cannot overlap another one ("${other.name}").`);
    return book.batch(() => {
      clearTheWay(this.#sheet, range);
      if (this.#sheet.mergedAreas.some((merged) => intersect(merged, range))) this.#sheet.unmerge(range);
      if (!hasHeaders) this.#sheet.insertCells({ ...range, bottom: range.top }, 'Down');
      const isEmpty = hasHeaders && range.top === range.bottom;
      if (isEmpty) this.#makeRoomBelow(range);
      const whole = { ...range, bottom: Math.max(range.bottom + Number(!hasHeaders), range.top + 1) };
      const table = this.#make(whole, name ?? freeTableName(book));
      if (isEmpty) table.native.insertRow = true;
      this.#nameByHeaders(table, table.columns, hasHeaders);
      table.writeHeaders();
      book.structureChanged();
      book.announce({ type: 'tableAdded', sheet: this.#sheet, id: table.id });
      return table;
    });
  }

  /** Edited header cells become column names, edited totals are taken over. Called by the sheet after inputs changed. */
  inputsChanged(area: Area): void {
    for (const table of this.overlapping(area)) {
      const { headerArea, totalsArea } = table;
      const edited = headerArea && intersect(headerArea, area);
      if (edited)
        this.#nameByHeaders(
          table,
          table.columns.slice(edited.left - headerArea.left, edited.right - headerArea.left + 1),
          true,
        );
      if (hasNoRows(table) && intersect(table.bodyArea, area) && isInsertRowFilled(table))
        takeInsertRow(table);
      if (totalsArea && intersect(totalsArea, area)) readTotals(table);
      noteCalculatedColumns(table, area);
    }
  }

  /**
   * Grows the table that a person typed directly below or beside, and fills the column when a formula was typed into an empty one.
   * Returns the table that grew. Called after typed input.
   */
  growFor(row: number, column: number): Table | null {
    return growForInput(this, row, column);
  }

  /** Tables follow their cells. Called before the cells are moved; `settle` afterwards. */
  moved(map: (area: Area) => Area | null): void {
    for (const table of [...this.#loaded()]) this.#moveTable(table, map);
  }

  /** Names columns that have no name yet by their header cells and writes those. Call when cells have moved. */
  settle(): void {
    for (const table of this.#loaded()) {
      const unnamed = table.columns.filter((column) => column.name === '');
      if (unnamed.length === 0) continue;
      this.#nameByHeaders(table, unnamed, true);
      table.writeHeaders();
    }
  }

  /** Formulas that new rows get. */
  rewriteFormulas(rewrite: FormulaRewrite): void {
    for (const table of this.#loaded()) {
      for (const { native } of table.columns) {
        if (native.calculatedColumnFormula !== undefined)
          native.calculatedColumnFormula = rewrite(native.calculatedColumnFormula);
        if (native.totalsRowFormula !== undefined) native.totalsRowFormula = rewrite(native.totalsRowFormula);
      }
    }
  }

  /** For the engine's own classes: references to columns that a table loses become `#REF!`. */
  dropColumns(table: Table, columns: readonly TableColumn[]): void {
    if (columns.length === 0) return;
    const gone = new Set(columns.map((column) => column.name));
    rewriteAll(
      this.#sheet.book,
      deletedColumns(
        table.name,
        table.columns.map((column) => column.name),
        gone,
      ),
    );
  }

  /** For the history: makes these the tables of the sheet, without a word to anybody. */
  restore(tables: readonly Table[]): void {
    this.#tables = [...tables];
  }

  #moveTable(table: Table, map: (area: Area) => Area | null): void {
    const before = table.area;
    const after = map(before);
    if (!after) {
      rewriteAll(this.#sheet.book, deletedTable(table.name));
      this.#remove(table);
      return;
    }
    const { headerArea, totalsArea, native } = table;
    if (headerArea && !map(headerArea)) native.headerRow = false;
    if (totalsArea && !map(totalsArea)) native.totalsRow = false;
    const places = table.columns.map((column) => map(column.area)?.left ?? null);
    table.filters.drop((column) => places[column] === null);
    this.dropColumns(
      table,
      table.columns.filter((_, index) => places[index] === null),
    );
    const added = table.newColumns(columnCount(after));
    const columns = Array.from({ length: columnCount(after) }, (_, index) => {
      const old = native.columns[places.indexOf(after.left + index)];
      return old ?? added.shift() ?? { id: 0, name: '' };
    });
    const least = 1 + Number(native.headerRow) + Number(native.totalsRow);
    table.place({ ...after, bottom: Math.max(after.bottom, after.top + least - 1) }, columns);
  }

  #nameByHeaders(table: Table, columns: readonly TableColumn[], useCells: boolean): void {
    const { headerArea, sheet } = table;
    const renamed = columns.map((column): readonly [TableColumn, string] => {
      const text = headerArea && useCells ? sheet.text(headerArea.top, headerArea.left + column.index) : '';
      return [column, text];
    });
    const changed = renamed.filter(([column, name]) => name !== column.name || column.name === '');
    if (changed.length > 0) table.renameColumns(changed);
    if (!headerArea) return;
    for (const column of columns) {
      const cell = sheet.native.getCell(headerArea.top + 1, headerArea.left + column.index + 1);
      if (cell.value !== column.name) cell.value = column.name;
    }
  }

  /** Below headers alone a blank row is needed: what stands there is moved down. */
  #makeRoomBelow(headers: Area): void {
    const below = { ...headers, top: headers.bottom + 1, bottom: headers.bottom + 1 };
    for (const { row, column } of cellsOf(below)) {
      if (this.#sheet.isEmpty(row, column)) continue;
      this.#sheet.insertCells(below, 'Down');
      return;
    }
  }

  /** Whole columns and rows are cut to what is in use. */
  #clipped(area: Area): Area {
    if (!isWholeColumns(area) && !isWholeRows(area)) return area;
    const used = this.#sheet.usedArea(true);
    const shown = used && intersect(area, used);
    if (shown) return shown;
    throw new ExcelError('InvalidArgument', 'There is nothing to make a table of.');
  }

  #make(area: Area, name: string): Table {
    const { native } = this.#sheet;
    const listObject = native.addTable({
      name,
      displayName: name,
      ref: formatCell(area.top, area.left),
      headerRow: true,
      totalsRow: false,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: Array.from({ length: columnCount(area) }, (_, index) => ({
        name: `Column${String(index + 1)}`,
      })),
      rows: [],
    });
    const table = this.#adopt(listObject);
    table.native.filter = element('autoFilter');
    table.native.sort = null;
    const columns = table.native.columns.map((_, index) => ({ id: index + 1, name: '' }));
    table.place(area, columns);
    return table;
  }

  #adopt(listObject: NativeListObject): Table {
    this.#made += 1;
    const id = partId('00000000-000C', this.#sheet, this.#made);
    const table: Table = new Table(this.#sheet, id, listObject, () => {
      this.#remove(table);
    });
    this.#loaded().push(table);
    return table;
  }

  #remove(table: Table): void {
    const { name } = table;
    this.#tables = this.#loaded().filter((other) => other !== table);
    this.#sheet.native.removeTable(name);
    this.#sheet.book.structureChanged();
    this.#sheet.book.announce({ type: 'tableDeleted', sheet: this.#sheet, id: table.id, name });
  }

  #loaded(): Table[] {
    if (this.#tables) return this.#tables;
    this.#tables = [];
    for (const listObject of this.#sheet.native.getTables()) {
      const { table: native } = listObject as unknown as { table: NativeTable };
      native.filter ??= null;
      native.sort ??= null;
      const [first] = native.columns;
      // ExcelTS gives the first column a label, even beside a function.
      for (const column of native.columns) {
        if (column.calculatedColumnFormula !== undefined)
          column.calculatedColumnFormula = formulaOfFile(column.calculatedColumnFormula);
      }
      if (first?.totalsRowFunction !== undefined && first.totalsRowFunction !== 'none')
        delete first.totalsRowLabel;
      native.rows = new Array<unknown>(native.rows.length);
      this.#adopt(listObject);
    }
    return this.#tables;
  }
}
