import type { Area } from './area';
import type { NativeTableColumn } from './fileForm/keepTables';
import { shownFormula, storedFormulaOf } from './formulaText';
import type { Table } from './Table';

/** A column of a table. */
export class TableColumn {
  readonly table: Table;
  /** For the engine's own classes: the column in ExcelTS's table. */
  readonly native: NativeTableColumn;

  /** Columns are made by `Table`. */
  constructor(table: Table, native: NativeTableColumn) {
    this.table = table;
    this.native = native;
  }

  /** Unique in the table; stays when the column moves or is renamed. */
  get id(): number {
    return this.native.id;
  }

  /** Zero-based in the table; -1 for a deleted column. */
  get index(): number {
    return this.table.columns.indexOf(this);
  }

  get name(): string {
    return this.native.name;
  }

  /** Writes the header cell and rewrites structured references. A name in use gets a number, as when it is typed. */
  set name(name: string) {
    this.table.renameColumn(this, name);
  }

  /** The formula that new rows get, with `=`; null when the column is not calculated. Setting it does not fill the cells. */
  get calculatedFormula(): string | null {
    const stored = this.native.calculatedColumnFormula;
    return stored === undefined ? null : shownFormula(stored, this.table.name);
  }

  set calculatedFormula(formula: string | null) {
    if (formula === null) delete this.native.calculatedColumnFormula;
    else this.native.calculatedColumnFormula = storedFormulaOf(formula, this.table.name);
  }

  /** Header, body and totals. */
  get area(): Area {
    return this.#within(this.table.area);
  }

  get bodyArea(): Area {
    return this.#within(this.table.bodyArea);
  }

  get headerArea(): Area | null {
    const { headerArea } = this.table;
    return headerArea && this.#within(headerArea);
  }

  get totalsArea(): Area | null {
    const { totalsArea } = this.table;
    return totalsArea && this.#within(totalsArea);
  }

  #within(area: Area): Area {
    const column = area.left + this.index;
    return { ...area, left: column, right: column };
  }
}
