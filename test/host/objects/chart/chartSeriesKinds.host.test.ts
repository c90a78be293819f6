import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';
import { addSales, fillSales } from './salesChart';

describe('series of each kind', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await fillSales();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('of bubbles take x, value and size from three columns, or from ranges', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = addSales(context, 'Bubble', 'B2:D4');
      chart.series.load('count');
      const first = chart.series.getItemAt(0);
      const added = chart.series.add('More');
      added.setXAxisValues(sheet.getRange('B2'));
      added.setValues(sheet.getRange('C2'));
      added.setBubbleSizes(sheet.getRange('D2'));
      const sizes = first.getDimensionValues('BubbleSizes');
      const xs = first.getDimensionValues('XValues');
      const source = added.getDimensionDataSourceString('BubbleSizes');
      await context.sync();
      expect(chart.series.count).toBe(1);
      expect([sizes.value, xs.value]).toEqual([
        [0.5, 0.2, 0.3],
        [3, 4, 1],
      ]);
      expect(source.value).toBe('Sheet1!$D$2');
    });
  });

  it('share what belongs to all series of their kind', async () => {
    await Excel.run(async (context) => {
      const rings = addSales(context, 'Doughnut').series;
      rings.getItemAt(1).doughnutHoleSize = 80;
      rings.getItemAt(1).firstSliceAngle = 45;
      const columns = addSales(context).series;
      columns.getItemAt(1).chartType = 'Line';
      columns.getItemAt(0).gapWidth = 40;
      columns.getItemAt(0).varyByCategories = true;
      rings.load('items/doughnutHoleSize,items/firstSliceAngle,items/varyByCategories');
      columns.load('items/gapWidth,items/varyByCategories');
      await context.sync();
      expect(rings.items.map((ring) => [ring.doughnutHoleSize, ring.firstSliceAngle])).toEqual([
        [80, 45],
        [80, 45],
      ]);
      expect(columns.items.map(({ gapWidth }) => gapWidth)).toEqual([40, null]);
      expect(columns.items.map(({ varyByCategories }) => varyByCategories)).toEqual([true, false]);
      expect(rings.items[0]?.varyByCategories).toBe(true);
    });
  });

  it('are of an exploded type while their slices are pulled out', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context, 'Pie', 'A1:B4');
      const slices = chart.series.getItemAt(0);
      slices.explosion = 30;
      slices.load('chartType,explosion');
      await context.sync();
      expect([slices.chartType, slices.explosion]).toEqual(['PieExploded', 30]);
      chart.chartType = 'Pie';
      slices.load('chartType,explosion');
      await context.sync();
      expect([slices.chartType, slices.explosion]).toEqual(['Pie', 0]);
    });
  });

  it.each([
    ['added', (series: Excel.ChartSeriesCollection) => void series.add('More', 5)],
    [
      'moved',
      (series: Excel.ChartSeriesCollection) => {
        series.getItemAt(0).plotOrder = 2;
      },
    ],
  ])('are not %s to a place that the chart has not', async (_what, work) => {
    await expectOfficeError('InvalidArgument', (context) => {
      work(addSales(context).series);
    });
  });

  it('have error bars once these are visible', async () => {
    await Excel.run(async (context) => {
      const { yErrorBars } = addSales(context).series.getItemAt(0);
      yErrorBars.load('visible');
      await context.sync();
      expect(yErrorBars.visible).toBe(false);
      yErrorBars.visible = true;
      yErrorBars.type = 'Percent';
      yErrorBars.include = 'PlusValues';
      yErrorBars.endStyleCap = false;
      yErrorBars.format.line.color = '#C00000';
      yErrorBars.load();
      yErrorBars.format.line.load('color');
      await context.sync();
      expect(yErrorBars.toJSON()).toMatchObject({
        visible: true,
        type: 'Percent',
        include: 'PlusValues',
        endStyleCap: false,
      });
      expect(yErrorBars.format.line.color).toBe('#C00000');
    });
  });

  it('have trendlines in their own colour, with a label', async () => {
    await Excel.run(async (context) => {
      const trendline = addSales(context).series.getItemAt(1).trendlines.add('Linear');
      trendline.label.numberFormat = '0.0';
      trendline.label.text = 'Rising';
      trendline.label.format.fill.setSolidColor('#FFFFFF');
      trendline.format.line.load('color,lineStyle,weight');
      trendline.label.load('text,autoText,numberFormat');
      await context.sync();
      expect(trendline.format.line.toJSON()).toEqual({
        color: '#ED7D31',
        lineStyle: 'RoundDot',
        weight: 1.5,
      });
      expect(trendline.label.toJSON()).toMatchObject({
        text: 'Rising',
        autoText: false,
        numberFormat: '0.0',
      });
    });
  });

  it('stand one behind the other on an axis of their own, or side by side without one', async () => {
    await Excel.run(async (context) => {
      const { seriesAxis } = addSales(context, 'CylinderCol').axes;
      seriesAxis.load('type,visible');
      await context.sync();
      expect([seriesAxis.type, seriesAxis.visible]).toEqual(['Series', true]);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      addSales(context, '3DColumnClustered').axes.seriesAxis.load('visible');
    });
  });
});
