import { HISTORY_TABLE } from '../../layout/names';
import type { ColumnContent } from '../../layout/types';
import { calculatedColumns, type ExpectedTable } from './expectedTables';
import type { ColumnsOfTable, InspectionRequest } from './inspection';
import { validatedAreas } from './lostValidations';

/** What may come back as formulas in one answer: below the 5 MB of Excel on the web, with room for the rest of the answer. */
const MOST_FORMULA_BYTES = 3_000_000;

/** Notes beside a title are seldom further to the right; a whole row would be a large answer. */
const HEAD_COLUMNS = 60;

/** What a check asks for, given the tables that the workbook has. */
export function inspectionRequest(tables: readonly ExpectedTable[]): InspectionRequest {
  return {
    calculated: columnsOf(tables, (expected) => calculatedColumns(expected).map(({ header }) => header)),
    formulas: formulasToRead(tables),
    formats: columnsOf(
      tables.filter(({ layout }) => /^Kpi(Data|Targets)\d/.test(layout.name)),
      ({ layout }) =>
        layout.columns.map(({ header }) => header).filter((header) => /^\d{4}-\d{2}$/.test(header)),
    ),
    validated: validatedAreas(tables).map(({ sheet, area }) => ({ sheet, area })),
    heads: headAreas(tables),
    ruled: [
      ...new Set(
        tables.flatMap(({ sheet, reading }) => (reading && sheet.rules.length > 0 ? [reading.sheet] : [])),
      ),
    ],
  };
}

function columnsOf(
  tables: readonly ExpectedTable[],
  headersOf: (expected: ExpectedTable) => readonly string[],
): readonly ColumnsOfTable[] {
  return tables.flatMap((expected) =>
    expected.reading && expected.reading.rows.length > 0
      ? [{ table: expected.reading, headers: headersOf(expected) }]
      : [],
  );
}

/**
 * The columns whose formulas are read: those that follow the month before, then what people see, then the helpers, the newest year
 * first, until the answer would become too large. A history of many years would leave no room for the scorecards, so it comes after
 * what people see.
 */
function formulasToRead(tables: readonly ExpectedTable[]): readonly ColumnsOfTable[] {
  const columns = tables.flatMap(({ reading, layout, year }) =>
    reading
      ? layout.columns.flatMap(({ header, content, helper }) =>
          content.kind === 'typed'
            ? []
            : [
                {
                  table: reading,
                  header,
                  rank: rankOf(layout.name, content.kind, helper) - (year ?? 9999),
                  bytes: JSON.stringify(content.formula).length * reading.rows.length,
                },
              ],
        )
      : [],
  );
  const chosen = new Map<ExpectedTable['reading'], string[]>();
  let total = 0;
  for (const { table, header, bytes } of columns.sort((one, other) => one.rank - other.rank)) {
    if (total + bytes > MOST_FORMULA_BYTES) continue;
    total += bytes;
    chosen.set(table, [...(chosen.get(table) ?? []), header]);
  }
  return [...chosen].flatMap(([table, headers]) => (table ? [{ table, headers }] : []));
}

function rankOf(table: string, kind: ColumnContent['kind'], isHelper: boolean): number {
  if (kind === 'proposed') return 0;
  if (table === HISTORY_TABLE) return 30_000;
  return isHelper ? 50_000 : 10_000;
}

/** The rows above the first table of each sheet. */
function headAreas(tables: readonly ExpectedTable[]): InspectionRequest['heads'] {
  const bySheet = new Map<string, { rows: number; columns: number }>();
  for (const { reading } of tables) {
    if (!reading) continue;
    const known = bySheet.get(reading.sheet);
    bySheet.set(reading.sheet, {
      rows: Math.min(known?.rows ?? Infinity, reading.row),
      columns: Math.min(HEAD_COLUMNS, Math.max(known?.columns ?? 0, reading.column + reading.headers.length)),
    });
  }
  return [...bySheet]
    .filter(([, { rows }]) => rows > 0)
    .map(([sheet, { rows, columns }]) => ({
      sheet,
      area: { row: 0, column: 0, rowCount: rows, columnCount: columns },
    }));
}
