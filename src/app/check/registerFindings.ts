import { isClause } from '../../domain/clauses/clauseNumbers';
import { isSameId } from '../../domain/kpiId';
import { type LimitStep, limitSteps } from '../../domain/limits';
import type { RegisterField, RegisterFinding } from '../../domain/registerFinding';
import { validateRegister } from '../../domain/validateRegister';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsOf, rowsWithId } from '../model/RowReader';
import type { Place } from '../useCases';
import type { Found, PlannedRepair } from './found';
import { placeOf } from './placeOf';

/** Why the column of the register matters in which something is wrong. */
const WHY: Readonly<Record<RegisterField, string>> = {
  id: 'Every table finds a KPI by its ID, and Excel changes some texts as they are typed.',
  name: 'People know a KPI by its name, not by its ID.',
  clause: 'An auditor asks which requirement a KPI serves.',
  multiplier: 'Every value is multiplied with it before it is compared with its target.',
  yearToDate: 'It decides what the year to date means.',
  dueDays: 'They decide when an empty month is late.',
  activeTo: 'It decides in which months a value is expected.',
  measures: 'The value of a KPI is made of its rows in the data, by their roles.',
  limits: 'Colours compare every value with the limits in force.',
};

/**
 * What is wrong with the descriptions of KPIs, and with their limits in each month in which a limit changes.
 *
 * @param planNewRows works out the rows of a KPI that has none.
 */
export function registerFindings(
  workbook: KpiWorkbook,
  planNewRows: (kpiId: string) => PlannedRepair | undefined = () => undefined,
): readonly Found[] {
  if (!workbook.register) return [];
  const isKnown = (clause: string) => isClause(workbook.edition, clause);
  // While a table of numbers is missing, nobody can say what a KPI is measured by.
  const isDataThere = workbook.years.every(({ data }) => data !== undefined);
  const all = validateRegister(workbook.kpis, (id) => stepsOf(workbook, id), isKnown);
  return all
    .filter(({ problem }) => isDataThere || problem.kind !== 'noMeasure')
    .map((found) => {
      const { severity, what, next } = found;
      const place = placeOfFinding(workbook, found);
      const plan = found.problem.kind === 'noMeasure' ? planNewRows(found.kpiId) : undefined;
      return { severity, what, why: WHY[found.field], next, ...(place && { place }), ...(plan && { plan }) };
    });
}

/** A KPI's limits as steps through all years of the workbook. */
function stepsOf(workbook: KpiWorkbook, kpiId: string): readonly LimitStep[] {
  return limitSteps(
    workbook.years.flatMap((tables) =>
      workbook.months(tables.year).map((month) => ({ month, limits: workbook.limits(tables, kpiId, month) })),
    ),
  );
}

/** Limits are shown where they were typed, everything else in the register. */
function placeOfFinding(workbook: KpiWorkbook, { kpiId, problem }: RegisterFinding): Place | undefined {
  if ('from' in problem) {
    const targets = workbook.yearOf(problem.from)?.targets;
    const [row] = rowsWithId(targets, kpiId);
    if (targets && row) return placeOf(targets, row.index, problem.from);
  }
  const { register } = workbook;
  const row = rowsOf(register).find((candidate) => isSameId(candidate.text('ID'), kpiId));
  return register && row && placeOf(register, row.index, 'ID');
}
