import type { SerialDay } from '../../domain/day';
import { readEntry } from '../../domain/entry';
import type { Kpi } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { type Clock, stateOf } from '../../domain/state';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import type { RowReader } from '../model/RowReader';
import type { Finding } from '../useCases';
import type { CellOfTable } from '../workbookGateway';
import { placeOf } from './placeOf';
import { unknownWords } from './unknownWords';

/**
 * Months in which the scorecard shows something else than the rule gives for what stands in register, data and targets:
 * somebody changed a formula, or Excel has not calculated. Overwritten cells, and KPIs with a word that no formula knows,
 * are told of elsewhere.
 */
export function wrongResults(
  workbook: KpiWorkbook,
  typed: readonly CellOfTable[],
  now: SerialDay,
): readonly Finding[] {
  const today = workbook.today(now);
  const reportingMonth = workbook.reportingMonth(today);
  const overwritten = new Set(typed.map(({ table, header, row }) => `${table} ${row} ${header}`));
  const unreadable = new Set(
    unknownWords(workbook).flatMap(({ kpiId, makesCheck }) => (makesCheck ? [kpiId.toLowerCase()] : [])),
  );
  return workbook.years.flatMap((tables) => {
    const clock: Clock = { reportingMonth, today, yearStartMonth: workbook.startOf(tables.year) };
    return workbook.kpis.flatMap((kpi) => {
      if (unreadable.has(kpi.id.toLowerCase())) return [];
      const row = workbook.scorecardRow(tables, kpi.id);
      if (!row || !tables.data || !tables.targets) return [];
      return workbook
        .months(tables.year)
        .filter((month) => !overwritten.has(`${tables.scorecard?.name ?? ''} ${row.index} ${month}`))
        .flatMap((month) => findingOf(workbook, tables, kpi, month, row, clock));
    });
  });
}

function findingOf(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpi: Kpi,
  month: Month,
  row: RowReader,
  clock: Clock,
): Finding[] {
  const rows = workbook.measureRows(tables, kpi.id);
  const measured = { ...kpi, measures: rows.map(({ measure }) => measure) };
  const entries = rows.map((measure) => readEntry(measure.row.raw(month)));
  const wanted = stateOf(measured, month, entries, workbook.limits(tables, kpi.id, month), clock);
  const shown = row.number(month) ?? null;
  const status = workbook.status(row.text(`${month} status`));
  if (status === wanted.status && isSameNumber(shown, wanted.value)) return [];
  const { scorecard } = tables;
  return [
    {
      severity: 'error',
      what: `${kpi.id}, ${month}: the scorecard shows ${shown ?? 'no value'} (${workbook.word(status)}), the rule gives ${wanted.value ?? 'no value'} (${workbook.word(wanted.status)}).`,
      next: 'Copy the formulas of another KPI into this row, or let Excel calculate (F9).',
      ...(scorecard && { place: placeOf(scorecard, row.index, month) }),
    },
  ];
}

/** Equal but for the last digits, in which engines may differ. */
function isSameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
