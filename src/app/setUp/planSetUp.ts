import { lastEndedMonth, type SerialDay } from '../../domain/day';
import type { Kpi } from '../../domain/kpi';
import { addMonths, isBefore, monthOf, type Month } from '../../domain/month';
import { cellAddress } from '../../layout/address';
import type { WorkbookModel } from '../../layout/model';
import { dataSheetName, dataTableName } from '../../layout/names';
import { rowsForNewKpis } from '../../layout/newRows';
import { CLASSIC } from '../../layout/palette';
import { REGISTER_CHECK, registerCheckFormula } from '../../layout/registerCheck';
import { ENGLISH_WORDS } from '../../layout/words';
import { workbookLayout } from '../../layout/workbookLayout';
import type { SheetLayout } from '../../layout/types';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import type { Place, SetUpRequest } from '../useCases';
import { type FormulasChange, NO_CHANGES, type TableGrowth, type WorkbookChanges } from '../workbookGateway';
import { readClauseLines } from './clauseLines';
import { type ChosenKpi, type ChosenKpis, readChosenKpis } from './chosenKpis';
import { assertCanSetUp, assertComplete } from './obstacles';
import { carriedLimits, kpisOfYear, type YearStart } from './yearStart';

/** What a set-up would do: the changes, and what a person needs to see of them before. */
export interface SetUpPlan {
  readonly changes: WorkbookChanges;
  /** Chosen KPIs that get rows: new ones, and those of the register that the year does not have yet. */
  readonly newKpis: readonly Kpi[];
  /** Chosen KPIs for which nothing is added. */
  readonly knownKpis: readonly Kpi[];
  readonly newSheets: readonly SheetLayout[];
  /** Where the first number is waited for. */
  readonly next: Place;
}

/**
 * Works out what a set-up adds to a workbook: sheets that are missing, rows for KPIs that are not there. Nothing that
 * stands in the workbook is part of it. Throws a `ClauseboardError` where Excel or the workbook would refuse.
 *
 * @param start with what the year begins, if it is opened now.
 */
export async function planSetUp(
  workbook: KpiWorkbook,
  request: SetUpRequest,
  now: SerialDay,
  start: YearStart = {},
): Promise<SetUpPlan> {
  assertComplete(workbook, request.year);
  const { added, known } = await readChosenKpis(workbook, request);
  const absent = known.filter(({ kpi }) => lacksRows(workbook, request.year, kpi));
  const model = modelFor(workbook, request, { added, known, start }, now, await readClauseLines());
  const wanted = workbookLayout(model);
  // A sheet is there when its tables are, whatever the team calls it by now.
  const newSheets = wanted.sheets
    .filter((sheet) => belongsTo(sheet, request.year))
    .filter(({ tables }) => tables.every(({ name }) => workbook.table(name) === undefined));
  const growth = growthFor(workbook, model, request, [...added, ...absent]);
  assertCanSetUp(workbook, newSheets, growth);
  const next = firstWaitingCell(workbook, request.year, newSheets, growth);
  return {
    newKpis: [...added, ...absent].map(({ kpi }) => kpi),
    knownKpis: known.filter((choice) => !absent.includes(choice)).map(({ kpi }) => kpi),
    newSheets,
    next,
    changes: {
      ...NO_CHANGES,
      newSheets,
      newSheetsAt: placeOfNewYear(workbook),
      newNames: wanted.names.filter(
        ({ name }) => !workbook.reading.names.some((known) => known.name === name),
      ),
      growth,
      formulas: registerCheck(workbook, model),
      land: next,
    },
  };
}

/** A new year's sheets stand in front, behind the register; the first set-up adds its sheets at the end. */
function placeOfNewYear({ reading, register }: KpiWorkbook): number | null {
  const place = reading.sheets.findIndex(({ name }) => name === register?.sheet);
  return place < 0 ? null : place + 1;
}

/** The register looks for data rows in the newest year: a newer one makes its formula another. */
function registerCheck({ register, years }: KpiWorkbook, model: WorkbookModel): readonly FormulasChange[] {
  const newest = model.years.at(-1)?.year ?? 0;
  if (!register || years.some(({ year }) => year >= newest)) return [];
  const formula = registerCheckFormula(newest, model.yearStartMonth);
  return [{ table: register, header: REGISTER_CHECK, formula, rows: 'all' }];
}

