import { Calculator } from '../../host/engine/calculation/Calculator';
import type { Workbook, Worksheet } from '../../host/engine/excelts';
import type { WorkbookModel } from '../../src/layout/model';
import { rowOf } from '../../src/layout/tableRows';
import type { TableLayout, WorkbookLayout } from '../../src/layout/types';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { sheetOf, valueOf, writeLayout } from './writeLayout';

interface Kept {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
}

interface EditedCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Calculates one model after the other in the same workbook, as if a team typed over everything in it: models of the same
 * business years share one, in which blank rows stand below the filled ones. Only what was typed is calculated anew.
 */
export class RetypedWorkbooks {
  readonly #kept = new Map<string, Kept>();

  /** @param kpis for how many KPIs the tables have room, of eight measures and four limits each. */
  constructor(private readonly kpis: number) {}

  calculated(model: WorkbookModel): Workbook {
    const layout = this.#withRoom(workbookLayout(model));
    const years = `${model.yearStartMonth} ${model.years.map(({ year }) => year).join(' ')}`;
    const kept = this.#kept.get(years);
    if (kept === undefined) {
      const workbook = writeLayout(layout);
      const calculator = new Calculator(workbook);
      calculator.calculateAll();
      this.#kept.set(years, { workbook, calculator });
      return workbook;
    }
    kept.calculator.edited(retype(kept.workbook, layout));
    kept.calculator.recalculate();
    return kept.workbook;
  }

  #withRoom(layout: WorkbookLayout): WorkbookLayout {
    const withRoom = (table: TableLayout): TableLayout => {
      const perKpi = /Data/.test(table.name) ? 8 : /Targets/.test(table.name) ? 4 : 1;
      const missing = Math.max(0, this.kpis * perKpi - table.rows.length);
      const blank = rowOf(table.columns, {});
      return { ...table, rows: [...table.rows, ...Array.from({ length: missing }, () => blank)] };
    };
    return {
      ...layout,
      sheets: layout.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(withRoom) })),
    };
  }
}

/** Types everything that is not a calculated column, and says where. */
function retype(workbook: Workbook, layout: WorkbookLayout): readonly EditedCell[] {
  const edited: EditedCell[] = [];
  for (const { name, blocks, tables } of layout.sheets) {
    const sheet = sheetOf(workbook, name);
    const type = (row: number, column: number, value: ReturnType<typeof valueOf>) => {
      sheet.getCell(row + 1, column + 1).value = value;
      edited.push({ sheet, row, column });
    };
    for (const block of blocks) {
      block.cells.forEach((inputs, row) =>
        inputs.forEach((input, column) => {
          type(block.row + row, block.column + column, valueOf(input, ''));
        }),
      );
    }
    for (const table of tables) {
      table.rows.forEach(({ cells }, row) => {
        cells.forEach((input, column) => {
          if (table.columns[column]?.content.kind === 'calculated') return;
          type(table.row + 1 + row, table.column + column, valueOf(input, table.name));
        });
      });
    }
  }
  return edited;
}
