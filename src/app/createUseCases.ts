import { adoptUseCases } from './adopt/adoptUseCases';
import { chartUseCases } from './chart/chartUseCases';
import { checkUseCases } from './check/checkUseCases';
import { editionUseCases } from './edition/editionUseCases';
import { closeUseCases } from './close/closeUseCases';
import { kpiUseCases } from './kpis/kpiUseCases';
import { linkUseCases } from './link/linkUseCases';
import { logUseCases } from './log/logUseCases';
import { readOverview } from './readOverview';
import { openSession } from './session';
import { repairUseCases } from './repair/repairUseCases';
import { setUpUseCases } from './setUp/setUpUseCases';
import { targetUseCases } from './targets/targetUseCases';
import type { UseCases } from './useCases';
import type { WorkbookGateway } from './workbookGateway';
import { yearUseCases } from './years/yearUseCases';

/** The use cases on the workbook that is open in Excel. */
export function createUseCases(gateway: WorkbookGateway, clock: () => Date = () => new Date()): UseCases {
  const session = openSession(gateway, clock);
  return {
    readOverview: async () => readOverview(await session.read(), session.now()),
    show: (place) => gateway.show(place),
    ...setUpUseCases(session),
    ...kpiUseCases(session),
    ...linkUseCases(session),
    ...adoptUseCases(session),
    ...yearUseCases(session),
    ...chartUseCases(session),
    ...checkUseCases(session),
    ...repairUseCases(session),
    ...closeUseCases(session),
    ...editionUseCases(session),
    ...logUseCases(session),
    ...targetUseCases(session),
  };
}
