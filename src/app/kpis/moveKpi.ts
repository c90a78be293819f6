import { placeOf } from '../check/placeOf';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { Session } from '../session';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import type { Place } from '../useCases';
import { NO_CHANGES, type WorkbookChanges } from '../workbookGateway';
import { arrangement, assertSortable, assertUnfiltered } from './arrangeTables';
import type { ArrangeOutcome, KpiDestination } from './kpiEdit';
import { registeredKpi, registerOf } from './registerRow';

/**
 * Moves a KPI within the register, and with it in the data, targets and scorecard of every year. Nothing is written when it
 * stands there already.
 */
export async function moveKpi(session: Session, kpiId: string, to: KpiDestination): Promise<Place> {
  const workbook = await session.read();
  const { register, row } = registeredKpi(workbook, kpiId);
  const rows = rowsOf(register);
  const from = rows.findIndex(({ index }) => index === row.index);
  const target = destination(to, from, rows.length);
  const goal = rows[target];
  if (!goal || target === from) return placeOf(register, row.index, 'ID');
  assertWritable(workbook);
  assertUnprotected(workbook, register.sheet);
  const ids = rows.map((one) => one.text('ID'));
  ids.splice(target, 0, ...ids.splice(from, 1));
  const { sorts } = arrangement(workbook, ids);
  await assertUnfiltered(session, [register, ...sorts.map(({ table }) => table)]);
  await assertSortable(session, workbook, sorts);
  const place = placeOf(register, goal.index, 'ID');
  const changes: WorkbookChanges = {
    ...NO_CHANGES,
    movedRows: [{ table: register, from: row.index, to: goal.index }],
    sorts,
    land: place,
  };
  await session.apply(workbook, changes);
  return place;
}

/** Puts data, targets and scorecard of every year in the order of the register. */
export async function arrangeSheets(session: Session): Promise<ArrangeOutcome> {
  const workbook: KpiWorkbook = await session.read();
  const ids = rowsOf(registerOf(workbook)).map((row) => row.text('ID'));
  const { sorts, findings } = arrangement(workbook, ids);
  await assertUnfiltered(
    session,
    sorts.map(({ table }) => table),
  );
  await assertSortable(session, workbook, sorts);
  if (sorts.length > 0) await session.apply(workbook, { ...NO_CHANGES, sorts });
  return { sheets: sorts.map(({ table }) => table.sheet), findings };
}

function destination(to: KpiDestination, from: number, count: number): number {
  const wanted = to === 'up' ? from - 1 : to === 'down' ? from + 1 : Math.round(to) - 1;
  return Math.min(count - 1, Math.max(0, wanted));
}
