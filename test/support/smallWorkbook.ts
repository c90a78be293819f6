import { serialOf } from './oracle/months';
import type { Cell, CellArea, RecalculatedWorkbook } from './recalculatedWorkbook';

/** A cell as tests write it: `null` is empty, text that starts with `#` an error. */
type Written = string | number | boolean | null;

/** One KPI as a team would enter it in 2026; `months` start in the first month, and what is left out is empty. */
export interface SmallKpi {
  readonly id?: string;
  /** Columns of the register; `Better` is `Higher`, `Unit` `%`, `Multiplier` 100 and `Frequency` monthly if not given. */
  readonly register?: Readonly<Record<string, Written>>;
  readonly measures: readonly { readonly role: string; readonly months: readonly Written[] }[];
  readonly limits?: Readonly<Record<string, readonly Written[]>>;
}

/** The settings of the workbook: years count from January, the reporting month is June 2026, today 20 July 2026. */
interface SmallSettings {
  readonly reportingMonth?: number;
  readonly yearStart?: number;
  readonly today?: number;
}

const registerColumns = [
  'ID',
  'KPI',
  'Unit',
  'Better',
  'Multiplier',
  'Year to date',
  'Frequency',
  'Due days',
  'Active from',
  'Active to',
];

/**
 * A workbook of register, data, targets and settings for the business year that starts in 2026, in memory, with
 * the tables below a title and shifted by a column so that nothing is found by place.
 */
export function smallWorkbook(kpis: readonly SmallKpi[], settings: SmallSettings = {}): RecalculatedWorkbook {
  const yearStart = settings.yearStart ?? 1;
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = yearStart + index;
    return month > 12 ? `2027-${two(month - 12)}` : `2026-${two(month)}`;
  });
  const register = kpis.map((kpi, index) => {
    const defaults = { Unit: '%', Better: 'Higher', Multiplier: 100, 'Year to date': 'Ratio of sums' };
    const own: Record<string, Written> = { ...defaults, ...kpi.register, ID: idOf(kpi, index) };
    return registerColumns.map((column) => own[column] ?? null);
  });
  const data = kpis.flatMap((kpi, index) =>
    kpi.measures.map((measure) => [idOf(kpi, index), 'A measure', measure.role, ...measure.months]),
  );
  const targets = kpis.flatMap((kpi, index) =>
    Object.entries(kpi.limits ?? {}).map(([limit, values]) => [idOf(kpi, index), limit, ...values]),
  );
  const sheets = {
    'KPI Register': [registerColumns, ...register],
    'KPI Data 2026': [['ID', 'Measure', 'Role', ...months], ...data],
    'KPI Targets 2026': [['ID', 'Limit', ...months], ...targets],
  };
  const values = [
    settings.reportingMonth ?? serialOf(2026, 6, 1),
    yearStart,
    settings.today ?? serialOf(2026, 7, 20),
  ];
  return withSheets(
    { ...sheets, 'KPI Settings': [values] },
    {
      KPI_ReportingMonth: [2, 1],
      KPI_YearStart: [2, 2],
      KPI_Today: [2, 3],
    },
  );
}

/** The same workbook with a sheet more, its header row first. */
export function withSheet(
  workbook: RecalculatedWorkbook,
  name: string,
  rows: readonly (readonly Written[])[],
): RecalculatedWorkbook {
  return { ...workbook, sheets: new Map([...workbook.sheets, ...withSheets({ [name]: rows }, {}).sheets]) };
}

/** Twelve times the same, for a limit that never changes. */
export function allYear(value: Written): Written[] {
  return Array.from({ length: 12 }, () => value);
}

function withSheets(
  sheets: Readonly<Record<string, readonly (readonly Written[])[]>>,
  names: Readonly<Record<string, readonly [number, number]>>,
): RecalculatedWorkbook {
  const title: Cell[] = [{ type: 'text', value: 'A title' }];
  return {
    sheets: new Map(
      Object.entries(sheets).map(([name, rows]) => {
        const cells = rows.map((row): Cell[] => [{ type: 'empty' }, ...row.map(cellOf)]);
        return [name, { name, rows: [title, [], ...cells] }];
      }),
    ),
    names: new Map(
      Object.entries(names).map(([name, [row, column]]): [string, CellArea] => [
        name,
        { sheet: 'KPI Settings', top: row, left: column, bottom: row, right: column },
      ]),
    ),
    tables: new Map(),
  };
}

function cellOf(written: Written): Cell {
  if (written === null) return { type: 'empty' };
  if (typeof written === 'number') return { type: 'number', value: written };
  if (typeof written === 'boolean') return { type: 'boolean', value: written };
  return { type: written.startsWith('#') ? 'error' : 'text', value: written };
}

function idOf({ id }: SmallKpi, index: number): string {
  return id ?? `KPI-${two(index + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
