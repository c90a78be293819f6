import { CLASSIC } from '../../layout/palette';
import type { WorkbookModel } from '../../layout/model';
import type { SheetLayout, TableColumn, TableLayout } from '../../layout/types';
import { ENGLISH_WORDS } from '../../layout/words';
import { historySheet } from '../../layout/historySheet';
import { logSheet } from '../../layout/logSheet';
import { HISTORY_TABLE, LOG_TABLE } from '../../layout/names';
import { workbookLayout } from '../../layout/workbookLayout';
import { monthOf } from '../../domain/month';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { TableReading } from '../workbookGateway';

/** A table that the workbook should have, beside the one that it has. */
export interface ExpectedTable {
  /** The sheet as set-up would lay it out, with no rows. */
  readonly sheet: SheetLayout;
  readonly layout: TableLayout;
  readonly reading: TableReading | undefined;
  /** The business year that the table belongs to; `null` for register and settings. */
  readonly year: number | null;
}

/** A column of which only one formula is right. */
export interface CalculatedColumn {
  readonly header: string;
  readonly formula: string;
  readonly column: TableColumn;
}

const expectedOf = new WeakMap<KpiWorkbook, readonly ExpectedTable[]>();

/** Every table that a workbook of these years should have, in the order of the sheets; worked out once for each reading. */
export function expectedTables(workbook: KpiWorkbook): readonly ExpectedTable[] {
  const known = expectedOf.get(workbook);
  if (known) return known;
  const expected = expectedSheets(workbook).flatMap(({ sheet, year }) =>
    sheet.tables.map((layout) => ({ sheet, layout, reading: workbook.table(layout.name), year })),
  );
  expectedOf.set(workbook, expected);
  return expected;
}

/** The columns of a table that hold formulas only. */
export function calculatedColumns({ layout }: Pick<ExpectedTable, 'layout'>): readonly CalculatedColumn[] {
  return layout.columns.flatMap((column) =>
    column.content.kind === 'calculated'
      ? [{ header: column.header, formula: column.content.formula, column }]
      : [],
  );
}

/** The sheets that a workbook should have, each as set-up would lay it out for no KPI. */
export function expectedSheets(
  workbook: KpiWorkbook,
): readonly { readonly sheet: SheetLayout; readonly year: number | null }[] {
  const years = workbook.years.map(({ year }) => year);
  const shared = workbookLayout(modelOf(workbook, years.at(-1) ?? 2000)).sheets.flatMap((sheet) =>
    yearOf(sheet) === null ? [{ sheet, year: null }] : [],
  );
  const ofYears = [...years].reverse().flatMap((year) =>
    workbookLayout(modelOf(workbook, year))
      .sheets.filter((sheet) => yearOf(sheet) === year)
      .map((sheet) => ({ sheet, year })),
  );
  return [...shared, ...ofYears, ...laterSheets(workbook).map((sheet) => ({ sheet, year: null }))];
}

/** Sheets that come with the first closed month and the first logged change, where they have come. */
function laterSheets(workbook: KpiWorkbook): readonly SheetLayout[] {
  const look = { words: ENGLISH_WORDS, palette: CLASSIC };
  const years = workbook.years.map(({ year }) => year);
  return [
    ...(workbook.table(HISTORY_TABLE)
      ? [historySheet(look, years, (year) => workbook.startOf(year), [])]
      : []),
    ...(workbook.table(LOG_TABLE) ? [logSheet([])] : []),
  ];
}

/** What decides the layout of one year's sheets. Formulas look into the year before only where its months end as this year's begin. */
export function modelOf(workbook: KpiWorkbook, year: number): WorkbookModel {
  const start = workbook.startOf(year);
  const years = workbook.years
    .map((tables) => tables.year)
    .filter((other) => workbook.startOf(other) === start);
  return {
    edition: workbook.edition,
    yearStartMonth: start,
    years: (years.length === 0 ? [year] : years).map((other) => ({ year: other, kpis: [], limits: {} })),
    reportingMonth: monthOf(year, start),
    words: ENGLISH_WORDS,
    palette: CLASSIC,
    // Titles of clauses are looked at nowhere; the table's headers are.
    clauses: [],
  };
}

function yearOf({ tables }: SheetLayout): number | null {
  const named = tables.map(({ name }) => /(\d{4})$/.exec(name)?.[1]).find((year) => year !== undefined);
  return named === undefined ? null : Number(named);
}
