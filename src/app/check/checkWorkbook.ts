import type { SerialDay } from '../../domain/day';
import type { Status } from '../../domain/status';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { CheckReport } from '../useCases';
import type { CellOfTable } from '../workbookGateway';
import { entryFindings } from './entryFindings';
import { missingColumns, overwrittenFormulas } from './overwrittenFormulas';
import { structuralFindings } from './structuralFindings';
import { wrongResults } from './wrongResults';

/**
 * Compares a workbook with what its register says it should be. Writes nothing.
 *
 * @param typed cells of calculated columns that hold no formula.
 */
export function checkWorkbook(
  workbook: KpiWorkbook,
  typed: readonly CellOfTable[],
  now: SerialDay,
): CheckReport {
  if (!workbook.isSetUp) throw notSetUp();
  const reportingMonth = workbook.reportingMonth(workbook.today(now));
  const tables = workbook.yearOf(reportingMonth);
  const statuses = workbook.kpis.map(({ id }) =>
    workbook.status((tables && workbook.scorecardRow(tables, id)?.text('Status')) ?? ''),
  );
  return {
    kpis: workbook.kpis.length,
    counts: countsOf(statuses),
    findings: [
      ...structuralFindings(workbook),
      ...missingColumns(workbook),
      ...overwrittenFormulas(workbook, typed),
      ...wrongResults(workbook, typed, now),
      ...entryFindings(workbook),
    ],
  };
}

function countsOf(statuses: readonly Status[]): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function notSetUp(): ClauseboardError {
  return new ClauseboardError('tableIsMissing', {
    what: 'There is nothing to check yet.',
    why: 'The workbook has no KPI register.',
    next: 'Choose KPIs on the tab Set up first.',
  });
}