/** Sheets of other business years are left alone. */
function belongsTo(sheet: SheetLayout, year: number): boolean {
  const named = /\b(\d{4})$/.exec(sheet.name)?.[1];
  return named === undefined || Number(named) === year;
}

function modelFor(
  workbook: KpiWorkbook,
  request: SetUpRequest,
  { added, known: confirmed, start }: ChosenKpis & { readonly start: YearStart },
  now: SerialDay,
  clauses: WorkbookModel['clauses'],
): WorkbookModel {
  const yearStartMonth = workbook.isSetUp ? workbook.startOf(request.year) : request.yearStartMonth;
  const first = monthOf(request.year, yearStartMonth);
  const active = kpisOfYear(workbook, request.year, yearStartMonth);
  const kpis = [...active, ...added.map(({ kpi }) => kpi)];
  const limits = {
    ...Object.fromEntries(
      active.map(({ id }) => [
        id,
        [{ from: first, limits: start.limits?.[id] ?? carriedLimits(workbook, request.year, id) }],
      ]),
    ),
    ...Object.fromEntries(
      [...confirmed, ...added].map(({ kpi, limits }) => [kpi.id, [{ from: first, limits }]]),
    ),
  };
  // Formulas look into the year before only where its months end as this year's begin.
  const otherYears = workbook.years
    .map(({ year }) => year)
    .filter((year) => year !== request.year && workbook.startOf(year) === yearStartMonth);
  const years = [...otherYears, request.year]
    .sort((one, other) => one - other)
    .map((year) =>
      year === request.year
        ? { year, kpis, limits, ...(start.entries && { entries: start.entries }) }
        : { year, kpis: [], limits: {} },
    );
  return {
    edition: workbook.isSetUp ? workbook.edition : request.edition,
    clauses,
    yearStartMonth,
    years,
    reportingMonth: firstReportingMonth(first, now),
    words: ENGLISH_WORDS,
    palette: CLASSIC,
  };
}

/** The last month that has ended, kept within the year that is set up, so that its sheets show something. */
function firstReportingMonth(first: Month, now: SerialDay): Month {
  const ended = lastEndedMonth(now);
  const last = addMonths(first, 11);
  if (isBefore(ended, first)) return first;
  return isBefore(last, ended) ? last : ended;
}

/** Whether a year that exists has no measure of a KPI, for example because the KPI was added in a later one. */
function lacksRows(workbook: KpiWorkbook, year: number, kpi: Kpi): boolean {
  const tables = workbook.year(year);
  return tables !== undefined && workbook.measureRows(tables, kpi.id).length === 0;
}

/** The rows of the chosen KPIs for each table that has none of them yet. */
function growthFor(
  workbook: KpiWorkbook,
  model: WorkbookModel,
  { year }: SetUpRequest,
  chosen: readonly ChosenKpi[],
): readonly TableGrowth[] {
  const first = monthOf(year, model.yearStartMonth);
  const limitsOf = Object.fromEntries(
    chosen.map(({ kpi, limits }) => [kpi.id, [{ from: first, limits }]] as const),
  );
  const rowsFor = (kpis: readonly Kpi[]) => rowsForNewKpis(model, year, kpis, limitsOf);
  return rowsFor([]).flatMap(({ table }): TableGrowth[] => {
    const reading = workbook.table(table);
    const lacking = chosen.map(({ kpi }) => kpi).filter(({ id }) => rowsWithId(reading, id).length === 0);
    const appended = rowsFor(lacking).find((part) => part.table === table);
    if (!reading || !appended || lacking.length === 0) return [];
    return [{ table: reading, columns: appended.columns, rows: appended.rows }];
  });
}

function firstWaitingCell(
  workbook: KpiWorkbook,
  year: number,
  newSheets: readonly SheetLayout[],
  growth: readonly TableGrowth[],
): Place {
  const layout = newSheets.find(({ name }) => name === dataSheetName(year));
  if (layout) return { sheet: layout.name, address: cellAddress(layout.landing.row, layout.landing.column) };
  const data = workbook.table(dataTableName(year));
  if (!data) return { sheet: newSheets[0]?.name ?? workbook.reading.sheets[0]?.name ?? '', address: 'A1' };
  const row = growth.some(({ table }) => table === data) ? data.rows.length : 0;
  const column = data.headers.findIndex((header) => /^\d{4}-\d{2}$/.test(header));
  return { sheet: data.sheet, address: cellAddress(data.row + 1 + row, data.column + Math.max(0, column)) };
}
