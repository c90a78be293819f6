import type { CellArea, CellInput } from './cell';
import type { ChartLayout } from './chartTypes';
import type { CellFormat } from './format';
import type { ConditionalRule, Validation } from './ruleTypes';

/**
 * What a Clauseboard workbook looks like, as plain data: the same value is shown before it is written, applied,
 * read back and compared. Nothing here knows Excel's objects.
 */
export interface WorkbookLayout {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly NameLayout[];
}

/** A name of the workbook, for example `KPI_ReportingMonth`. */
export interface NameLayout {
  readonly name: string;
  /** What the name stands for, as `NamedItemCollection.add` takes it: `='KPI Settings'!$B$5`. */
  readonly formula: string;
  readonly comment: string;
}

export interface SheetLayout {
  /** At most 31 characters. */
  readonly name: string;
  /** One sentence for the preview and for the sheet's own second row. */
  readonly purpose: string;
  /** `#RRGGBB`. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Cells outside tables: titles, help line, legend, and the row of dates above the month headers. */
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableLayout[];
  readonly charts: readonly ChartLayout[];
  /** Applied in order, after the tables' own column formats; a later one wins. */
  readonly formats: readonly FormattedArea[];
  /** Widths, groups and hidden columns of the sheet; columns that are not named keep their width. */
  readonly columns: readonly SheetColumn[];
  readonly rowHeights: readonly { readonly row: number; readonly heightPoints: number }[];
  /** Rows above and columns left of the cell stay in view; `null` freezes nothing. */
  readonly freeze: { readonly rowCount: number; readonly columnCount: number } | null;
  readonly validations: readonly Validation[];
  /** Highest priority first. */
  readonly rules: readonly ConditionalRule[];
  readonly print: PrintSetup;
  /** The cell that is selected when the sheet is shown for the first time. */
  readonly landing: { readonly row: number; readonly column: number };
}

/** A rectangle of inputs outside tables. All rows have the same length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface FormattedArea {
  readonly area: CellArea;
  readonly format: CellFormat;
}

export interface SheetColumn {
  readonly column: number;
  /** As `RangeFormat.columnWidth` takes it. */
  readonly widthPoints: number;
  /** In an outline group that is closed: the positions and states that the formulas use. */
  readonly grouped: boolean;
}

/** An Excel table (ListObject): one header row, then the rows. No totals row. */
export interface TableLayout {
  readonly name: string;
  /** The header row, counted from zero. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Headers whose texts together say which row it is, for example ID and Role. */
  readonly key: readonly string[];
  readonly style: string;
  readonly bandedRows: boolean;
}

export interface TableColumn {
  /** Unique in the table; letters, digits, spaces, `-`, `+`, `=` and `÷` only. */
  readonly header: string;
  readonly content: ColumnContent;
  readonly format: CellFormat;
  /** A working column that users need not see; it stands in a closed group. */
  readonly helper: boolean;
}

/**
 * What belongs into the cells of a column.
 * `typed`: the team's; never overwritten.
 * `calculated`: the same formula in every row; anything else there is an overwritten formula. May be written to the whole column at once.
 * `proposed`: set-up starts the cell with the formula and the team may type over it; never overwritten.
 */
export type ColumnContent =
  | { readonly kind: 'typed' }
  | { readonly kind: 'calculated'; readonly formula: string }
  | { readonly kind: 'proposed'; readonly formula: string };

export interface TableRow {
  /** One input per column, calculated columns included. */
  readonly cells: readonly CellInput[];
}

/** The page. Fitted to one page wide, as many pages tall as needed. */
export interface PrintSetup {
  readonly orientation: 'Landscape' | 'Portrait';
  /** Repeated on top of each page. */
  readonly titleRows: { readonly row: number; readonly rowCount: number } | null;
  /** Whole columns that are printed; the rows follow the table as it grows. `null` prints what is used. */
  readonly columns: { readonly column: number; readonly columnCount: number } | null;
  /** With Excel's codes: `&F` file, `&A` sheet, `&P` page, `&N` pages, `&D` date. */
  readonly header: PageText;
  readonly footer: PageText;
}

export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
