import type { Kpi, LimitName } from '../../domain/kpi';
import { LIMIT_NAMES, type MonthLimits } from '../../domain/limits';
import { addMonths, type Month } from '../../domain/month';
import { ClauseboardError } from '../ClauseboardError';
import { placeOf } from '../check/placeOf';
import { unknownKpi } from '../link/linkTarget';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import type { RowReader } from '../model/RowReader';
import type { Session } from '../session';
import type { Place } from '../useCases';
import type { ColumnFormulas, RawCell, TableReading } from '../workbookGateway';

/** The limits of a KPI in every month that has a targets table. */
export interface KpiTargets {
  readonly kpi: Kpi;
  readonly reportingMonth: Month;
  /** Oldest first. */
  readonly years: readonly TargetYear[];
}

export interface TargetYear {
  readonly year: number;
  readonly months: readonly TargetMonth[];
  /** The KPI's first limit in the first month, or the table's first cell while it has none. */
  readonly place: Place;
}

export interface TargetMonth extends MonthLimits {
  /** The limits that were decided in this month; the others follow the month before. */
  readonly decided: readonly LimitName[];
}

/** The same with the cells in which the limits stand. */
export interface TargetCells {
  readonly workbook: KpiWorkbook;
  readonly kpi: Kpi;
  readonly reportingMonth: Month;
  readonly years: readonly TargetCellsOfYear[];
}

export interface TargetCellsOfYear {
  readonly tables: YearTables;
  readonly table: TableReading;
  readonly months: readonly Month[];
  readonly rows: Readonly<Record<LimitName, LimitRow | undefined>>;
}

/** A limit's row in the targets of one year. */
export interface LimitRow {
  readonly row: RowReader;
  /** The months whose cells do not follow the month before. */
  readonly decided: ReadonlySet<Month>;
}

/** Finds the cells of a KPI's limits, and which of them follow the month before; one read of the months' formulas. */
export async function findTargetCells(session: Session, kpiId: string): Promise<TargetCells> {
  const workbook = await session.read();
  const kpi = workbook.kpi(kpiId);
  if (!kpi) throw unknownKpi(kpiId);
  const present = workbook.years.flatMap((tables) =>
    tables.targets ? [{ tables, table: tables.targets, months: monthsIn(workbook, tables) }] : [],
  );
  if (present.length === 0) throw noTargets();
  const formulas = await session.gateway.readFormulas(
    present.flatMap(({ table, months }) => months.map((header) => ({ table: table.name, header }))),
  );
  return {
    workbook,
    kpi,
    reportingMonth: workbook.reportingMonth(workbook.today(session.now())),
    years: present.map((year) => ({ ...year, rows: rowsIn(workbook, kpi, year, formulas) })),
  };
}

/** The months of a year that its targets table still has. */
function monthsIn(workbook: KpiWorkbook, { year, targets }: YearTables): readonly Month[] {
  return workbook.months(year).filter((month) => targets?.headers.includes(month));
}

function rowsIn(
  workbook: KpiWorkbook,
  kpi: Kpi,
  { tables, table, months }: Pick<TargetCellsOfYear, 'tables' | 'table' | 'months'>,
  formulas: readonly ColumnFormulas[],
): TargetCellsOfYear['rows'] {
  const cellOf = (row: RowReader, month: Month) =>
    formulas.find((column) => column.table === table.name && column.header === month)?.formulas[row.index];
  const limitRow = (name: LimitName): LimitRow | undefined => {
    const row = workbook.limitRow(tables, kpi.id, name);
    return (
      row && {
        row,
        decided: new Set(months.filter((month) => !followsMonthBefore(row, month, cellOf(row, month)))),
      }
    );
  };
  return {
    target: limitRow('target'),
    amber: limitRow('amber'),
    upperTarget: limitRow('upperTarget'),
    upperAmber: limitRow('upperAmber'),
  };
}

/**
 * Whether a cell repeats the month before. Excel may write the reference in several ways, and a team's own formula may
 * build on the month before, so it goes by what is referred to and by what is shown.
 */
function followsMonthBefore(row: RowReader, month: Month, cell: RawCell | undefined): boolean {
  const before = addMonths(month, -1);
  return (
    typeof cell === 'string' &&
    cell.startsWith('=') &&
    cell.includes(`[${before}]`) &&
    row.raw(month) === row.raw(before)
  );
}

/** What the pane shows of a KPI's limits. */
export function describeTargets({ workbook, kpi, reportingMonth, years }: TargetCells): KpiTargets {
  return {
    kpi,
    reportingMonth,
    years: years.map(({ tables, table, months, rows }) => ({
      year: tables.year,
      months: months.map((month) => ({
        month,
        limits: workbook.limits(tables, kpi.id, month),
        decided: LIMIT_NAMES.filter((name) => rows[name]?.decided.has(month)),
      })),
      place: placeOf(table, firstRow(rows)?.index ?? 0, months[0] ?? 'ID'),
    })),
  };
}

function firstRow(rows: TargetCellsOfYear['rows']): RowReader | undefined {
  return LIMIT_NAMES.map((name) => rows[name]?.row).find((row) => row !== undefined);
}

function noTargets(): ClauseboardError {
  return new ClauseboardError('tableIsMissing', {
    what: 'The workbook has no targets.',
    why: 'Its tables of targets were deleted or renamed.',
    next: 'Undo with Ctrl+Z, or take the sheet from an earlier version of the file.',
  });
}
