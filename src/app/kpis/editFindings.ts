import { isClause } from '../../domain/clauses/clauseNumbers';
import type { SerialDay } from '../../domain/day';
import type { Kpi } from '../../domain/kpi';
import { isBefore, type Month } from '../../domain/month';
import type { RegisterFinding } from '../../domain/registerFinding';
import { isActive } from '../../domain/state';
import { validateRegister } from '../../domain/validateRegister';
import { closedIds } from '../close/closedMonths';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding } from '../useCases';
import type { FieldChange } from './kpiEdit';

/** An edit as far as its effects go. */
interface EditedKpi {
  readonly before: Kpi;
  readonly after: Kpi;
  /** The changes that reach back into months that are past. */
  readonly reachingBack: readonly FieldChange[];
}

/** What a person should know of an edit before it is written: rules that it breaks, colours that it changes, numbers that it hides. */
export function editFindings(
  workbook: KpiWorkbook,
  { before, after, reachingBack }: EditedKpi,
  today: SerialDay,
): readonly Finding[] {
  return [
    ...brokenRules(workbook, before, after, today),
    ...sameName(workbook, before, after),
    ...repainted(workbook, after, paintingFields(workbook, { before, after, reachingBack }, today)),
    ...hiddenNumbers(workbook, before, after),
  ];
}

/** Errors that stood there before do not keep anybody from changing something else. Limits are changed in another place. */
function brokenRules(workbook: KpiWorkbook, before: Kpi, after: Kpi, today: SerialDay): readonly Finding[] {
  const month = workbook.reportingMonth(workbook.today(today));
  const tables = workbook.yearOf(month);
  const steps = tables ? [{ from: month, limits: workbook.limits(tables, before.id, month) }] : [];
  const isKnown = (clause: string) => isClause(workbook.edition, clause);
  const findingsOf = (kpi: Kpi) => validateRegister([kpi], () => steps, isKnown);
  const known = new Set(findingsOf(before).map(kindOf));
  return findingsOf(after)
    .filter(({ severity }) => severity !== 'info')
    .map((found) => {
      const isNew = !known.has(kindOf(found)) && found.field !== 'limits';
      return {
        severity: found.severity === 'error' && isNew ? 'error' : 'warning',
        what: found.what,
        next: found.next,
      };
    });
}

function kindOf({ field, problem }: RegisterFinding): string {
  return `${field} ${problem.kind}`;
}

function sameName(workbook: KpiWorkbook, before: Kpi, after: Kpi): readonly Finding[] {
  const plain = (name: string) => name.trim().toLowerCase();
  if (plain(before.name) === plain(after.name)) return [];
  const other = workbook.kpis.find(({ id, name }) => id !== before.id && plain(name) === plain(after.name));
  if (!other) return [];
  return [
    {
      severity: 'warning',
      what: `${other.id} has the name "${other.name}" already.`,
      next: 'Give the two different names, so that people can tell them apart.',
    },
  ];
}

/** Another first or last month paints nothing anew as long as only months to come begin or cease to count. */
function paintingFields(
  workbook: KpiWorkbook,
  { before, after, reachingBack }: EditedKpi,
  today: SerialDay,
): readonly FieldChange[] {
  const reportingMonth = workbook.reportingMonth(workbook.today(today));
  const closed = closedIds(workbook);
  const isPast = (month: Month) =>
    !isBefore(reportingMonth, month) || closed.get(month)?.has(before.id.toLowerCase()) === true;
  const changesPast = workbook.years.some(({ year }) =>
    workbook
      .months(year)
      .some((month) => isPast(month) && isActive(before, month) !== isActive(after, month)),
  );
  return reachingBack.filter(({ what }) => changesPast || !/^Active (from|to)$/.test(what));
}

function repainted(
  workbook: KpiWorkbook,
  { id }: Kpi,
  reachingBack: readonly FieldChange[],
): readonly Finding[] {
  if (reachingBack.length === 0) return [];
  const what = [...new Set(reachingBack.map((field) => field.what))].join(', ');
  const closed = [...closedIds(workbook)].filter(([, ids]) => ids.has(id.toLowerCase())).length;
  return [
    {
      severity: 'warning',
      what: `This changes the colours of months that are past (${what}).`,
      next:
        closed === 0
          ? 'The log keeps the change, its reason and who approved it. For a KPI that is measured in another way from now on, retire this one and add a new one.'
          : `${closed === 1 ? 'One month is' : `${closed} months are`} closed: KPI History keeps what was reported and shows what differs by now. The log keeps the change, its reason and who approved it.`,
    },
  ];
}

/** Numbers outside the months in which the KPI is active stay in their cells and are not shown any more. */
function hiddenNumbers(workbook: KpiWorkbook, before: Kpi, after: Kpi): readonly Finding[] {
  if (before.activeFrom === after.activeFrom && before.activeTo === after.activeTo) return [];
  const isOutside = (month: Month) =>
    (after.activeFrom !== undefined && isBefore(month, after.activeFrom)) ||
    (after.activeTo !== undefined && isBefore(after.activeTo, month));
  const months = workbook.years.flatMap((tables) =>
    workbook
      .months(tables.year)
      .filter(isOutside)
      .filter((month) => workbook.measureRows(tables, before.id).some(({ row }) => row.raw(month) !== '')),
  );
  if (months.length === 0) return [];
  return [
    {
      severity: 'warning',
      what: `${months.slice(0, 3).join(', ')}${months.length > 3 ? ` and ${months.length - 3} more months` : ''} ${months.length === 1 ? 'has' : 'have'} numbers and will not be shown any more.`,
      next: 'The numbers stay in their cells. Choose another month if they should count.',
    },
  ];
}
