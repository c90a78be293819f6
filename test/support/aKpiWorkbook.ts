import { KpiWorkbook } from '../../src/app/model/KpiWorkbook';
import type { RawCell, SheetReading, TableReading, WorkbookReading } from '../../src/app/workbookGateway';
import { serialOf } from './oracle/months';

/** A row of a table by header; what is left out is empty. */
export type TableRowCells = Readonly<Record<string, RawCell>>;

/** One business year of a workbook that was read. `null` is a table that somebody deleted. */
export interface YearParts {
  readonly data?: readonly TableRowCells[] | null;
  readonly targets?: readonly TableRowCells[] | null;
  readonly scorecard?: readonly TableRowCells[] | null;
}

/** What a test says of a workbook; the rest is as set-up leaves it. */
export interface WorkbookParts {
  readonly register?: readonly TableRowCells[] | null;
  readonly years?: Readonly<Record<number, YearParts>>;
  readonly names?: Readonly<Record<string, RawCell>>;
  readonly sheets?: readonly Partial<SheetReading>[];
  readonly tables?: readonly TableReading[];
  readonly readOnly?: boolean;
}

const registerHeaders = [
  ...['ID', 'KPI', 'Clause', 'Process', 'Owner', 'Unit', 'Better', 'Multiplier', 'Year to date', 'Frequency'],
  ...['Due days', 'Review input', 'Data source', 'Active from', 'Active to'],
];

const statusWords = [
  ...['On target', 'Watch', 'Off target', 'No target', 'No data', 'Late', 'Not due', 'Not applicable'],
  ...['No activity', 'Check'],
];

/** On-time delivery as its register row: a share in percent, due monthly within ten days. */
export function aRegisterRow(changes: TableRowCells = {}): TableRowCells {
  return {
    ID: 'OTD-01',
    KPI: 'On-time delivery',
    Clause: '8.5.1',
    Owner: 'Logistics',
    Unit: '%',
    Better: 'Higher',
    Multiplier: 100,
    'Year to date': 'Ratio of sums',
    Frequency: 'Monthly',
    'Due days': 10,
    ...changes,
  };
}

/** A table whose header stands in the fifth row of its sheet. */
export function aTable(
  name: string,
  sheet: string,
  headers: readonly string[],
  rows: readonly TableRowCells[],
  changes: Partial<TableReading> = {},
): TableReading {
  return {
    name,
    sheet,
    row: 4,
    column: 0,
    headers,
    rows: rows.map((row) => headers.map((header) => row[header] ?? '')),
    canGrow: true,
    ...changes,
  };
}

/** The months of a calendar year as headers. */
export function monthHeaders(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** What the gateway reads from a workbook of calendar years, reported in March 2026 and looked at on 20 April. */
export function aReading(parts: WorkbookParts = {}): WorkbookReading {
  const years = parts.years ?? { 2026: {} };
  const tables = [
    ...(parts.register === null
      ? []
      : [aTable('KpiRegister', 'KPI Register', registerHeaders, parts.register ?? [aRegisterRow()])]),
    ...Object.entries(years).flatMap(([year, yearParts]) => tablesOfYear(Number(year), yearParts)),
    aTable(
      'KpiWords',
      'KPI Settings',
      ['Status', 'Symbol', 'Word', 'Meaning'],
      statusWords.map((word) => ({ Status: word, Word: word })),
    ),
    aTable('KpiClauses', 'KPI Settings', ['Clause', '2015', '2026'], []),
    ...(parts.tables ?? []),
  ];
  const names = {
    KPI_ReportingMonth: serialOf(2026, 3, 1),
    KPI_YearStart: 1,
    KPI_Edition: 2026,
    KPI_Today: serialOf(2026, 4, 20),
    ...parts.names,
  };
  return {
    readOnly: parts.readOnly ?? false,
    sheets: sheetsOf(tables, parts.sheets ?? []),
    names: Object.entries(names).map(([name, value], index) => ({
      name,
      formula: `='KPI Settings'!$B$${index + 4}`,
      value,
    })),
    tables,
  };
}

/** The same as the use cases see it. */
export function aKpiWorkbook(parts: WorkbookParts = {}): KpiWorkbook {
  return new KpiWorkbook(aReading(parts));
}

/** A workbook in which set-up has never been. */
export function anEmptyWorkbook(changes: Partial<WorkbookReading> = {}): KpiWorkbook {
  return new KpiWorkbook({
    readOnly: false,
    sheets: [aSheet({ name: 'Sheet1', lastRow: -1 })],
    names: [],
    tables: [],
    ...changes,
  });
}

function aSheet(changes: Partial<SheetReading>): SheetReading {
  return { name: 'Sheet', isProtected: false, isVisible: true, charts: [], lastRow: 20, ...changes };
}

function sheetsOf(
  tables: readonly TableReading[],
  given: readonly Partial<SheetReading>[],
): readonly SheetReading[] {
  const names = new Set([...tables.map(({ sheet }) => sheet), ...given.map(({ name }) => name ?? 'Sheet')]);
  return [...names].map((name) => aSheet({ ...given.find((sheet) => sheet.name === name), name }));
}

function tablesOfYear(year: number, { data, targets, scorecard }: YearParts): readonly TableReading[] {
  const months = monthHeaders(year);
  const statuses = months.map((month) => `${month} status`);
  const scorecardHeaders = [
    ...['ID', 'KPI', ...months, 'Year to date', 'Year-to-date status', 'Status', ...statuses],
    ...['Rolling 3 months', 'Rolling 12 months', 'Change on year', 'Rest average', 'Rest upper average'],
    'Remaining periods',
  ];
  const usualData = [
    { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+' },
    { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷' },
  ];
  const usualTargets = [
    { ID: 'OTD-01', Limit: 'Target', ...everyMonth(year, 95) },
    { ID: 'OTD-01', Limit: 'Amber', ...everyMonth(year, 90) },
  ];
  return [
    tableOf(`KpiData${year}`, `KPI Data ${year}`, ['ID', 'Measure', 'Role', ...months], data, usualData),
    tableOf(`KpiTargets${year}`, `KPI Targets ${year}`, ['ID', 'Limit', ...months], targets, usualTargets),
    tableOf(`KpiScorecard${year}`, `KPI Scorecard ${year}`, scorecardHeaders, scorecard, [{ ID: 'OTD-01' }]),
  ].filter((table) => table !== undefined);
}

function tableOf(
  name: string,
  sheet: string,
  headers: readonly string[],
  given: readonly TableRowCells[] | null | undefined,
  usual: readonly TableRowCells[],
): TableReading | undefined {
  return given === null ? undefined : aTable(name, sheet, headers, given ?? usual);
}

/** The same in every month of a year. */
export function everyMonth(year: number, cell: RawCell): TableRowCells {
  return Object.fromEntries(monthHeaders(year).map((month) => [month, cell]));
}
