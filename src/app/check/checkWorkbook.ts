import type { Status } from '../../domain/status';
import { planCompletion } from '../kpis/completeKpis';
import type { CheckReport, Finding } from '../useCases';
import { brokenNames } from './brokenNames';
import { cellsOfChanges, changedFormulas, formulaChanges } from './changedFormulas';
import type { CheckFacts } from './CheckFacts';
import { damagedHeads } from './damagedHeads';
import { duplicateRows } from './duplicateRows';
import { entryFindings } from './entryFindings';
import { calculatedColumns } from './expectedTables';
import { findingOf, type Found } from './found';
import { hiddenHeaders } from './hiddenHeaders';
import { lostRules } from './lostRules';
import { lostTargetSteps } from './lostTargetSteps';
import { lostTrends } from './lostTrends';
import { lostValidations } from './lostValidations';
import { missingColumns } from './missingColumns';
import { missingRows } from './missingRows';
import { missingTables } from './missingTables';
import { missingTargets } from './missingTargets';
import { overwrittenFormulas } from './overwrittenFormulas';
import { growthRepair, rowPlanner } from './planRows';
import { percentCells } from './percentCells';
import { shareValues } from './shareValues';
import { contentFindings } from './structuralFindings';
import { filledRows } from './tableRows';
import { unknownIds } from './unknownIds';
import { wrongResults } from './wrongResults';
import { zerosAhead } from './zerosAhead';

/** Everything that is not as register and layout say it should be, each with its repair where there is one. Writes nothing. */
export function findTrouble(facts: CheckFacts): readonly Found[] {
  const { workbook, inspection } = facts;
  const changes = formulaChanges(facts);
  const names = brokenNames(facts);
  const planNewRows = (kpiId: string) =>
    growthRepair(kpiId, planCompletion(workbook, facts.today, [kpiId]).growth);
  return [
    ...missingTables(facts),
    ...hiddenHeaders(workbook),
    ...missingColumns(facts),
    ...names,
    ...contentFindings(workbook, planNewRows).filter(
      (found) => !names.some((name) => isSameName(found, name)),
    ),
    ...unknownIds(workbook),
    ...duplicateRows(workbook),
    ...missingRows(workbook, rowPlanner(workbook)),
    ...overwrittenFormulas(facts),
    ...changedFormulas(changes),
    ...lostTargetSteps(facts),
    ...wrongResults(facts, [...inspection.typed, ...cellsOfChanges(changes)]),
    ...entryFindings(workbook),
    ...percentCells(facts),
    ...shareValues(workbook),
    ...missingTargets(facts),
    ...zerosAhead(facts),
    ...damagedHeads(facts),
    ...lostRules(facts),
    ...lostValidations(facts),
    ...lostTrends(facts),
  ];
}

/** What the pane is told of a check. */
export function checkReport(facts: CheckFacts, trouble: readonly Found[]): CheckReport {
  const { workbook, reportingMonth } = facts;
  const tables = workbook.yearOf(reportingMonth);
  const statuses = workbook.kpis.map(({ id }) =>
    workbook.status((tables && workbook.scorecardRow(tables, id)?.text('Status')) ?? ''),
  );
  return {
    kpis: workbook.kpis.length,
    formulas: facts.tables.reduce(
      (sum, expected) =>
        sum +
        (expected.reading ? calculatedColumns(expected).length * filledRows(expected.reading).length : 0),
      0,
    ),
    counts: countsOf(statuses),
    findings: trouble.map(findingOf),
  };
}

/** Whether two findings speak of the same name of the workbook. */
function isSameName(one: Finding, other: Finding): boolean {
  const name = /\bKPI_[A-Z]\w+/i.exec(other.what)?.[0];
  return name !== undefined && one.what.startsWith(`${name} `);
}

function countsOf(statuses: readonly Status[]): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
