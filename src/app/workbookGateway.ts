import type { CellInput } from '../layout/cell';
import type { ChartLayout } from '../layout/chartTypes';
import type { TrendDrawing } from '../layout/trendDrawing';
import type { NameLayout, SheetLayout, TableColumn, TableRow } from '../layout/types';
import type { Inspection, InspectionRequest, OtherTable } from './check/inspection';
import type { RulesChange, StructureChange } from './repair/structureChange';
import type { Place } from './useCases';

/** What a cell holds as Excel tells it: errors are their texts, an empty cell is the empty text. */
export type RawCell = string | number | boolean;

/** What the use cases ask of a workbook. `src/excel` answers it with Office.js; each method is a fixed number of syncs. */
export interface WorkbookGateway {
  /** The sheets, the names, and the Clauseboard tables with their cells. */
  readWorkbook(): Promise<WorkbookReading>;
  /** The formulas of columns, as Excel shows them; a constant is itself. For a few columns: Excel on the web answers with 5 MB at most. */
  readFormulas(columns: readonly ColumnOfTable[], rows?: 'all' | 'first'): Promise<readonly ColumnFormulas[]>;
  /** What a check has to know beyond the values of cells: formulas, formats, validation, rules. */
  inspect(request: InspectionRequest): Promise<Inspection>;
  /** The tables of the workbook that do not have a name of Clauseboard's. */
  readOtherTables(): Promise<readonly OtherTable[]>;
  /** The blocks of cells on a sheet from which trend charts are drawn, and what is drawn from them, on whatever sheet it stands. */
  readTrends(sheet: string, charts: readonly ChartPlace[]): Promise<TrendsReading>;
  /** Those of the named tables whose rows a filter hides in part. */
  findFiltered(tables: readonly string[]): Promise<readonly string[]>;
  /** Writes the changes in one batch, reads back whether they arrived, and undoes what it can if they did not. */
  apply(changes: WorkbookChanges): Promise<void>;
  /** The selected rectangle without its empty rim; inside a table, the whole table without its totals. */
  readSelection(): Promise<AreaReading>;
  /** A rectangle by place. */
  readArea(place: Place): Promise<AreaReading>;
  /** The selected rectangle, or the whole used sheet around a single selected cell; with a place, the cells there. */
  readSurroundings(place: Place | null): Promise<SurroundedArea>;
  /** Recalculates the workbook. */
  recalculate(): Promise<void>;
  show(place: Place): Promise<void>;
  /** The row of a Clauseboard table in which the selection stands, with the cells of that row by header. */
  readSelectedRow(): Promise<SelectedRow>;
}

export interface WorkbookReading {
  readonly readOnly: boolean;
  readonly sheets: readonly SheetReading[];
  /** The names that Clauseboard offers. */
  readonly names: readonly NameReading[];
  /** The Clauseboard tables. */
  readonly tables: readonly TableReading[];
}

export interface SheetReading {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  readonly charts: readonly string[];
  /** The last row that holds anything, counted from zero; -1 for an empty sheet. */
  readonly lastRow: number;
}

export interface NameReading {
  readonly name: string;
  readonly formula: string;
  /** What the named cell holds; empty when the name leads nowhere any more. */
  readonly value: RawCell;
}

export interface TableReading {
  readonly name: string;
  readonly sheet: string;
  /** The header row, counted from zero, and the first column. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** `false` when the header row is switched off: the cells above the body then hold something else, or nothing. */
  readonly showsHeaders?: boolean;
  /** One array a row, in the order of the headers; without a totals row. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Whether the table can grow: no totals row, and nothing below in its columns. */
  readonly canGrow: boolean;
}

/** A column of a table, by its header. */
export interface ColumnOfTable {
  readonly table: string;
  readonly header: string;
}

/** A cell of a table; `row` counts the table's rows from zero. */
export interface CellOfTable extends ColumnOfTable {
  readonly row: number;
}

/** What the cells of a column hold, the first row first. Columns that the table lacks are left out. */
export interface ColumnFormulas extends ColumnOfTable {
  readonly formulas: readonly RawCell[];
}

/** A chart by the sheet on which it stands and its name. */
export interface ChartPlace {
  readonly sheet: string;
  readonly name: string;
}

/** The left part of a sheet of trends, from its first row and column on. */
export interface TrendsReading {
  readonly sheet: string;
  /** The columns of a trend block, the row's cells side by side. */
  readonly cells: readonly (readonly RawCell[])[];
  /** The formula of each row that says which scorecards it reads; the empty text where there is none. */
  readonly formulas: readonly RawCell[];
  /** Charts that are there, with the names of their series in order. */
  readonly charts: readonly (ChartPlace & { readonly series: readonly string[] })[];
}

/** A rectangle of cells of any sheet. */
export interface AreaReading {
  readonly place: Place;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The name of the table whose headers and records the rectangle holds. */
  readonly table: string | null;
}

/** A rectangle with the rows (`7`) and columns (`D`) of it that nobody sees. */
export interface SurroundedArea extends AreaReading {
  readonly hiddenRows: readonly string[];
  readonly hiddenColumns: readonly string[];
}

