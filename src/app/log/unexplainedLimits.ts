import type { Kpi, LimitName, Limits } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import { isSameLimit, LIMIT_NAMES } from '../../domain/limits';
import { addMonths, type Month } from '../../domain/month';
import { LIMIT_WORD } from '../../layout/words';
import { placeOf } from '../check/placeOf';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import type { RawCell } from '../workbookGateway';
import { type LoggedChange, readLog } from './readLog';
import type { UnexplainedChange } from './unexplainedChange';

/**
 * Limits that are not the month before's and of which the log does not tell. The first month of the oldest year is where
 * a KPI's limits start, and so is the first month of a year for a KPI that the year before did not have.
 */
export function unexplainedLimits(workbook: KpiWorkbook): readonly UnexplainedChange[] {
  const log = readLog(workbook);
  const kpis = workbook.kpis.filter(
    ({ id }, index) => id !== '' && workbook.kpis.findIndex((kpi) => isSameId(kpi.id, id)) === index,
  );
  return kpis.flatMap((kpi) => {
    const told = log.filter(({ kpiId }) => isSameId(kpiId, kpi.id));
    return workbook.years.flatMap((tables) =>
      workbook.months(tables.year).flatMap((month) => stepsIn(workbook, tables, kpi, month, told)),
    );
  });
}

function stepsIn(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpi: Kpi,
  month: Month,
  told: readonly LoggedChange[],
): readonly UnexplainedChange[] {
  const { targets } = tables;
  const before = limitsBefore(workbook, kpi, month);
  if (!targets || !before || !targets.headers.includes(month)) return [];
  const now = workbook.limits(tables, kpi.id, month);
  return LIMIT_NAMES.filter(
    (name) => !isSameLimit(before[name], now[name]) && !told.some((entry) => tells(entry, month, name, now)),
  ).map((name) => ({
    kind: 'limit',
    kpiId: kpi.id,
    kpiName: kpi.name,
    period: month,
    what: LIMIT_WORD[name],
    before: before[name] ?? '',
    after: now[name] ?? '',
    place: placeOf(targets, workbook.limitRow(tables, kpi.id, name)?.index ?? 0, month),
  }));
}

/** The limits of the month before; `null` where the KPI had no rows there yet. */
function limitsBefore(workbook: KpiWorkbook, { id }: Kpi, month: Month): Limits | null {
  const before = addMonths(month, -1);
  const tables = workbook.yearOf(before);
  if (!tables || rowsWithId(tables.targets, id).length === 0) return null;
  return workbook.limits(tables, id, before);
}

function tells(entry: LoggedChange, month: Month, name: LimitName, now: Limits): boolean {
  return (
    entry.period === month &&
    entry.what.toLowerCase() === LIMIT_WORD[name].toLowerCase() &&
    isSameLimit(limitIn(entry.after), now[name])
  );
}

/** A limit as the log writes it; an ended one is an empty cell, and text matches none. */
function limitIn(cell: RawCell): number | undefined {
  return typeof cell === 'number' ? cell : cell === '' ? undefined : NaN;
}
