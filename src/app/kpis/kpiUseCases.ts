import type { Session } from '../session';
import type { Place } from '../useCases';
import { completeKpis, planCompletion } from './completeKpis';
import type {
  ArrangeOutcome,
  CompleteOutcome,
  IncompleteKpi,
  KpiChanges,
  KpiDestination,
  KpiEdit,
  KpiEditOutcome,
  KpiEditPreview,
  KpiForEdit,
  Retirement,
} from './kpiEdit';
import { arrangeSheets, moveKpi } from './moveKpi';
import { editChanges, planKpiEdit } from './planKpiEdit';
import { readKpiForEdit } from './readKpiForEdit';

/** Changing, retiring and ordering the KPIs of the register. New ones are added by `setUp`. */
export interface KpiUseCases {
  /** A KPI as the register describes it, with its measures and its limits in the reporting month. Writes nothing. */
  readKpiForEdit(kpiId: string): Promise<KpiForEdit>;
  /** What an edit would change, and whether it reaches back into months that are past. Writes nothing. */
  previewKpiEdit(kpiId: string, changes: KpiChanges): Promise<KpiEditPreview>;
  /** Writes the cells that change, in the register and in the data of every year. The log keeps what reaches back. */
  editKpi(kpiId: string, edit: KpiEdit): Promise<KpiEditOutcome>;
  /** Ends a KPI with a month: its past stays. Clearing `Active to` takes it back into use. */
  retireKpi(kpiId: string, retirement: Retirement): Promise<KpiEditOutcome>;
  /** Moves a KPI within the register and all sheets; rejects where a formula of the team would look elsewhere then. */
  moveKpi(kpiId: string, to: KpiDestination): Promise<Place>;
  /** Puts data, targets and scorecard of every year in the order of the register. */
  arrangeSheets(): Promise<ArrangeOutcome>;
  /** KPIs that somebody typed into the register and that lack rows elsewhere. Writes nothing. */
  readIncompleteKpis(): Promise<readonly IncompleteKpi[]>;
  /** Gives them their rows; with IDs, only these. */
  completeKpis(only?: readonly string[]): Promise<CompleteOutcome>;
}

export function kpiUseCases(session: Session): KpiUseCases {
  const planned = async (kpiId: string, changes: KpiChanges) =>
    planKpiEdit(await session.read(), kpiId, changes, session.now());
  const edit = (kpiId: string, { changes, ...agreement }: KpiEdit) =>
    session.serially(async () => {
      const plan = await planned(kpiId, changes);
      await session.apply(plan.workbook, editChanges(plan, agreement));
      return { fields: plan.fields, place: plan.place };
    });
  return {
    readKpiForEdit: async (kpiId) => readKpiForEdit(await session.read(), kpiId, session.now()),

    previewKpiEdit: async (kpiId, changes) => {
      const { fields, findings, logged } = await planned(kpiId, changes);
      return { fields, findings, isLogged: logged.length > 0 };
    },

    editKpi: edit,

    retireKpi: (kpiId, { lastMonth, ...agreement }) =>
      edit(kpiId, { changes: { activeTo: lastMonth }, ...agreement }),

    moveKpi: (kpiId, to) => session.serially(() => moveKpi(session, kpiId, to)),

    arrangeSheets: () => session.serially(() => arrangeSheets(session)),

    readIncompleteKpis: async () => planCompletion(await session.read(), session.now()).kpis,

    completeKpis: (only) => session.serially(() => completeKpis(session, only)),
  };
}