export interface SelectedRow {
  readonly tableName: string | null;
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** What one command changes; applied in this order. Nothing here overwrites a cell that a user filled, but for `cells`. */
export interface WorkbookChanges {
  /** Repairs of tables and names, before everything else: what follows is said of the workbook as it is after them. */
  readonly structure: readonly StructureChange[];
  readonly newSheets: readonly SheetLayout[];
  /** The place among the tabs of the first new sheet, the others behind it; `null` puts them at the end. */
  readonly newSheetsAt: number | null;
  /** New sheets that do not stand with the others, each with its place once all are there. */
  readonly newSheetPlaces: Readonly<Record<string, number>>;
  readonly newNames: readonly NameLayout[];
  readonly growth: readonly TableGrowth[];
  /** Columns of ours whose formulas are written anew, over whatever stands there. */
  readonly formulas: readonly FormulasChange[];
  readonly cells: readonly CellsChange[];
  /** Trends that are drawn from other years than before. */
  readonly trends: readonly TrendChange[];
  readonly rules: readonly RulesChange[];
  readonly newCharts: readonly { readonly sheet: string; readonly chart: ChartLayout }[];
  /** Blocks that are added to a sheet which exists already; same shape as a sheet, nothing else of it is touched. */
  readonly additions: readonly SheetLayout[];
  /** Rows of tables that nobody filled; taken away last, so that the rows of all other changes count as they were read. */
  readonly removedRows: readonly RowRemoval[];
  readonly movedRows: readonly RowMove[];
  /** Tables that are put in order once everything else is written and calculated. */
  readonly sorts: readonly TableSort[];
  /** Where the user lands. */
  readonly land: Place | null;
}

/** Rows added at the end of a table. */
export interface TableGrowth {
  readonly table: TableReading;
  /** What the cells of `rows` are, by header: a team may have moved columns or added its own. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The formula of a calculated column in all rows of its table, or in some, counted from zero. */
export interface FormulasChange {
  readonly table: TableReading;
  readonly header: string;
  /** Begins with `=`. */
  readonly formula: string;
  readonly rows: 'all' | readonly number[];
  /** What is written again should Excel refuse a part of the batch. */
  readonly before?: string;
  /** Taken first: a cell in the format of texts would show the formula instead of its result. */
  readonly numberFormat?: string;
}

/** A trend as it is to be drawn, and as it was, should Excel refuse a part of the batch. */
export interface TrendChange {
  readonly after: TrendDrawing;
  readonly before: TrendDrawing;
}

/** Rows of a table, counted from zero as they were read. */
export interface RowRemoval {
  readonly table: TableReading;
  readonly rows: readonly number[];
}

/** A row of a table that is cut out and put in at another place; `to` is where it stands afterwards. */
export interface RowMove {
  readonly table: TableReading;
  readonly from: number;
  readonly to: number;
}

/** A table that Excel sorts, smallest first, by the column under a header; rows of equal value keep their order. */
export interface TableSort {
  readonly table: TableReading;
  readonly header: string;
}

/** New contents of a rectangle; `null` leaves a cell as it is. */
export interface CellsChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellInput | null)[])[];
  /** Taken first: a number in the format of texts would stay a text, and in `@` a text such as `8.10` stays as it is. */
  readonly numberFormat?: string;
}

/** Changes nothing; the start of every set of changes. */
export const NO_CHANGES: WorkbookChanges = {
  structure: [],
  newSheets: [],
  newSheetsAt: null,
  newSheetPlaces: {},
  newNames: [],
  growth: [],
  formulas: [],
  cells: [],
  trends: [],
  rules: [],
  newCharts: [],
  additions: [],
  removedRows: [],
  movedRows: [],
  sorts: [],
  land: null,
};

/** Several sets of changes as one, written in one batch. The user lands where the last of them leads. */
export function mergeChanges(...parts: readonly WorkbookChanges[]): WorkbookChanges {
  return {
    structure: parts.flatMap(({ structure }) => structure),
    newSheets: parts.flatMap(({ newSheets }) => newSheets),
    ...placesOf(parts),
    newNames: parts.flatMap(({ newNames }) => newNames),
    growth: parts.flatMap(({ growth }) => growth),
    formulas: parts.flatMap(({ formulas }) => formulas),
    cells: parts.flatMap(({ cells }) => cells),
    trends: parts.flatMap(({ trends }) => trends),
    rules: parts.flatMap(({ rules }) => rules),
    newCharts: parts.flatMap(({ newCharts }) => newCharts),
    additions: parts.flatMap(({ additions }) => additions),
    removedRows: parts.flatMap(({ removedRows }) => removedRows),
    movedRows: parts.flatMap(({ movedRows }) => movedRows),
    sorts: parts.flatMap(({ sorts }) => sorts),
    land:
      parts
        .map(({ land }) => land)
        .filter((land) => land !== null)
        .at(-1) ?? null,
  };
}

/**
 * The new sheets of the first part that has any stand together; those of later parts keep their own place, which the sheets
 * before them have moved to the right.
 */
function placesOf(
  parts: readonly WorkbookChanges[],
): Pick<WorkbookChanges, 'newSheetsAt' | 'newSheetPlaces'> {
  const [first, ...others] = parts.filter(({ newSheets }) => newSheets.length > 0);
  if (!first) return { newSheetsAt: null, newSheetPlaces: {} };
  const places: Record<string, number> = { ...first.newSheetPlaces };
  let before = first.newSheets.length;
  for (const { newSheets, newSheetsAt } of others) {
    for (const { name } of newSheets) {
      if (newSheetsAt !== null) places[name] = newSheetsAt + before;
      before += 1;
    }
  }
  return { newSheetsAt: first.newSheetsAt, newSheetPlaces: places };
}
