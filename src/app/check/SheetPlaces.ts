import type { CellInput } from '../../layout/cell';
import type { SheetLayout, TableLayout } from '../../layout/types';
import type { TableReading } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import { comparableFormula } from './comparableFormula';
import type { ExpectedTable } from './expectedTables';
import type { HeadReading } from './inspection';

/** A cell, counted from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the cells of a laid-out sheet stand in the workbook as it is now: columns are found by their headers, formulas above the
 * tables by what they say, since a team may have put rows, columns and notes of its own between them.
 */
export class SheetPlaces {
  readonly layout: SheetLayout;
  readonly #readings: readonly (readonly [TableLayout, TableReading])[];
  readonly #head: HeadReading | undefined;

  constructor(layout: SheetLayout, readings: readonly TableReading[], heads: readonly HeadReading[]) {
    this.layout = layout;
    this.#readings = layout.tables.flatMap((table) => {
      const reading = readings.find(({ name }) => name === table.name);
      return reading ? [[table, reading] as const] : [];
    });
    this.#head = heads.find(({ sheet }) => sheet === this.sheet);
  }

  /** The name of the sheet, which a team may have changed; none when all its tables are gone. */
  get sheet(): string | undefined {
    return this.#readings[0]?.[1].sheet;
  }

  /** Whether the tables of the sheet have all their columns. */
  get isComplete(): boolean {
    return this.#readings.every(([layout, { headers }]) =>
      layout.columns.every(({ header }) => headers.includes(header)),
    );
  }

  /** The table in whose body a cell of the layout lies. */
  tableAt({
    row,
    column,
  }: CellPlace): { readonly layout: TableLayout; readonly reading: TableReading } | undefined {
    const found = this.#readings.find(
      ([table]) => row > table.row && column >= table.column && column < table.column + table.columns.length,
    );
    return found && { layout: found[0], reading: found[1] };
  }

  /** Where a cell of the layout stands now; `undefined` when its column or its formula is gone. */
  placeOf(cell: CellPlace): CellPlace | undefined {
    const table = this.tableAt(cell);
    if (!table) return this.#placeInHead(cell);
    const { layout, reading } = table;
    const header = layout.columns[cell.column - layout.column]?.header ?? '';
    const column = reading.headers.indexOf(header);
    if (column < 0) return undefined;
    return { row: reading.row + cell.row - layout.row, column: reading.column + column };
  }

  /** What stands in a cell above the tables. */
  headCell({ row, column }: CellPlace): string | number | boolean {
    return this.#head?.cells[row]?.[column] ?? '';
  }

  /** The cell above the tables that holds this text. */
  findInHead(text: string): CellPlace | undefined {
    const wanted = text.toLowerCase();
    for (const [row, cells] of (this.#head?.cells ?? []).entries()) {
      const column = cells.findIndex((cell) => String(cell).trim().toLowerCase() === wanted);
      if (column >= 0) return { row, column };
    }
    return undefined;
  }

  /** A cell above the tables whose content the layout knows, found by it. */
  #placeInHead(cell: CellPlace): CellPlace | undefined {
    const wanted = inputAt(this.layout, cell);
    if (wanted?.kind !== 'formula') return undefined;
    const formula = comparableFormula(wanted.formula);
    const rows = this.#head?.cells ?? [];
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex(
        (content) => typeof content === 'string' && comparableFormula(content) === formula,
      );
      if (column >= 0) return { row, column };
    }
    return undefined;
  }
}

/** The places of every sheet that has one of its tables. */
export function placesOf({
  tables,
  inspection,
}: Pick<CheckFacts, 'tables' | 'inspection'>): readonly SheetPlaces[] {
  return placesWith(tables, inspection.heads);
}

/** The same before anybody has looked above the tables: only cells of tables are found. */
export function placesWith(
  tables: readonly ExpectedTable[],
  heads: readonly HeadReading[],
): readonly SheetPlaces[] {
  const readings = tables.flatMap(({ reading }) => reading ?? []);
  return [...new Set(tables.map(({ sheet }) => sheet))]
    .map((sheet) => new SheetPlaces(sheet, readings, heads))
    .filter((places) => places.sheet !== undefined);
}

/** What a layout puts into a cell outside its tables. */
export function inputAt({ blocks }: SheetLayout, { row, column }: CellPlace): CellInput | undefined {
  for (const block of blocks) {
    const input = block.cells[row - block.row]?.[column - block.column];
    if (input) return input;
  }
  return undefined;
}
