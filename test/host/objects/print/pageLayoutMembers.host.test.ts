import type { Host } from '../../../../host/Host';
import { expectKeptInFile, type MemberValues, readMembers, reopen } from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';

const layout = (context: Excel.RequestContext): Excel.PageLayout =>
  context.workbook.worksheets.getActiveWorksheet().pageLayout;

describe('the members of PageLayout', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<MemberValues>([
    { orientation: 'Landscape' },
    { paperSize: 'A5' },
    { topMargin: 45, bottomMargin: 36, leftMargin: 18, rightMargin: 27, headerMargin: 9, footerMargin: 13.5 },
    { blackAndWhite: true },
    { draftMode: true },
    { printComments: 'InPlace' },
    { printErrors: 'Dash' },
    { printOrder: 'OverThenDown' },
    { firstPageNumber: 7 },
    { centerHorizontally: true },
    { centerVertically: true },
    { printGridlines: true },
    { printHeadings: true },
  ])('are kept: %j', async (values) => {
    await expectKeptInFile(host, layout, values);
  });

  it('leave the number of the first page to Excel until it is set, in the file too', async () => {
    await expectKeptInFile(host, layout, { orientation: 'Landscape' });
    expect(await readMembers(layout, ['firstPageNumber'])).toEqual({ firstPageNumber: '' });
  });

  it('have titles only once they are set', async () => {
    await Excel.run(async (context) => {
      const rows = layout(context).getPrintTitleRowsOrNullObject().load('address');
      const columns = layout(context).getPrintTitleColumnsOrNullObject().load('address');
      await context.sync();
      expect([rows.isNullObject, columns.isNullObject]).toEqual([true, true]);
      layout(context).setPrintTitleRows('$1:$2');
      layout(context).setPrintTitleColumns('$A:$B');
      await context.sync();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const rows = layout(context).getPrintTitleRowsOrNullObject().load('address');
      const columns = layout(context).getPrintTitleColumns().load('address');
      await context.sync();
      expect([rows.address, columns.address]).toEqual(['Sheet1!1:2', 'Sheet1!A:B']);
    });
  });

  it('take the texts of header and footer from all six places', async () => {
    await expectKeptInFile(host, (context) => layout(context).headersFooters.defaultForAllPages, {
      leftHeader: 'a',
      centerHeader: 'b & c',
      rightHeader: '&D',
      leftFooter: '&F',
      centerFooter: '&P / &N',
      rightFooter: 'last',
    });
  });

  it('give a page break by its place', async () => {
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
      horizontalPageBreaks.add('A5');
      horizontalPageBreaks.add('A9');
      await context.sync();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
      const second = horizontalPageBreaks.getItem(1).load('rowIndex');
      await context.sync();
      expect(second.rowIndex).toBe(8);
    });
  });
});
