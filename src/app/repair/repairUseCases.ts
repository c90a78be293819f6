import type { CheckFacts } from '../check/CheckFacts';
import { checkReport, findTrouble } from '../check/checkWorkbook';
import type { Found, PlannedRepair, RepairStep } from '../check/found';
import { readFacts } from '../check/readFacts';
import type { Session } from '../session';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import type { CheckReport } from '../useCases';
import { joinRepairs } from './joinRepairs';

/** Putting back what a check has found out of order. */
export interface RepairUseCases {
  /** What the repairs of these findings would change, as the workbook stands now. Writes nothing. */
  previewRepair(keys: readonly string[]): Promise<RepairPreview>;
  /**
   * Carries out those of the repairs that still fit, and what follows from them; then checks again. Typed cells stay as they are, but
   * for the ones that a preview lists.
   */
  repair(keys: readonly string[]): Promise<RepairOutcome>;
}

export interface RepairPreview {
  readonly steps: readonly RepairStep[];
  /** How many of the asked repairs are not needed, or not possible, any more. */
  readonly gone: number;
}

export interface RepairOutcome {
  readonly repaired: number;
  /** What is left. */
  readonly report: CheckReport;
}

export function repairUseCases(session: Session): RepairUseCases {
  return {
    previewRepair: async (keys) => {
      const plans = plansOf(findTrouble(await readFacts(session)), keys);
      return { steps: plans.flatMap(({ steps }) => steps), gone: keys.length - plans.length };
    },

    repair: (keys) =>
      session.serially(async () => {
        const done: PlannedRepair[] = [];
        let facts = await readFacts(session);
        for (const belongsTo of stages) {
          const trouble = findTrouble(facts);
          const following = trouble
            .filter((found) => followsFrom(found, done))
            .map(({ plan }) => plan?.key ?? '');
          const plans = plansOf(trouble, [...keys, ...following]).filter(belongsTo);
          if (plans.length === 0) continue;
          await carryOut(session, facts, plans);
          done.push(...plans);
          facts = await readFacts(session);
        }
        const repaired = new Set(done.map(({ key }) => key).filter((key) => keys.includes(key))).size;
        return { repaired, report: checkReport(facts, findTrouble(facts)) };
      }),
  };
}

/**
 * One batch each, with a look at the workbook before: what is planned for cells holds for the places at which they stood, and colour
 * rules compare with the legend as it stands.
 */
const stages: readonly ((plan: PlannedRepair) => boolean)[] = [
  (plan) => changesPlaces(plan),
  (plan) => !changesPlaces(plan) && !isLook(plan),
  (plan) => !changesPlaces(plan) && isLook(plan),
];

/** The repairs of these keys that are needed now, each once. */
function plansOf(trouble: readonly Found[], keys: readonly string[]): readonly PlannedRepair[] {
  const plans = trouble.flatMap(({ plan }) => (plan && keys.includes(plan.key) ? [plan] : []));
  return plans.filter(({ key }, index) => plans.findIndex((plan) => plan.key === key) === index);
}

function changesPlaces({ changes }: PlannedRepair): boolean {
  const { structure, newSheets, growth, newNames } = changes;
  return [structure, newSheets, growth, newNames].some((part) => part.length > 0);
}

function isLook({ key }: PlannedRepair): boolean {
  return /^(rules|validation) /.test(key);
}

/** Whether a finding comes from cells having moved: looks, formulas and headings of a sheet that was repaired. */
function followsFrom({ plan, place }: Found, done: readonly PlannedRepair[]): boolean {
  if (!plan || changesPlaces(plan)) return false;
  if (/^(formulas|follow|trend) /.test(plan.key)) return done.some(changesPlaces);
  const isSurrounding = isLook(plan) || plan.key.startsWith('head ');
  return isSurrounding && done.some(({ shakes = [] }) => shakes.includes(place?.sheet ?? ''));
}

async function carryOut(session: Session, facts: CheckFacts, plans: readonly PlannedRepair[]): Promise<void> {
  if (plans.length === 0) return;
  const { workbook } = facts;
  assertWritable(workbook);
  const changes = joinRepairs(workbook, plans);
  const sheets = [
    ...changes.cells.map(({ sheet }) => sheet),
    ...changes.rules.map(({ sheet }) => sheet),
    ...changes.trends.map(({ after }) => after.sheet),
    ...[...changes.formulas, ...changes.growth].map(({ table }) => table.sheet),
  ];
  for (const sheet of new Set(sheets)) assertUnprotected(workbook, sheet);
  await session.apply(workbook, changes);
}
