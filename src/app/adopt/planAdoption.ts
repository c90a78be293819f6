import { firstDayOf, lastEndedMonth, type SerialDay } from '../../domain/day';
import type { Edition, Kpi } from '../../domain/kpi';
import { LIMIT_NAMES, limitsInForce, type LimitStep } from '../../domain/limits';
import { addMonths, isBefore, type Month, monthOf } from '../../domain/month';
import { number } from '../../layout/cell';
import {
  EDITION_NAME,
  REGISTER_SHEET,
  REPORTING_MONTH_NAME,
  TODAY_NAME,
  YEAR_START_NAME,
} from '../../layout/names';
import type { SheetLayout } from '../../layout/types';
import { LIMIT_WORD } from '../../layout/words';
import { linkedCellChanges } from '../link/linkChanges';
import { findTarget, type LinkedCell } from '../link/linkTarget';
import { linkMonths } from '../link/planMonths';
import { changedSource, type SourceReading } from '../link/sourceReading';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { namedCell } from '../model/namedCell';
import { rowsWithId } from '../model/RowReader';
import { assertUnprotected } from '../setUp/obstacles';
import { planSetUp } from '../setUp/planSetUp';
import { type CellsChange, mergeChanges, NO_CHANGES, type WorkbookChanges } from '../workbookGateway';
import { adoptedKpis } from './adoptedKpi';
import { afterChanges } from './afterChanges';
import { cellForms } from './cellNumbers';
import { type KpiLine, readLines } from './readLines';
import { type MonthSheet, readMonthSheet } from './readMonthSheet';
import { monthContext } from './readAdoption';
import type { AddedMonthsRequest, AdoptedKpi, AdoptionRequest } from './types';

/** Everything that taking over a sheet writes, in one batch, and what a person needs to see of it. */
export interface AdoptionPlan {
  readonly changes: WorkbookChanges;
  readonly newSheets: readonly SheetLayout[];
  readonly kpis: readonly PlannedKpi[];
  /** The workbook as it will be. */
  readonly after: KpiWorkbook;
}

export interface PlannedKpi {
  readonly kpi: Kpi;
  readonly asked: AdoptedKpi;
  readonly line: KpiLine;
  readonly cells: readonly LinkedCell[];
}

/** The months of a request's sheet, read anew. Throws when the sheet is no longer what it was. */
export function monthSheetOf(
  workbook: KpiWorkbook,
  request: AddedMonthsRequest,
  area: SourceReading['area'],
  now: SerialDay,
): MonthSheet {
  const answers = {
    ...(request.year !== null && { year: request.year }),
    yearStartMonth: request.yearStartMonth,
  };
  const sheet = readMonthSheet(area, answers, monthContext(workbook, now));
  if (sheet?.layout !== request.layout) throw changedSource(area);
  return sheet;
}

/**
 * Works out what taking over a sheet adds: KPIs, the business years that they need, limits, and formulas that read the sheet.
 * The sheet itself is no part of it. Throws a `ClauseboardError` where Excel or the workbook would refuse.
 */
export async function planAdoption(
  workbook: KpiWorkbook,
  request: AdoptionRequest,
  sheet: MonthSheet,
  reading: SourceReading,
  now: SerialDay,
): Promise<AdoptionPlan> {
  const edition = workbook.isSetUp ? workbook.edition : request.edition;
  const lines = linesOf(sheet, request);
  const kpis = await adoptedKpis(workbook, request.kpis, edition, request.place);
  const { after, created } = await planYears(workbook, { ...request, edition }, kpis, now);
  const planned = kpis.map((kpi, index): PlannedKpi => {
    const line = lines[index];
    const asked = request.kpis[index];
    if (!line || !asked) throw changedSource(reading.area);
    const target = findTarget(after, kpi.id, kpi.name);
    const forms = cellForms(line.cells, asked.form);
    return { kpi, asked, line, cells: linkMonths(target, reading, sheet, line.line, forms) };
  });
  for (const name of new Set(planned.flatMap(({ cells }) => cells.map(({ cell }) => cell.sheet)))) {
    assertUnprotected(after, name);
  }
  const newSheets = inTabOrder(created.newSheets);
  return {
    newSheets,
    kpis: planned,
    after,
    changes: {
      ...created,
      newSheets,
      newSheetPlaces: {},
      cells: [
        ...created.cells,
        ...planned.flatMap(({ cells }) => linkedCellChanges(cells)),
        ...planned.flatMap(({ kpi, asked }) => laterLimits(after, kpi, asked.laterLimits)),
        ...(workbook.isSetUp ? [] : reportingMonth(after, request.years, now)),
      ],
    },
  };
}

