import { loadedWhenAsked } from './loadedWhenAsked';
import { readOverview } from './readOverview';
import { openSession } from './session';
import type { UseCases } from './useCases';
import type { WorkbookGateway } from './workbookGateway';

/** The use cases on the workbook that is open in Excel. Each group is loaded when it is first asked for. */
export function createUseCases(gateway: WorkbookGateway, clock: () => Date = () => new Date()): UseCases {
  const session = openSession(gateway, clock);
  return {
    readOverview: async () => readOverview(await session.read(), session.now()),
    show: (place) => gateway.show(place),
    ...loadedWhenAsked(async () => (await import('./setUp/setUpUseCases')).setUpUseCases(session), {
      previewSetUp: true,
      setUp: true,
    }),
    ...loadedWhenAsked(async () => (await import('./kpis/kpiUseCases')).kpiUseCases(session), {
      readKpiForEdit: true,
      previewKpiEdit: true,
      editKpi: true,
      retireKpi: true,
      moveKpi: true,
      arrangeSheets: true,
      readIncompleteKpis: true,
      completeKpis: true,
    }),
    ...loadedWhenAsked(async () => (await import('./link/linkUseCases')).linkUseCases(session), {
      readSelection: true,
      previewLink: true,
      link: true,
    }),
    ...loadedWhenAsked(async () => (await import('./adopt/adoptUseCases')).adoptUseCases(session), {
      readAdoption: true,
      previewAdoption: true,
      adopt: true,
      linkAddedMonths: true,
    }),
    ...loadedWhenAsked(async () => (await import('./targets/targetUseCases')).targetUseCases(session), {
      readTargets: true,
      previewTargetChange: true,
      changeTarget: true,
    }),
    ...loadedWhenAsked(async () => (await import('./log/logUseCases')).logUseCases(session), {
      readUnexplained: true,
      explainChanges: true,
    }),
    ...loadedWhenAsked(async () => (await import('./close/closeUseCases')).closeUseCases(session), {
      setReportingMonth: true,
      previewClose: true,
      closeMonth: true,
      readRestated: true,
    }),
    ...loadedWhenAsked(async () => (await import('./years/yearUseCases')).yearUseCases(session), {
      previewNextYear: true,
      openNextYear: true,
    }),
    ...loadedWhenAsked(async () => (await import('./edition/editionUseCases')).editionUseCases(session), {
      previewEditionMove: true,
      moveEdition: true,
    }),
    ...loadedWhenAsked(async () => (await import('./chart/chartUseCases')).chartUseCases(session), {
      insertChart: true,
    }),
    ...loadedWhenAsked(async () => (await import('./check/checkUseCases')).checkUseCases(session), {
      refreshAndCheck: true,
    }),
    ...loadedWhenAsked(async () => (await import('./repair/repairUseCases')).repairUseCases(session), {
      previewRepair: true,
      repair: true,
    }),
  };
}
