import { Book } from '../../../host/engine';
import type { Host } from '../../../host/Host';
import { loadOfficeJs } from '../../../host/node/officeWindow';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('PageLayout', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const layoutOf = (context: Excel.RequestContext): Excel.PageLayout =>
    context.workbook.worksheets.getActiveWorksheet().pageLayout;

  it('has orientation, paper and what is printed', async () => {
    await Excel.run(async (context) => {
      const layout = layoutOf(context);
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.centerHorizontally = true;
      layout.centerVertically = true;
      layout.printGridlines = true;
      layout.printHeadings = true;
      layout.load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
        printHeadings: true,
      });
    });
  });

  it('prints at a scale or on a number of pages', async () => {
    await Excel.run(async (context) => {
      const layout = layoutOf(context);
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load('zoom');
      await context.sync();
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
      layout.zoom = { scale: 80 };
      layout.load('zoom');
      await context.sync();
      expect(layout.zoom).toEqual({ scale: 80 });
    });
  });

  it('has margins in points, given in any unit', async () => {
    await Excel.run(async (context) => {
      const layout = layoutOf(context);
      layout.topMargin = 36;
      layout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
      layout.load('topMargin,leftMargin,rightMargin');
      await context.sync();
      expect(layout.topMargin).toBeCloseTo(36);
      expect(layout.leftMargin).toBeCloseTo(72);
      expect(layout.rightMargin).toBeCloseTo(36);
    });
  });

  it('prints an area, with title rows and columns on each page', async () => {
    await Excel.run(async (context) => {
      const layout = layoutOf(context);
      const none = layout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      layout.setPrintArea('A1:D20');
      layout.setPrintTitleRows('$1:$2');
      layout.setPrintTitleColumns('$A:$A');
      const area = layout.getPrintArea().load('address');
      const rows = layout.getPrintTitleRows().load('address');
      const columns = layout.getPrintTitleColumnsOrNullObject().load('address');
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual([
        'Sheet1!A1:D20',
        'Sheet1!1:2',
        'Sheet1!A:A',
      ]);
    });
  });

  it('has headers and footers', async () => {
    await Excel.run(async (context) => {
      const texts = layoutOf(context).headersFooters.defaultForAllPages;
      texts.leftHeader = 'KPI register';
      texts.centerFooter = 'Page &P of &N';
      texts.load();
      await context.sync();
      expect(texts.toJSON()).toMatchObject({
        leftHeader: 'KPI register',
        rightHeader: '',
        centerFooter: 'Page &P of &N',
      });
    });
  });

  it.each([
    [
      'an orientation that is none',
      (layout: Excel.PageLayout) => {
        layout.orientation = 'Diagonal' as never;
      },
    ],
    [
      'a scale and a number of pages',
      (layout: Excel.PageLayout) => {
        layout.zoom = { scale: 80, verticalFitToPages: 1 };
      },
    ],
    [
      'a scale over 400 percent',
      (layout: Excel.PageLayout) => {
        layout.zoom = { scale: 500 };
      },
    ],
    [
      'a negative margin',
      (layout: Excel.PageLayout) => {
        layout.topMargin = -1;
      },
    ],
    [
      'title rows that are no whole rows',
      (layout: Excel.PageLayout) => {
        layout.setPrintTitleRows('A1:B2');
      },
    ],
  ])('refuses %s', async (_what, work) => {
    await expectOfficeError('InvalidArgument', (context) => {
      work(layoutOf(context));
    });
  });

  it('refuses a print area on another sheet', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      const other = context.workbook.worksheets.add('Other').getRange('A1');
      context.workbook.worksheets.getItem('Sheet1').pageLayout.setPrintArea(other);
    });
  });

  it('has headers and footers of its own for first and even pages', async () => {
    await Excel.run(async (context) => {
      const group = layoutOf(context).headersFooters;
      group.state = 'FirstOddAndEven';
      group.firstPage.centerHeader = 'First';
      group.evenPages.leftFooter = 'Even';
      group.oddPages.rightFooter = 'Odd';
      group.load('state');
      for (const pages of [group.firstPage, group.evenPages, group.oddPages]) pages.load();
      await context.sync();
      expect(group.state).toBe('FirstOddAndEven');
      expect([group.firstPage.centerHeader, group.evenPages.leftFooter, group.oddPages.rightFooter]).toEqual([
        'First',
        'Even',
        'Odd',
      ]);
      expect(group.firstPage.rightFooter).toBe('');
    });
  });

  it('says what is printed and in which order, and keeps it in the file', async () => {
    await Excel.run(async (context) => {
      const layout = layoutOf(context);
      layout.set({
        blackAndWhite: true,
        draftMode: true,
        firstPageNumber: 3,
        printComments: 'EndSheet',
        printErrors: 'NotAvailable',
        printOrder: 'OverThenDown',
        paperSize: 'Tabloid',
      });
      await context.sync();
    });
    host.open(await Book.open(await host.book.save()), { name: 'again.xlsx' });
    await loadOfficeJs(host);
    await Excel.run(async (context) => {
      const layout = layoutOf(context).load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        blackAndWhite: true,
        draftMode: true,
        firstPageNumber: 3,
        printComments: 'EndSheet',
        printErrors: 'NotAvailable',
        printOrder: 'OverThenDown',
        paperSize: 'Tabloid',
      });
    });
  });
});
