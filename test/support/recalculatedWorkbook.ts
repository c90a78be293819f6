/**
 * What one cell holds after LibreOffice has calculated it. Dates and times are serial numbers of the 1900
 * system, as Excel counts them; a formula that gives `""` is text without a character.
 */
export type Cell =
  | { readonly type: 'empty' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string };

/** The cells of one sheet by row and column, both from 0; what lies beyond the last filled cell is left out. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A rectangle of cells on a sheet; rows and columns from 0, the last ones included. */
export interface CellArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A workbook as another program than ours has read and calculated it. */
export interface RecalculatedWorkbook {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** Names of the workbook that stand for cells. */
  readonly names: ReadonlyMap<string, CellArea>;
  /** Tables with their header row. */
  readonly tables: ReadonlyMap<string, CellArea>;
}

const empty: Cell = { type: 'empty' };

/** The cell at a row and column, both from 0; empty where the sheet holds nothing. */
export function cellAt(sheet: SheetCells | undefined, row: number, column: number): Cell {
  return sheet?.rows[row]?.[column] ?? empty;
}

/** The first cell of a name of the workbook; empty if the name does not exist. */
export function namedCell({ names, sheets }: RecalculatedWorkbook, name: string): Cell {
  const area = names.get(name);
  return area === undefined ? empty : cellAt(sheets.get(area.sheet), area.top, area.left);
}

/** Where a cell is, for people: `addressOf('KPI Data 2026', 4, 27)` is `KPI Data 2026!AB5`. */
export function addressOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A cell without anything to read: empty, or text without a character. */
export function isBlank(cell: Cell): boolean {
  return cell.type === 'empty' || cell.value === '';
}

/** The text of a cell; numbers and the rest as they are written, nothing for an empty one. */
export function textOf(cell: Cell): string {
  return cell.type === 'empty' ? '' : String(cell.value);
}

/** What a cell holds, for people: `text "n/a"`, `12.5`, `blank`. */
export function showCell(cell: Cell): string {
  if (isBlank(cell)) return 'blank';
  return cell.type === 'text' ? JSON.stringify(cell.value) : textOf(cell);
}
