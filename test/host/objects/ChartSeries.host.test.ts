import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('ChartSeriesCollection and ChartSeries', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').values = [
        ['Month', 'Actual', 'Target'],
        ['Jan', 3, 2],
        ['Feb', 4, 2],
        ['Mar', 1, 2],
      ];
      sheet.charts.add('LineMarkers', sheet.getRange('A1:B4'), 'Columns').name = 'Trend';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const chartOf = (context: Excel.RequestContext): Excel.Chart =>
    context.workbook.worksheets.getActiveWorksheet().charts.getItem('Trend');

  it('adds a series with a name, values and categories', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const series = chartOf(context).series.add('Limit');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      const values = series.getDimensionValues('Values');
      const categories = series.getDimensionValues('Categories');
      const source = series.getDimensionDataSourceString('Values');
      const type = series.getDimensionDataSourceType('Values');
      const { series: all } = chartOf(context);
      all.load('items/name');
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(['Actual', 'Limit']);
      expect(values.value).toEqual([2, 2, 2]);
      expect(categories.value).toEqual(['Jan', 'Feb', 'Mar']);
      expect(source.value).toBe('Sheet1!$C$2:$C$4');
      expect(type.value).toBe('LocalRange');
    });
  });

  it('cannot use an added series in a later batch, for want of an address', async () => {
    await Excel.run(async (context) => {
      const series = chartOf(context).series.add('Limit');
      await context.sync();
      expect(() => {
        series.smooth = true;
      }).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
    });
  });

  it('calls a series without a name by its number', async () => {
    await Excel.run(async (context) => {
      const { series } = chartOf(context);
      series.add();
      series.load('items/name');
      await context.sync();
      expect(series.items[1]?.name).toBe('Series2');
    });
  });

  it('has a type, a line, markers and a place on the axes', async () => {
    await Excel.run(async (context) => {
      const series = chartOf(context).series.getItemAt(0);
      series.name = 'Scrap';
      series.chartType = 'Line';
      series.axisGroup = 'Secondary';
      series.smooth = true;
      series.markerStyle = 'Diamond';
      series.markerSize = 7;
      series.markerBackgroundColor = '#112233';
      series.markerForegroundColor = '#445566';
      series.format.line.color = '#C00000';
      series.format.line.lineStyle = 'Dash';
      series.format.line.weight = 2.25;
      series.load(
        'name,chartType,axisGroup,smooth,markerStyle,markerSize,markerBackgroundColor,markerForegroundColor',
      );
      series.format.line.load();
      await context.sync();
      expect(series.toJSON()).toMatchObject({
        name: 'Scrap',
        chartType: 'Line',
        axisGroup: 'Secondary',
        smooth: true,
        markerStyle: 'Diamond',
        markerSize: 7,
        markerBackgroundColor: '#112233',
        markerForegroundColor: '#445566',
      });
      expect(series.format.line.toJSON()).toEqual({ color: '#C00000', lineStyle: 'Dash', weight: 2.25 });
    });
  });

  it('shows data labels when asked, or when they are given a property', async () => {
    await Excel.run(async (context) => {
      const chart = chartOf(context);
      const series = chart.series.getItemAt(0);
      series.load('hasDataLabels');
      await context.sync();
      expect(series.hasDataLabels).toBe(false);
      series.hasDataLabels = true;
      series.dataLabels.position = 'Top';
      series.dataLabels.numberFormat = '0.0';
      series.dataLabels.showSeriesName = true;
      series.dataLabels.format.font.size = 8;
      series.dataLabels.load();
      series.dataLabels.format.font.load('size');
      series.load('hasDataLabels');
      await context.sync();
      expect(series.hasDataLabels).toBe(true);
      expect(series.dataLabels.toJSON()).toMatchObject({
        position: 'Top',
        numberFormat: '0.0',
        showSeriesName: true,
        showValue: true,
        showPercentage: false,
      });
      expect(series.dataLabels.format.font.size).toBe(8);
      chart.dataLabels.showValue = false;
      series.dataLabels.load('showValue');
      await context.sync();
      expect(series.dataLabels.showValue).toBe(false);
    });
  });

  it('lets a single point differ from its series', async () => {
    await Excel.run(async (context) => {
      const { points } = chartOf(context).series.getItemAt(0);
      const point = points.getItemAt(1);
      point.markerStyle = 'Square';
      point.markerBackgroundColor = '#FF0000';
      point.format.fill.setSolidColor('#FF0000');
      point.format.border.color = '#000000';
      point.hasDataLabel = true;
      point.dataLabel.position = 'Top';
      points.load('count,items/value,items/markerStyle,items/hasDataLabel');
      point.dataLabel.load('position');
      await context.sync();
      expect(points.count).toBe(3);
      expect(points.items.map(({ value }) => value as unknown)).toEqual([3, 4, 1]);
      expect(points.items.map(({ markerStyle }) => markerStyle)).toEqual(['Circle', 'Square', 'Circle']);
      expect(points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([false, true, false]);
      expect(point.dataLabel.position).toBe('Top');
    });
  });

  it('has trendlines', async () => {
    await Excel.run(async (context) => {
      const { trendlines } = chartOf(context).series.getItemAt(0);
      const average = trendlines.add('MovingAverage');
      average.movingAveragePeriod = 3;
      average.name = 'Mean of 3';
      average.format.line.color = '#999999';
      trendlines.add();
      trendlines.load('items/type,items/name,items/movingAveragePeriod');
      await context.sync();
      expect(trendlines.items.map(({ type }) => type)).toEqual(['MovingAverage', 'Linear']);
      expect(trendlines.items[0]).toMatchObject({ name: 'Mean of 3', movingAveragePeriod: 3 });
      average.load('name');
      trendlines.getItem(1).delete();
      const count = trendlines.getCount();
      await context.sync();
      expect(average.name).toBe('Mean of 3');
      expect(count.value).toBe(1);
    });
  });

  it('calls a trendline as Excel does until it is given a name', async () => {
    await Excel.run(async (context) => {
      const series = chartOf(context).series.getItemAt(0);
      series.name = 'Scrap';
      const line = series.trendlines.add('Exponential').load('name');
      const average = series.trendlines.add('MovingAverage').load('name');
      await context.sync();
      expect([line.name, average.name]).toEqual(['Expon. (Scrap)', '2 per. Mov. Avg. (Scrap)']);
    });
  });

  it('says which markers are seen where nobody chose any', async () => {
    await Excel.run(async (context) => {
      const series = chartOf(context).series.getItemAt(0);
      const looks = 'markerStyle,markerSize,markerForegroundColor,markerBackgroundColor';
      series.format.line.color = '#336699';
      series.load(looks);
      await context.sync();
      expect(series.toJSON()).toMatchObject({
        markerStyle: 'Circle',
        markerSize: 5,
        markerForegroundColor: '#336699',
        markerBackgroundColor: '#336699',
      });
      series.chartType = 'Line';
      series.load(looks);
      await context.sync();
      expect(series.markerStyle).toBe('None');
    });
  });

  it('changes the order of series and deletes one', async () => {
    await Excel.run(async (context) => {
      const { series } = chartOf(context);
      series.add('Second');
      series.getItemAt(1).plotOrder = 0;
      series.load('items/name,items/plotOrder');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Second', 'Actual']);
      series.getItemAt(0).delete();
      const count = series.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('takes its categories from another range for the whole axis', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = chartOf(context);
      chart.axes.categoryAxis.setCategoryNames(sheet.getRange('C2:C4'));
      const categories = chart.series.getItemAt(0).getDimensionDataSourceString('Categories');
      await context.sync();
      expect(categories.value).toBe('Sheet1!$C$2:$C$4');
    });
  });

  it.each([
    [
      'a series that is not there',
      'InvalidArgument',
      (chart: Excel.Chart) => void chart.series.getItemAt(5).load('name'),
    ],
    [
      'a marker of a style that is none',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.series.getItemAt(0).markerStyle = 'Blob' as never;
      },
    ],
    [
      'a marker that is too small',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.series.getItemAt(0).markerSize = 1;
      },
    ],
    [
      'a gap that is too wide',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.series.getItemAt(0).gapWidth = 501;
      },
    ],
    [
      'values that are no range',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.series.getItemAt(0).setValues('A1:A3' as never);
      },
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(chartOf(context));
    });
  });
});
