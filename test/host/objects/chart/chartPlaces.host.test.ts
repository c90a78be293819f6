import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';
import { addSales, fillSales } from './salesChart';

describe('the places of the parts of a chart', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await fillSales();
  });

  it('are what somebody set, and keep their share of the chart', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context);
      chart.width = 400;
      chart.height = 200;
      chart.title.left = 30;
      chart.title.top = 12.5;
      chart.legend.left = 300;
      chart.legend.width = 80;
      chart.plotArea.insideLeft = 50;
      chart.plotArea.insideHeight = 120;
      chart.width = 800;
      chart.title.load('left,top');
      chart.legend.load('left,width');
      chart.plotArea.load('insideLeft,insideHeight');
      await context.sync();
      expect([chart.title.left, chart.title.top]).toEqual([60, 12.5]);
      expect([chart.legend.left, chart.legend.width]).toEqual([600, 160]);
      expect([chart.plotArea.insideLeft, chart.plotArea.insideHeight]).toEqual([100, 120]);
    });
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('do not reach beyond the chart', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context);
      chart.width = 450;
      chart.plotArea.width = 800;
      chart.plotArea.left = 90;
      chart.plotArea.load('left,width');
      await context.sync();
      expect([chart.plotArea.left, chart.plotArea.width]).toEqual([90, 360]);
    });
  });

  it('are not told while Excel alone knows them, nor asked for by a bare load', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context);
      chart.title.load();
      chart.plotArea.load();
      await context.sync();
      expect(chart.title.toJSON()).not.toHaveProperty('left');
    });
    expect([...host.log.missing.keys()]).toEqual([]);
    await expectOfficeError('NotImplemented', (context) => {
      addSales(context).legend.load('top');
    });
    expect([...host.log.missing.keys()]).toEqual([expect.stringContaining('ChartLegend.top')]);
  });

  it('are automatic again when the legend is given a side', async () => {
    await Excel.run(async (context) => {
      const { legend } = addSales(context);
      legend.left = 10;
      legend.position = 'Right';
      await context.sync();
    });
    const [chart] = host.book.activeSheet.charts.all();
    expect(chart?.model.legend.place.left).toBeNull();
  });
});
