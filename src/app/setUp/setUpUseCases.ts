import type { Session } from '../session';
import type { SetUpOutcome, SetUpPreview, SetUpRequest } from '../useCases';
import {
  type OpeningPlan,
  openingFindings,
  opensYear,
  planOpening,
  readForOpening,
} from '../years/planOpening';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { planSetUp, type SetUpPlan } from './planSetUp';

/** Adding KPIs to a workbook, and a business year to those that it has. */
export interface SetUpUseCases {
  /** What `setUp` with the same request would create. Writes nothing. */
  previewSetUp(request: SetUpRequest): Promise<SetUpPreview>;
  /** Adds the chosen KPIs; creates the sheets that are missing; overwrites nothing. */
  setUp(request: SetUpRequest): Promise<SetUpOutcome>;
}

export function setUpUseCases(session: Session): SetUpUseCases {
  const planned = async (workbook: KpiWorkbook, request: SetUpRequest): Promise<SetUpPlan | OpeningPlan> =>
    opensYear(workbook, request)
      ? planOpening(workbook, request, await readForOpening(session, workbook, request.year), session.now())
      : planSetUp(workbook, request, session.now());
  return {
    previewSetUp: async (request) => {
      const plan = await planned(await session.read(), request);
      return {
        newSheets: plan.newSheets.map(({ name, purpose }) => ({ name, purpose })),
        newKpis: plan.newKpis.map(({ id, name, clause, measures }) => ({
          id,
          name,
          clause,
          rows: measures.length,
        })),
        alreadyThere: plan.knownKpis.map(({ id, name }) => ({ id, name })),
        findings: 'links' in plan ? openingFindings(plan) : [],
      };
    },

    setUp: (request) =>
      session.serially(async () => {
        const workbook = await session.read();
        const plan = await planned(workbook, request);
        await session.apply(workbook, plan.changes);
        return {
          addedKpis: plan.newKpis.length,
          createdSheets: plan.newSheets.map(({ name }) => name),
          next: plan.next,
        };
      }),
  };
}
