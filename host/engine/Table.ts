import type { Area } from './area';
import type { Sheet } from './Sheet';
import type { TableColumn } from './TableColumn';

/** A table (list object) of a sheet: headers, rows, perhaps totals, with a name that structured references use. */
export declare class Table {
  readonly sheet: Sheet;
  /** Stable while the workbook is open. */
  readonly id: string;
  /** Setting it validates and rewrites every formula that names the table. */
  name: string;
  /** `TableStyleMedium2`, ... ; '' for none. */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Everything: headers, body, totals. */
  readonly area: Area;
  readonly headerArea: Area | null;
  readonly bodyArea: Area;
  readonly totalsArea: Area | null;
  readonly columns: readonly TableColumn[];
  columnNamed(name: string): TableColumn | undefined;
  columnById(id: string): TableColumn | undefined;
  /** The column that stands in this column of the sheet. */
  columnAt(sheetColumn: number): TableColumn | undefined;
  /** Headers must stay in their row and the ranges overlap. */
  resize(area: Area): void;
  /** Inserts rows (zero-based in the body; null = at the end); cells below move down. Calculated columns fill, validation and rules follow. Returns the index of the first. */
  addRows(index: number | null, count: number): number;
  deleteRows(index: number, count: number): void;
  /** Inserts a column (zero-based; null = at the right end). */
  addColumn(index: number | null, name?: string): TableColumn;
  deleteColumn(index: number): void;
  /** Takes the table and its cells away. */
  delete(): void;
  /** Keeps the cells, drops the table; structured references become plain addresses. */
  convertToRange(): void;
}
