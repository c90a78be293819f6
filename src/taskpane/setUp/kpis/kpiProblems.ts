import { isClause } from '../../../domain/clauses';
import type { Direction, Edition, Kpi, Limits } from '../../../domain/kpi';
import { checkKpiId, isSameId, type IdProblem } from '../../../domain/kpiId';
import { leadingClause } from '../../../domain/leadingClause';
import { proposeDirection } from '../../../domain/proposeDirection';
import { validateRegister } from '../../../domain/validateRegister';
import { readLimits } from '../addKpis/limitTexts';
import { kpiOf, type KpiDraft } from './kpiDraft';

/** What the form is held against: the other KPIs of the workbook, its edition, and how numbers are typed. */
export interface KpiSurroundings {
  readonly edition: Edition;
  readonly takenIds: readonly string[];
  readonly takenNames: readonly string[];
  readonly locale: string;
}

/** The fields beside which something can be said. */
export type KpiField =
  | 'id'
  | 'name'
  | 'clause'
  | 'better'
  | 'multiplier'
  | 'yearToDate'
  | 'dueDays'
  | 'activeFrom'
  | 'activeTo'
  | 'measures';

/** Whether the KPI can be created as the form says it. */
export function isSound({ errors, limitErrors }: KpiReading): boolean {
  return Object.keys(errors).length + Object.keys(limitErrors).length === 0;
}

/** What the fields mean, and what is wrong with them, field by field. */
export interface KpiReading {
  readonly kpi: Kpi;
  readonly limits: Limits;
  readonly errors: Readonly<Partial<Record<KpiField, string>>>;
  readonly warnings: Readonly<Partial<Record<KpiField, string>>>;
  readonly limitErrors: Readonly<Partial<Record<keyof Limits, string>>>;
  /** The direction that the limits speak for where it is another than the chosen one. */
  readonly proposed: Direction | null;
}

/** Reads the form and holds it against the rules of the register, so that every problem stands beside its field at once. */
export function readKpiDraft(draft: KpiDraft, surroundings: KpiSurroundings): KpiReading {
  const { takenIds, locale, edition } = surroundings;
  const kpi = kpiOf(draft, takenIds, locale);
  const { limits, problems: limitErrors } = readLimits(kpi, draft.limits, locale);
  const errors: Partial<Record<KpiField, string>> = {};
  const warnings: Partial<Record<KpiField, string>> = {};
  for (const { field, severity, problem, next } of validateRegister(
    [kpi],
    () => [],
    (clause) => isClause(edition, clause),
  )) {
    if (field === 'limits' || field === 'id' || field === 'name' || severity === 'info') continue;
    const target = severity === 'error' ? errors : warnings;
    target[field] =
      problem.kind === 'unknownClause'
        ? `${unknownClause(edition, kpi.clause)} The list below has all that there are.`
        : (SHORT[problem.kind] ?? next);
  }
  return {
    kpi,
    limits,
    errors: { ...errors, ...ownProblems(draft, kpi, surroundings) },
    warnings,
    limitErrors,
    proposed: proposeDirection(draft.better, limits),
  };
}

/** Which edition lacks a clause: a workbook that is not set up has no list of them in its sheets. */
export function unknownClause(edition: Edition, clause: string): string {
  return `ISO 9001:${edition} has no clause ${leadingClause(clause)}.`;
}

/** The problems of the register in the words of a form, which stand beside the field that they are about. */
const SHORT: Readonly<Partial<Record<string, string>>> = {
  multiplier: 'A number other than 0. Leave it empty for 1.',
  shareMultiplier: 'A share in % usually has 100 here.',
  dueDays: 'A whole number of days, from 0 up.',
  activeOrder: 'Must not be before the first month.',
  form: 'Take a single =, or at least one + or − with any number of ÷.',
  noMeasure: 'A KPI needs at least one measure.',
  ruleNeedsSums: 'A finished figure cannot be a ratio of sums. Choose another rule, or enter its parts.',
  averageOfRatios: 'This gives a small month the weight of a large one. Ratio of sums does not.',
};

const ID_RULE: Readonly<Record<IdProblem, string>> = {
  empty: 'A KPI needs an ID, such as OTD-01.',
  noLetterFirst: 'An ID starts with a letter, as OTD-01 does.',
  forbiddenCharacter: 'An ID holds none of * ? ~ < > = and ends without a space.',
  tooLong: 'An ID has at most 32 characters.',
  looksLikeCell: 'Excel takes this for a cell. Put a hyphen in, as in OTD-01.',
  looksLikeDate: 'Excel takes this for a date. Choose other letters.',
  looksLikeValue: 'Excel takes this for a value. Choose other letters.',
};

/** What only the form knows: other KPIs, texts that are no months, measures without a name. */
function ownProblems(
  draft: KpiDraft,
  { id, name, measures }: Kpi,
  { takenIds, takenNames }: KpiSurroundings,
): Partial<Record<KpiField, string>> {
  const problems: Partial<Record<KpiField, string>> = {};
  const plain = (text: string) => text.trim().toLowerCase();
  const cause = checkKpiId(id);
  if (name === '') problems.name = 'A KPI needs a name.';
  else if (takenNames.some((other) => plain(other) === plain(name)))
    problems.name = 'Another KPI has this name.';
  if (name !== '' && cause !== null) problems.id = ID_RULE[cause];
  else if (takenIds.some((other) => isSameId(other, id))) problems.id = 'Another KPI has this ID.';
  for (const field of ['activeFrom', 'activeTo'] as const) {
    if (draft[field] !== '' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(draft[field]))
      problems[field] = 'Write the month like 2026-03.';
  }
  if (draft.measuredAs !== 'value' && measures.some((measure) => measure.name === ''))
    problems.measures = 'Every measure needs a name.';
  return problems;
}
