import type { SerialDay } from '../../domain/day';
import type { Month } from '../../domain/month';
import { cellAddress } from '../../layout/address';
import { historyFormulas } from '../../layout/historyFormulas';
import { type ClosedKpi, historyColumnSpecs, historyRow, historySheet } from '../../layout/historySheet';
import { HISTORY_TABLE, scorecardTableName } from '../../layout/names';
import { CLASSIC } from '../../layout/palette';
import { tableColumns } from '../../layout/sheetFrame';
import { ENGLISH_WORDS } from '../../layout/words';
import { placeBeforeSettings } from '../log/logChanges';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { assertCanSetUp, assertColumns } from '../setUp/obstacles';
import type { Finding, Place } from '../useCases';
import {
  type ColumnFormulas,
  type FormulasChange,
  NO_CHANGES,
  type TableReading,
  type WorkbookChanges,
} from '../workbookGateway';
import { closeFindings } from './closeFindings';
import { closedIds } from './closedMonths';
import { closeRows } from './closeRows';
import { assertClosable } from './obstacles';

/** What closing a month would do: the changes, and what a person needs to see of them before. */
export interface ClosePlan {
  readonly changes: WorkbookChanges;
  /** KPIs that get a row; none when the history has them all. */
  readonly rows: readonly ClosedKpi[];
  /** KPIs that have a row since an earlier closing. */
  readonly alreadyClosed: number;
  readonly createsSheet: boolean;
  readonly findings: readonly Finding[];
  /** The first row of the month in the history. */
  readonly place: Place;
}

/**
 * Works out what closing a month adds to the history. Rows that are there stay as they are; only KPIs without a row for the
 * month get one. Throws a `ClauseboardError` where the month cannot be closed, or Excel would refuse.
 *
 * @param historyNow a formula of the history's column `Value now` as it is, to see whether it knows every year.
 */
export function planClose(
  workbook: KpiWorkbook,
  month: Month,
  now: SerialDay,
  historyNow: readonly ColumnFormulas[],
): ClosePlan {
  const today = workbook.today(now);
  const tables = assertClosable(workbook, month, today);
  const rows = closeRows(workbook, tables, month, today, now);
  const table = workbook.table(HISTORY_TABLE);
  const changes = rows.length === 0 ? NO_CHANGES : changesFor(workbook, table, rows, historyNow);
  assertCanSetUp(workbook, changes.newSheets, changes.growth);
  assertColumns(changes.growth);
  return {
    changes,
    rows,
    alreadyClosed: closedIds(workbook).get(month)?.size ?? 0,
    createsSheet: changes.newSheets.length > 0,
    findings: closeFindings(workbook, tables, month, rows, today),
    place: firstRowOf(workbook, changes, month),
  };
}

function changesFor(
  workbook: KpiWorkbook,
  table: TableReading | undefined,
  rows: readonly ClosedKpi[],
  historyNow: readonly ColumnFormulas[],
): WorkbookChanges {
  const years = readableYears(workbook);
  const startOf = (year: number) => workbook.startOf(year);
  if (!table) {
    const look = { words: ENGLISH_WORDS, palette: CLASSIC };
    return {
      ...NO_CHANGES,
      newSheets: [historySheet(look, years, startOf, rows)],
      newSheetsAt: placeBeforeSettings(workbook),
    };
  }
  const formulas = historyFormulas(years, startOf);
  const columns = tableColumns(historyColumnSpecs(formulas));
  return {
    ...NO_CHANGES,
    growth: [{ table, columns, rows: rows.map((row) => historyRow(columns, row)) }],
    formulas: knowsEveryYear(years, historyNow) ? [] : rewritten(table, formulas),
  };
}

/** The years whose results and limits formulas can look up. */
function readableYears({ years }: KpiWorkbook): readonly number[] {
  return years.filter(({ scorecard, targets }) => scorecard && targets).map(({ year }) => year);
}

/** Whether the formulas of the history name every year; cells that hold no formula have no say. */
function knowsEveryYear(years: readonly number[], historyNow: readonly ColumnFormulas[]): boolean {
  return historyNow
    .flatMap(({ formulas }) => formulas)
    .filter((formula): formula is string => typeof formula === 'string' && formula.startsWith('='))
    .every(
      (formula) =>
        !formula.includes('#REF!') && years.every((year) => formula.includes(scorecardTableName(year))),
    );
}

function rewritten(
  table: TableReading,
  formulas: Readonly<Record<string, string>>,
): readonly FormulasChange[] {
  return table.rows.length === 0
    ? []
    : Object.entries(formulas).map(([header, formula]) => ({ table, header, formula, rows: 'all' as const }));
}

function firstRowOf(workbook: KpiWorkbook, { newSheets }: WorkbookChanges, month: Month): Place {
  const [sheet] = newSheets;
  if (sheet) return { sheet: sheet.name, address: cellAddress(sheet.landing.row, sheet.landing.column) };
  const table = workbook.table(HISTORY_TABLE);
  if (!table) return { sheet: workbook.register?.sheet ?? '', address: 'A1' };
  const period = table.headers.indexOf('Period');
  const known = table.rows.findIndex((row) => String(row[period] ?? '') === month);
  return {
    sheet: table.sheet,
    address: cellAddress(table.row + 1 + (known < 0 ? table.rows.length : known), table.column),
  };
}
