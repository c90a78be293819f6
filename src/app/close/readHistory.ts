import { monthOfDay, type SerialDay } from '../../domain/day';
import type { Limits } from '../../domain/kpi';
import { LIMIT_NAMES } from '../../domain/limits';
import { parseMonth, type Month } from '../../domain/month';
import type { Status } from '../../domain/status';
import { STATUS_KEY_HEADER } from '../../layout/historyFormulas';
import { HISTORY_TABLE } from '../../layout/names';
import { LIMIT_WORD, STATUS_KEY } from '../../layout/words';
import { placeOf } from '../check/placeOf';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { keyOf } from '../model/readKpi';
import { rowsOf, type RowReader } from '../model/RowReader';
import type { Place } from '../useCases';

/** A KPI in a closed month, as the history keeps it. */
export interface HistoryRow {
  readonly kpiId: string;
  readonly month: Month;
  readonly value: number | null;
  readonly limits: Limits;
  readonly status: Status;
  readonly closedOn: SerialDay | null;
  /** Its place in `KpiHistory`, counted from zero. */
  readonly row: number;
}

/** Every KPI of every closed month, in the order of the table; rows without an ID or a month are left out. */
export function readHistory(workbook: KpiWorkbook): readonly HistoryRow[] {
  return rowsOf(workbook.table(HISTORY_TABLE)).flatMap((row) => {
    const month = parseMonth(row.text('Period'));
    const kpiId = row.text('ID');
    if (month === null || kpiId === '') return [];
    const closedOn = row.number('Closed on');
    return [
      {
        kpiId,
        month,
        value: row.number('Value') ?? null,
        limits: limitsOf(row),
        status: statusOf(workbook, row),
        closedOn: closedOn !== undefined && monthOfDay(closedOn) !== null ? closedOn : null,
        row: row.index,
      },
    ];
  });
}

function limitsOf(row: RowReader): Limits {
  return Object.fromEntries(
    LIMIT_NAMES.flatMap((name) => {
      const limit = row.number(LIMIT_WORD[name]);
      return limit === undefined ? [] : [[name, limit] as const];
    }),
  );
}

/** By its key; by its word where a team has lost the keys. */
function statusOf(workbook: KpiWorkbook, row: RowReader): Status {
  const key = row.text(STATUS_KEY_HEADER);
  return key === '' ? workbook.status(row.text('Status')) : keyOf<Status>(STATUS_KEY, key, 'check');
}

/** A cell of the history. @throws when the workbook has none */
export function placeInHistory(workbook: KpiWorkbook, row: number, header: string): Place {
  const table = workbook.table(HISTORY_TABLE);
  if (!table) throw new RangeError('placeInHistory: the workbook has no history');
  return placeOf(table, row, header);
}
