import type { Kpi, LimitName } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import { isSameLimit, LIMIT_NAMES } from '../../domain/limits';
import { addMonths, type Month } from '../../domain/month';
import { LIMIT_WORD } from '../../layout/words';
import { placeOf } from '../check/placeOf';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { type RowReader, rowsWithId } from '../model/RowReader';
import type { RawCell, TableReading } from '../workbookGateway';
import { type LoggedChange, readLog } from './readLog';
import type { UnexplainedChange } from './unexplainedChange';

/**
 * Limits that are not the month before's and of which the log does not tell. The first month of the oldest year is where
 * a KPI's limits start, and so is the first month of a year for a KPI that the year before did not have.
 */
export function unexplainedLimits(workbook: KpiWorkbook): readonly UnexplainedChange[] {
  const log = readLog(workbook);
  return identifiedKpis(workbook).flatMap((kpi) => {
    const told = log.filter(({ kpiId }) => isSameId(kpiId, kpi.id));
    const years = workbook.years.flatMap((tables) => limitsOfYear(workbook, tables, kpi));
    return years.flatMap((year, index) => stepsIn(kpi, year, years[index - 1], told));
  });
}

/** The rows of a KPI in the targets of one year, found once for all its months. */
interface LimitsOfYear {
  readonly targets: TableReading;
  readonly months: readonly Month[];
  readonly rows: ReadonlyMap<LimitName, RowReader>;
}

/** Nothing where the year has no targets, or none of the KPI. */
function limitsOfYear(workbook: KpiWorkbook, tables: YearTables, { id }: Kpi): readonly LimitsOfYear[] {
  const { targets } = tables;
  if (!targets || rowsWithId(targets, id).length === 0) return [];
  const rows = LIMIT_NAMES.flatMap((name) => {
    const row = workbook.limitRow(tables, id, name);
    return row ? [[name, row] as const] : [];
  });
  const months = workbook.months(tables.year).filter((month) => targets.headers.includes(month));
  return [{ targets, months, rows: new Map(rows) }];
}

function stepsIn(
  kpi: Kpi,
  { targets, months, rows }: LimitsOfYear,
  yearBefore: LimitsOfYear | undefined,
  told: readonly LoggedChange[],
): readonly UnexplainedChange[] {
  return months.flatMap((month, index) => {
    const last = addMonths(month, -1);
    const held = index > 0 ? { months, rows } : yearBefore;
    if (!held?.months.includes(last)) return [];
    return LIMIT_NAMES.flatMap((name): UnexplainedChange[] => {
      const [before, after] = [held.rows.get(name)?.number(last), rows.get(name)?.number(month)];
      if (isSameLimit(before, after) || told.some((entry) => tells(entry, month, name, after))) return [];
      return [
        {
          kind: 'limit',
          kpiId: kpi.id,
          kpiName: kpi.name,
          period: month,
          what: LIMIT_WORD[name],
          before: before ?? '',
          after: after ?? '',
          place: placeOf(targets, (rows.get(name) ?? [...rows.values()][0])?.index ?? 0, month),
        },
      ];
    });
  });
}

function tells(entry: LoggedChange, month: Month, name: LimitName, now: number | undefined): boolean {
  return (
    entry.period === month &&
    entry.what.toLowerCase() === LIMIT_WORD[name].toLowerCase() &&
    isSameLimit(limitIn(entry.after), now)
  );
}

/** A limit as the log writes it; an ended one is an empty cell, and text matches none. */
function limitIn(cell: RawCell): number | undefined {
  return typeof cell === 'number' ? cell : cell === '' ? undefined : NaN;
}
