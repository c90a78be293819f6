import { chartUseCases } from './chart/chartUseCases';
import { checkUseCases } from './check/checkUseCases';
import { closeUseCases } from './close/closeUseCases';
import { linkUseCases } from './link/linkUseCases';
import { readOverview } from './readOverview';
import { openSession } from './session';
import { setUpUseCases } from './setUp/setUpUseCases';
import type { UseCases } from './useCases';
import type { WorkbookGateway } from './workbookGateway';

/** The use cases on the workbook that is open in Excel. */
export function createUseCases(gateway: WorkbookGateway, clock: () => Date = () => new Date()): UseCases {
  const session = openSession(gateway, clock);
  return {
    readOverview: async () => readOverview(await session.read(), session.now()),
    show: (place) => gateway.show(place),
    ...setUpUseCases(session),
    ...linkUseCases(session),
    ...chartUseCases(session),
    ...checkUseCases(session),
    ...closeUseCases(session),
  };
}
