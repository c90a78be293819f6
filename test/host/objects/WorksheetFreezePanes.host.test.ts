import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('WorksheetFreezePanes', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each([
    [
      'rows',
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeRows(2);
      },
      'Sheet1!1:2',
    ],
    [
      'one row when no number is given',
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeRows();
      },
      'Sheet1!1:1',
    ],
    [
      'columns',
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeColumns(3);
      },
      'Sheet1!A:C',
    ],
    [
      'both, by the range that stays in view',
      (panes: Excel.WorksheetFreezePanes) => {
        panes.freezeAt('A1:B4');
      },
      'Sheet1!A1:B4',
    ],
  ])('freezes %s', async (_what, freeze, address) => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freeze(freezePanes);
      const location = freezePanes.getLocation().load('address');
      await context.sync();
      expect(location.address).toBe(address);
    });
  });

  it('tells that nothing is frozen', async () => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freezePanes.freezeRows(1);
      freezePanes.unfreeze();
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.isNullObject).toBe(true);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocation();
    });
  });

  it('refuses to freeze no row', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(0);
    });
  });
});
