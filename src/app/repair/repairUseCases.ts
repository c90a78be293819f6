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
        const facts = await readFacts(session);
        const plans = plansOf(findTrouble(facts), keys);
        // Tables and names first: what is planned for cells holds for the places at which they stood before.
        const first = plans.filter(changesPlaces);
        if (first.length === 0) {
          await carryOut(session, facts, plans);
          return outcome(session, plans.length);
        }
        await carryOut(session, facts, first);
        const later = await readFacts(session);
        const following = findTrouble(later).filter((found) => followsFrom(found, first));
        const second = plansOf(findTrouble(later), [
          ...keys,
          ...following.map(({ plan }) => plan?.key ?? ''),
        ]);
        await carryOut(session, later, second);
        const asked = second.filter(({ key }) => keys.includes(key));
        return outcome(session, first.length + asked.length);
      }),
  };
}

/** The repairs of these keys that are needed now, each once. */
function plansOf(trouble: readonly Found[], keys: readonly string[]): readonly PlannedRepair[] {
  const plans = trouble.flatMap(({ plan }) => (plan && keys.includes(plan.key) ? [plan] : []));
  return plans.filter(({ key }, index) => plans.findIndex((plan) => plan.key === key) === index);
}

function changesPlaces({ changes }: PlannedRepair): boolean {
  return (
    changes.structure.length > 0 ||
    changes.newSheets.length > 0 ||
    changes.growth.length > 0 ||
    changes.newNames.length > 0
  );
}

/** Whether a finding comes from cells having moved: looks, formulas and headings of a sheet that was repaired. */
function followsFrom({ plan, place }: Found, done: readonly PlannedRepair[]): boolean {
  if (!plan || changesPlaces(plan) || !/^(rules|validation|head|formulas|follow) /.test(plan.key))
    return false;
  const sheets = new Set(done.flatMap(({ shakes = [] }) => shakes));
  return plan.key.startsWith('formulas ') ? done.length > 0 : sheets.has(place?.sheet ?? '');
}

async function carryOut(session: Session, facts: CheckFacts, plans: readonly PlannedRepair[]): Promise<void> {
  if (plans.length === 0) return;
  const { workbook } = facts;
  assertWritable(workbook);
  const changes = joinRepairs(workbook, plans);
  const sheets = [
    ...changes.cells.map(({ sheet }) => sheet),
    ...changes.rules.map(({ sheet }) => sheet),
    ...[...changes.formulas, ...changes.growth].map(({ table }) => table.sheet),
  ];
  for (const sheet of new Set(sheets)) assertUnprotected(workbook, sheet);
  await session.apply(workbook, changes);
}

async function outcome(session: Session, repaired: number): Promise<RepairOutcome> {
  const facts = await readFacts(session);
  return { repaired, report: checkReport(facts, findTrouble(facts)) };
}
