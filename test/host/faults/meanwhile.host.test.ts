import type { Host } from '../../../host/Host';
import { deleteActiveSheet, renameActiveSheet, typeAsCoAuthor } from '../../../host/page/faults/meanwhile';
import { expectRefusedRun } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('what somebody else does between two requests', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    host.book.addSheet('Second');
  });

  it('deletes the sheet under the add-in, which hears that it is gone', async () => {
    await expectRefusedRun('ItemNotFound', () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load('name');
        await context.sync();
        host.faults.next({ kind: 'meanwhile', change: deleteActiveSheet });
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Second']);
  });

  it('renames the sheet, which a proxy that was loaded still finds', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('name');
      await context.sync();
      host.faults.next({ kind: 'meanwhile', change: renameActiveSheet });
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1 (mine)');
    });
    await expectRefusedRun('ItemNotFound', () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').load('id');
        await context.sync();
      }),
    );
  });

  it('types into the selected cell, and the add-in hears it as a remote change', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ address, source, triggerSource }) => {
        heard.push(`${address} ${source} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      host.faults.next({ kind: 'meanwhile', change: typeAsCoAuthor });
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[42]]);
    });
    await nextEvent();
    expect(heard).toEqual(['A1 Remote Unknown']);
  });

  it('is told apart from the add-in itself and from the person at the grid', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ source, triggerSource }) => {
        heard.push(`${source} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      host.book.activeSheet.typeInput(1, 0, '2');
      host.coAuthor(typeAsCoAuthor);
    });
    await nextEvent();
    expect(heard).toEqual(['Local ThisLocalAddin', 'Local Unknown', 'Remote Unknown']);
  });
});

/** Events travel after the answer to the request that caused them. */
async function nextEvent(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resume) => setTimeout(resume, 0));
}
