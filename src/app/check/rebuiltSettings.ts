import type { Edition } from '../../domain/kpi';
import { CLAUSES_TABLE, SETTINGS_SHEET, WORDS_TABLE } from '../../layout/names';
import { settingNames, settingsSheet } from '../../layout/settingsSheet';
import type { SheetLayout, TableLayout } from '../../layout/types';
import { KpiWorkbook } from '../model/KpiWorkbook';
import { NO_CHANGES, type TableReading, type WorkbookChanges } from '../workbookGateway';
import { allFormulas } from './allFormulas';
import type { CheckFacts } from './CheckFacts';
import { modelOf } from './expectedTables';
import type { PlannedRepair, RepairStep } from './found';

type Facts = Pick<CheckFacts, 'workbook' | 'clauses' | 'today'>;

/** Free rows between a table and what stands above it. */
const GAP_ROWS = 2;

/**
 * The table of words or of clauses as set-up writes it, with every formula of ours that reads it. Where the whole sheet is gone it comes
 * back, with the cells of the settings. `null` for other tables.
 */
export function rebuiltSettings(facts: Facts, name: string): PlannedRepair | null {
  if (name !== WORDS_TABLE && name !== CLAUSES_TABLE) return null;
  const { workbook } = facts;
  const model = { ...modelOf(workbook, workbook.years.at(-1)?.year ?? 2000), clauses: facts.clauses };
  const sheet = settingsSheet({ ...model, reportingMonth: workbook.reportingMonth(facts.today) });
  const table = sheet.tables.find((layout) => layout.name === name);
  const home = homeOf(workbook);
  if (!table) return null;
  return home === undefined ? withSheet(workbook, sheet, name) : onSheet(workbook, home, table);
}

/** The sheet on which the settings stand, whatever it is called. */
function homeOf({ reading }: KpiWorkbook): string | undefined {
  const other = reading.tables.find(({ name }) => name === WORDS_TABLE || name === CLAUSES_TABLE);
  return other?.sheet ?? reading.sheets.find(({ name }) => name === SETTINGS_SHEET)?.name;
}

function onSheet(workbook: KpiWorkbook, sheet: string, table: TableLayout): PlannedRepair {
  const lastRow = workbook.reading.sheets.find(({ name }) => name === sheet)?.lastRow ?? -1;
  const layout = { ...table, row: lastRow + 1 + GAP_ROWS, column: 0 };
  return planned(workbook, table.name, [layout], sheet, {
    ...NO_CHANGES,
    structure: [{ kind: 'addTable', sheet, layout }],
  });
}

/** Both tables are gone with their sheet, so either finding brings back the same sheet; the second one finds nothing left to do. */
function withSheet(workbook: KpiWorkbook, sheet: SheetLayout, name: string): PlannedRepair | null {
  if (name !== WORDS_TABLE) return null;
  const known = new Set(workbook.reading.names.map((item) => item.name));
  const names = settingNames(modelOf(workbook, workbook.years.at(-1)?.year ?? 2000));
  return planned(workbook, name, sheet.tables, sheet.name, {
    ...NO_CHANGES,
    newSheets: [sheet],
    newNames: names.filter((item) => !known.has(item.name)),
    structure: names
      .filter((item) => known.has(item.name))
      .map((item) => ({ kind: 'moveName', name: item.name, formula: item.formula })),
  });
}

function planned(
  workbook: KpiWorkbook,
  name: string,
  layouts: readonly TableLayout[],
  sheet: string,
  changes: WorkbookChanges,
): PlannedRepair {
  const rebuilt = layouts.map((layout): TableReading => ({
    name: layout.name,
    sheet,
    row: layout.row,
    column: layout.column,
    headers: layout.columns.map(({ header }) => header),
    showsHeaders: true,
    rows: layout.rows.map(() => []),
    canGrow: true,
  }));
  const after = new KpiWorkbook({ ...workbook.reading, tables: [...workbook.reading.tables, ...rebuilt] });
  const formulas = allFormulas(after).filter(({ formula }) =>
    layouts.some((layout) => formula.includes(`${layout.name}[`)),
  );
  return {
    key: `table ${name}`,
    title: `Build the table ${name} anew`,
    steps: [...layouts.map((layout) => stepOf(layout, sheet)), ...settingSteps(changes, workbook.edition)],
    changes: { ...changes, formulas },
    shakes: workbook.reading.tables.map((table) => table.sheet),
  };
}

function stepOf({ name, rows }: TableLayout, sheet: string): RepairStep {
  return {
    what: `Table ${name} on ${sheet}`,
    before: 'missing',
    after: `${rows.length} rows as set-up writes them; formulas that read it are written anew`,
  };
}

/** What the cells of the settings would say: nobody knows any more what they said, so a person looks at them. */
function settingSteps({ newSheets }: WorkbookChanges, edition: Edition): readonly RepairStep[] {
  return newSheets.length === 0
    ? []
    : [
        {
          what: 'Reporting month, start of the year, edition and today',
          before: 'lost with the sheet',
          after: `the last ended month, the start of your sheets, the edition ${edition} and the date of today; correct them there`,
        },
      ];
}
