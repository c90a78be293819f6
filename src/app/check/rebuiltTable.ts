import { scorecardSheet } from '../../layout/scorecardSheet';
import { scorecardTableName } from '../../layout/names';
import { KpiWorkbook, type YearTables } from '../model/KpiWorkbook';
import { NO_CHANGES, type TableReading } from '../workbookGateway';
import { allFormulas } from './allFormulas';
import { modelOf } from './expectedTables';
import type { PlannedRepair } from './found';
import { identifiedKpis } from '../model/identifiedKpis';

/**
 * A scorecard built anew for the KPIs that have numbers or targets in its year, with every formula of ours that reads it. `null` for
 * tables that hold what a team typed, and while another sheet has the name.
 */
export function rebuiltTable(workbook: KpiWorkbook, name: string): PlannedRepair | null {
  const tables = workbook.years.find(({ year }) => scorecardTableName(year) === name);
  if (!tables?.data || !tables.targets || !workbook.register) return null;
  const sheet = layoutOf(workbook, tables);
  const isTaken = workbook.reading.sheets.some(
    (other) => other.name.toLowerCase() === sheet.name.toLowerCase(),
  );
  if (isTaken) return null;
  const [layout] = sheet.tables;
  if (!layout) return null;
  const rebuilt: TableReading = {
    name,
    sheet: sheet.name,
    row: layout.row,
    column: layout.column,
    headers: layout.columns.map(({ header }) => header),
    rows: layout.rows.map(() => []),
    canGrow: true,
  };
  const after = new KpiWorkbook({ ...workbook.reading, tables: [...workbook.reading.tables, rebuilt] });
  const position = workbook.reading.sheets.findIndex((other) => other.name === tables.targets?.sheet);
  return {
    key: `table ${name}`,
    title: `Build the scorecard of ${tables.year} anew`,
    steps: [
      {
        what: `Sheet ${sheet.name}`,
        before: 'missing',
        after: `the scorecard of ${layout.rows.length} KPIs; columns and comments of your own on it are gone`,
      },
      { what: 'Formulas of all Clauseboard tables', before: '', after: 'written anew, so that they find it' },
    ],
    changes: {
      ...NO_CHANGES,
      newSheets: [sheet],
      newSheetsAt: position < 0 ? null : position + 1,
      formulas: allFormulas(after).filter(({ table }) => table.name !== name),
    },
    shakes: workbook.reading.tables.map((table) => table.sheet),
  };
}

function layoutOf(workbook: KpiWorkbook, { year, data, targets }: YearTables) {
  const ids = new Set(
    [data, targets].flatMap((table) =>
      (table?.rows ?? []).map((row) =>
        String(row[table?.headers.indexOf('ID') ?? -1] ?? '')
          .trim()
          .toUpperCase(),
      ),
    ),
  );
  const kpis = identifiedKpis(workbook).filter(({ id }) => ids.has(id.toUpperCase()));
  return scorecardSheet(modelOf(workbook, year), { year, kpis, limits: {} });
}