/** The lines that a request names, checked against what they were called when they were read. */
function linesOf(sheet: MonthSheet, request: AdoptionRequest): readonly KpiLine[] {
  const { kpis } = readLines(sheet);
  return request.kpis.map(({ line, foundAs }) => {
    const found = kpis.find((candidate) => candidate.line === line && candidate.name === foundAs);
    if (!found) throw changedSource(sheet.area);
    return found;
  });
}

/** The KPIs in each business year, oldest first, each year planned on the workbook as the year before leaves it. */
async function planYears(
  workbook: KpiWorkbook,
  request: AdoptionRequest,
  kpis: readonly Kpi[],
  now: SerialDay,
): Promise<{ readonly after: KpiWorkbook; readonly created: WorkbookChanges }> {
  const { edition, yearStartMonth } = request;
  let after = workbook;
  let created: WorkbookChanges = NO_CHANGES;
  for (const year of [...request.years].sort((one, other) => one - other)) {
    const start = workbook.isSetUp ? workbook.startOf(year) : yearStartMonth;
    const first = monthOf(year, start);
    const plan = await planSetUp(
      after,
      {
        edition,
        year,
        yearStartMonth,
        kpis: kpis.map((kpi, index) => ({ kpi, limits: limitsAt(request.kpis[index], first) })),
      },
      now,
    );
    created = created === NO_CHANGES ? plan.changes : mergeChanges(created, plan.changes);
    after = afterChanges(after, plan.changes, settingsOf(request, edition, first, now));
  }
  return { after, created };
}

/** The limits that hold in a month; those of the sheet hold from its first month on, and before it. A step replaces only what it names. */
function limitsAt(asked: AdoptedKpi | undefined, month: Month): AdoptedKpi['limits'] {
  if (!asked) return {};
  const begun = asked.laterLimits.filter(({ from }) => !isBefore(month, from));
  return { ...asked.limits, ...limitsInForce(begun, month) };
}

/** What the named cells of a workbook that is set up now will hold. */
function settingsOf(
  { yearStartMonth }: AdoptionRequest,
  edition: Edition,
  first: Month,
  now: SerialDay,
): Readonly<Record<string, number>> {
  return {
    [YEAR_START_NAME]: yearStartMonth,
    [EDITION_NAME]: Number(edition),
    [REPORTING_MONTH_NAME]: firstDayOf(first),
    [TODAY_NAME]: now,
  };
}

/** A row of targets by month: each change is typed into the month from which it holds. */
function laterLimits(after: KpiWorkbook, kpi: Kpi, steps: readonly LimitStep[]): readonly CellsChange[] {
  return steps.flatMap(({ from, limits }) => {
    const targets = after.yearOf(from)?.targets;
    const column = targets?.headers.indexOf(from) ?? -1;
    if (!targets || column < 0) return [];
    return rowsWithId(targets, kpi.id).flatMap((row): CellsChange[] => {
      const name = LIMIT_NAMES.find((limit) => LIMIT_WORD[limit] === row.text('Limit'));
      const limit = name === undefined ? undefined : limits[name];
      if (limit === undefined) return [];
      return [
        {
          sheet: targets.sheet,
          row: targets.row + 1 + row.index,
          column: targets.column + column,
          cells: [[number(limit)]],
        },
      ];
    });
  });
}

/** A new workbook reports the last month that has ended and that its years have. */
function reportingMonth(
  after: KpiWorkbook,
  years: readonly number[],
  now: SerialDay,
): readonly CellsChange[] {
  const months = [...years].sort((one, other) => one - other).flatMap((year) => after.months(year));
  const [first = lastEndedMonth(now)] = months;
  const last = months.at(-1) ?? addMonths(first, 11);
  const ended = lastEndedMonth(now);
  const month = isBefore(ended, first) ? first : isBefore(last, ended) ? last : ended;
  const cell = namedCell(after, REPORTING_MONTH_NAME);
  if (!cell) return [];
  const { sheet, row, column } = cell;
  return [{ sheet, row, column, cells: [[number(firstDayOf(month))]] }];
}

/** The register, then the newest year before the older ones, then the settings: as one set-up after the other leaves them. */
function inTabOrder(sheets: readonly SheetLayout[]): readonly SheetLayout[] {
  const rank = ({ name }: SheetLayout): number => {
    if (name === REGISTER_SHEET) return -10_000;
    const year = /\b(\d{4})$/.exec(name)?.[1];
    return year === undefined ? 0 : -Number(year);
  };
  return [...sheets].sort((one, other) => rank(one) - rank(other));
}
