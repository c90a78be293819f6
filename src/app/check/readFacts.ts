import { readTrends } from '../chart/extendTrends';
import { ClauseboardError } from '../ClauseboardError';
import type { Session } from '../session';
import { readClauseLines } from '../setUp/clauseLines';
import type { CheckFacts } from './CheckFacts';
import { expectedTables } from './expectedTables';
import { inspectionRequest } from './inspectionRequest';
import { absentTables } from './absentTables';

/** Recalculates and reads all that a check looks at. Refuses a workbook in which set-up has never been. */
export async function readFacts(session: Session): Promise<CheckFacts> {
  const { gateway } = session;
  await gateway.recalculate();
  const workbook = await session.read();
  if (!workbook.isSetUp) throw notSetUp();
  const tables = expectedTables(workbook);
  const inspection = await gateway.inspect(inspectionRequest(tables));
  const isComplete = absentTables(workbook).length === 0;
  const others = isComplete ? [] : await gateway.readOtherTables();
  const clauses = isComplete ? [] : await readClauseLines();
  const trends = await readTrends(session, workbook);
  const today = workbook.today(session.now());
  return {
    workbook,
    inspection,
    tables,
    others,
    clauses,
    trends,
    today,
    reportingMonth: workbook.reportingMonth(today),
  };
}

function notSetUp(): ClauseboardError {
  return new ClauseboardError('tableIsMissing', {
    what: 'There is nothing to check yet.',
    why: 'The workbook has no KPI register.',
    next: 'Choose KPIs on the tab Set up first.',
  });
}
