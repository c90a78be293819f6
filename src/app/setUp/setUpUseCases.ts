import type { Session } from '../session';
import type { SetUpOutcome, SetUpPreview, SetUpRequest } from '../useCases';
import { planSetUp } from './planSetUp';

/** Adding KPIs to a workbook, and a business year to those that it has. */
export interface SetUpUseCases {
  /** What `setUp` with the same request would create. Writes nothing. */
  previewSetUp(request: SetUpRequest): Promise<SetUpPreview>;
  /** Adds the chosen KPIs; creates the sheets that are missing; overwrites nothing. */
  setUp(request: SetUpRequest): Promise<SetUpOutcome>;
}

export function setUpUseCases(session: Session): SetUpUseCases {
  return {
    previewSetUp: async (request) => {
      const plan = await planSetUp(await session.read(), request, session.now());
      return {
        newSheets: plan.newSheets.map(({ name, purpose }) => ({ name, purpose })),
        newKpis: plan.newKpis.map(({ id, name, clause, measures }) => ({
          id,
          name,
          clause,
          rows: measures.length,
        })),
        alreadyThere: plan.knownKpis.map(({ id, name }) => ({ id, name })),
        findings: [],
      };
    },

    setUp: (request) =>
      session.serially(async () => {
        const workbook = await session.read();
        const plan = await planSetUp(workbook, request, session.now());
        await session.apply(workbook, plan.changes);
        return {
          addedKpis: plan.newKpis.length,
          createdSheets: plan.newSheets.map(({ name }) => name),
          next: plan.next,
        };
      }),
  };
}
