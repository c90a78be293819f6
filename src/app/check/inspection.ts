import type { CellArea } from '../../layout/cell';
import type { CellOfTable, ColumnFormulas, ColumnOfTable, RawCell, TableReading } from '../workbookGateway';

/** Columns of a table as it was read. */
export interface ColumnsOfTable {
  readonly table: TableReading;
  readonly headers: readonly string[];
}

/** A rectangle of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: CellArea;
}

/** What a check asks of a workbook after it has read its values. */
export interface InspectionRequest {
  /** Columns in which only formulas belong: cells that hold something else are answered. */
  readonly calculated: readonly ColumnsOfTable[];
  /** Columns whose formulas are answered. */
  readonly formulas: readonly ColumnsOfTable[];
  /** Columns whose number formats are answered. */
  readonly formats: readonly ColumnsOfTable[];
  /** Areas whose kind of validation is answered, in this order. */
  readonly validated: readonly SheetArea[];
  /** Rectangles whose formulas are answered: what stands above the tables. */
  readonly heads: readonly SheetArea[];
  /** Sheets whose conditional formats are answered. */
  readonly ruled: readonly string[];
}

export interface Inspection {
  readonly typed: readonly CellOfTable[];
  readonly formulas: readonly ColumnFormulas[];
  readonly formats: readonly ColumnFormats[];
  /** The type of validation that all cells of an area share, as Excel calls it: `List`, `Custom`, `None`, `MixedCriteria`. */
  readonly validated: readonly string[];
  readonly heads: readonly HeadReading[];
  /** `null` when Excel does not tell. */
  readonly rules: readonly RuleReading[] | null;
}

/** The number formats of a column's cells, the first row first. */
export interface ColumnFormats extends ColumnOfTable {
  readonly numberFormats: readonly string[];
}

/** Formulas and constants of a rectangle that begins in the first row and column of its sheet. */
export interface HeadReading {
  readonly sheet: string;
  readonly cells: readonly (readonly RawCell[])[];
}

/** A conditional format by formula. Relative references of the formula depend on how Excel was asked; absolute ones do not. */
export interface RuleReading {
  readonly sheet: string;
  readonly id: string;
  readonly formula: string;
  readonly areas: readonly CellArea[];
}

/** A table that does not have a name of ours. */
export interface OtherTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}
