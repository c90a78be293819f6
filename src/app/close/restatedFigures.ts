import type { LimitName } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import { addMonths, isBefore, type Month } from '../../domain/month';
import { isSameFigure, type ReportedMonth, type RestatedPart } from '../../domain/restated';
import { LIMIT_WORD } from '../../layout/words';
import { placeOf } from '../check/placeOf';
import { type LoggedChange, readLog } from '../log/readLog';
import type { UnexplainedChange } from '../log/unexplainedChange';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import type { Place } from '../useCases';
import type { RawCell } from '../workbookGateway';
import { type HistoryRow, placeInHistory } from './readHistory';
import { restatedMonths } from './restatedMonths';

/** A figure of a closed month that is another by now. */
export interface RestatedFigure {
  readonly part: RestatedPart;
  readonly change: UnexplainedChange;
  /** The month from which what stands there now holds: a limit may have been changed before the closed month. */
  readonly since: Month;
  /** The row of the log that says why; `null` when nobody has said so. */
  readonly explanation: LoggedChange | null;
}

/**
 * What is no longer as it was reported, in the order of the history. A limit that is another in several closed months was
 * changed once, so it is told of once, at the first of them. KPIs that have left the workbook are no change of a figure.
 */
export function restatedFigures(workbook: KpiWorkbook): readonly RestatedFigure[] {
  const log = readLog(workbook);
  const seen = new Set<string>();
  return restatedMonths(workbook)
    .flatMap(({ reported, now, parts }) =>
      now ? parts.map((part) => figureOf(workbook, log, reported, now, part)) : [],
    )
    .filter(({ change: { kpiId, what }, since }) => {
      const key = `${kpiId.toLowerCase()} ${what} ${since}`;
      return !seen.has(key) && seen.add(key);
    });
}

function figureOf(
  workbook: KpiWorkbook,
  log: readonly LoggedChange[],
  reported: HistoryRow,
  now: ReportedMonth,
  part: RestatedPart,
): RestatedFigure {
  const { kpiId, month, closedOn } = reported;
  const change: UnexplainedChange = {
    kind: 'value',
    kpiId,
    kpiName: workbook.kpi(kpiId)?.name ?? kpiId,
    period: month,
    what: wordOf(part),
    before: cellOf(workbook, reported, part),
    after: cellOf(workbook, now, part),
    place: placeOfPart(workbook, reported, part),
  };
  const since = isLimit(part) ? limitSince(workbook, kpiId, part, month) : month;
  const explanation = log.find(
    ({ period, when, ...logged }) =>
      tellsOf(logged, change) &&
      period !== null &&
      !isBefore(period, since) &&
      !isBefore(month, period) &&
      // What was logged about an earlier month before this one was closed is a part of what was reported.
      (period === month || (when ?? Infinity) >= (closedOn ?? 0)),
  );
  return { part, change, since, explanation: explanation ?? null };
}

/** Whether a row of the log speaks of a change, its month aside. */
function tellsOf(
  logged: Pick<LoggedChange, 'kpiId' | 'what' | 'after'>,
  { kpiId, what, after }: UnexplainedChange,
): boolean {
  if (!isSameId(logged.kpiId, kpiId) || logged.what.toLowerCase() !== what.toLowerCase()) return false;
  return typeof after === 'number' && typeof logged.after === 'number'
    ? isSameFigure(after, logged.after)
    : logged.after === after;
}

/** Whether a part of a closed month is one of its limits. */
export function isLimit(part: RestatedPart): part is LimitName {
  return part !== 'value' && part !== 'status';
}

/** The first month of those before and at a month in which a limit is what it is there. */
function limitSince(workbook: KpiWorkbook, kpiId: string, name: LimitName, month: Month): Month {
  const limitIn = (wanted: Month): number | undefined => {
    const tables = workbook.yearOf(wanted);
    return tables && workbook.limits(tables, kpiId, wanted)[name];
  };
  const limit = limitIn(month);
  let since = month;
  for (
    let before = addMonths(since, -1);
    workbook.yearOf(before) && isSameFigure(limitIn(before), limit);
    before = addMonths(since, -1)
  ) {
    since = before;
  }
  return since;
}

/** What changed, as the log calls it. */
function wordOf(part: RestatedPart): string {
  return part === 'value' ? 'Value' : part === 'status' ? 'Status' : LIMIT_WORD[part];
}

function cellOf(
  workbook: KpiWorkbook,
  { value, limits, status }: ReportedMonth,
  part: RestatedPart,
): RawCell {
  if (part === 'status') return workbook.word(status);
  return (part === 'value' ? value : limits[part]) ?? '';
}

/** Where the figure is typed now: its number or its limit; else the row of the history. */
function placeOfPart(workbook: KpiWorkbook, { kpiId, month, row }: HistoryRow, part: RestatedPart): Place {
  const tables = workbook.yearOf(month);
  const table = isLimit(part) ? tables?.targets : tables?.data;
  const typed = rowsWithId(table, kpiId).find(
    (candidate) => !isLimit(part) || candidate.text('Limit').toLowerCase() === LIMIT_WORD[part].toLowerCase(),
  );
  return table && typed ? placeOf(table, typed.index, month) : placeInHistory(workbook, row, 'Restated');
}
