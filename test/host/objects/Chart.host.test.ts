import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('ChartCollection and Chart', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4').values = [
        ['Month', 'Actual', 'Target'],
        ['Jan', 3, 2],
        ['Feb', 4, 2],
        ['Mar', 1, 2],
      ];
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const addChart = (context: Excel.RequestContext): Excel.Chart => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Trend';
    return chart;
  };

  it('plots the columns of a range', async () => {
    await Excel.run(async (context) => {
      const chart = addChart(context).load('name,chartType,id');
      chart.series.load('count,items/name,items/chartType');
      chart.worksheet.load('name');
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: 'Trend', chartType: 'LineMarkers' });
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Actual', 'Target']);
      expect(chart.series.count).toBe(2);
      expect(chart.worksheet.name).toBe('Sheet1');
    });
  });

  it('is found by name and by index in a later batch', async () => {
    await Excel.run(async (context) => {
      addChart(context);
      await context.sync();
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      const named = charts.getItem('trend').load('id');
      const first = charts.getItemAt(0).load('id');
      const none = charts.getItemOrNullObject('None').load('id');
      charts.load('count,items/name');
      const count = charts.getCount();
      await context.sync();
      expect(named.id).toBe(first.id);
      expect(none.isNullObject).toBe(true);
      expect([charts.count, count.value, charts.items[0]?.name]).toEqual([1, 1, 'Trend']);
    });
  });

  it('moves to a place in points, to a cell, and over a range of cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = addChart(context);
      chart.left = 10;
      chart.top = 20;
      chart.width = 300;
      chart.height = 150;
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([10, 20, 300, 150]);
      const cells = sheet.getRange('E2:H10').load('left,top,width,height');
      chart.setPosition('E2');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([cells.left, cells.top, 300, 150]);
      chart.setPosition('E2', 'H10');
      chart.load('left,top,width,height');
      await context.sync();
      expect(chart.width).toBeCloseTo(cells.width, 1);
      expect(chart.height).toBeCloseTo(cells.height, 1);
    });
  });

  it('says how blanks and hidden cells are plotted', async () => {
    await Excel.run(async (context) => {
      const chart = addChart(context);
      chart.displayBlanksAs = 'Interplotted';
      chart.plotVisibleOnly = false;
      chart.style = 12;
      chart.load('displayBlanksAs,plotVisibleOnly,style');
      await context.sync();
      expect([chart.displayBlanksAs, chart.plotVisibleOnly, chart.style]).toEqual([
        'Interplotted',
        false,
        12,
      ]);
    });
  });

  it('has a title that is typed or follows a cell', async () => {
    await Excel.run(async (context) => {
      const chart = addChart(context);
      chart.title.text = 'Scrap rate';
      chart.title.overlay = true;
      chart.title.format.font.size = 14;
      chart.title.format.font.bold = true;
      chart.title.format.font.underline = 'Single';
      chart.title.load('text,visible,overlay');
      chart.title.format.font.load();
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.title.overlay]).toEqual([
        'Scrap rate',
        true,
        true,
      ]);
      expect(chart.title.format.font.toJSON()).toMatchObject({
        size: 14,
        bold: true,
        underline: 'Single',
      });
      chart.title.setFormula('=Sheet1!$B$1');
      chart.title.load('text');
      await context.sync();
      expect(chart.title.text).toBe('Actual');
      chart.title.visible = false;
      chart.title.load('visible');
      await context.sync();
      expect(chart.title.visible).toBe(false);
    });
  });

  it('has a legend with entries that can be hidden', async () => {
    await Excel.run(async (context) => {
      const { legend } = addChart(context);
      legend.visible = true;
      legend.position = 'Bottom';
      legend.overlay = false;
      legend.format.font.color = '#333333';
      legend.legendEntries.getItemAt(1).visible = false;
      legend.load('visible,position,overlay');
      legend.legendEntries.load('items/visible,items/index');
      legend.format.font.load('color');
      await context.sync();
      expect([legend.visible, legend.position, legend.overlay]).toEqual([true, 'Bottom', false]);
      expect(legend.legendEntries.items.map(({ visible }) => visible)).toEqual([true, false]);
      expect(legend.format.font.color).toBe('#333333');
    });
  });

  it('has axes with scale, title, gridlines and labels', async () => {
    await Excel.run(async (context) => {
      const { categoryAxis, valueAxis } = addChart(context).axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 10;
      valueAxis.majorUnit = 2;
      valueAxis.numberFormat = '0%';
      valueAxis.title.text = 'Share';
      valueAxis.majorGridlines.visible = true;
      valueAxis.majorGridlines.format.line.color = '#D9D9D9';
      valueAxis.format.line.clear();
      categoryAxis.categoryType = 'TextAxis';
      categoryAxis.tickLabelSpacing = 3;
      categoryAxis.tickLabelPosition = 'Low';
      categoryAxis.textOrientation = -45;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.majorTickMark = 'Outside';
      valueAxis.load();
      categoryAxis.load();
      valueAxis.title.load();
      valueAxis.majorGridlines.format.line.load();
      valueAxis.format.line.load('lineStyle');
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        type: 'Value',
        axisGroup: 'Primary',
        minimum: 0,
        maximum: 10,
        majorUnit: 2,
        numberFormat: '0%',
        linkNumberFormat: false,
        scaleType: 'Linear',
      });
      expect(valueAxis.title.toJSON()).toMatchObject({ text: 'Share', visible: true });
      expect(valueAxis.majorGridlines.format.line.color).toBe('#D9D9D9');
      expect(valueAxis.format.line.lineStyle).toBe('None');
      expect(categoryAxis.toJSON()).toMatchObject({
        type: 'Category',
        categoryType: 'TextAxis',
        tickLabelSpacing: 3,
        tickLabelPosition: 'Low',
        textOrientation: -45,
        reversePlotOrder: true,
        majorTickMark: 'Outside',
      });
      valueAxis.minimum = '';
      valueAxis.load('minimum');
      await context.sync();
      expect(valueAxis.minimum).toBeNull();
    });
  });

  it('has secondary axes while a series is on them', async () => {
    await Excel.run(async (context) => {
      const chart = addChart(context);
      chart.series.getItemAt(1).axisGroup = 'Secondary';
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.maximum = 5;
      axis.load('maximum,axisGroup');
      await context.sync();
      expect([axis.maximum, axis.axisGroup]).toEqual([5, 'Secondary']);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      chart.axes.getItem('Value', 'Secondary').maximum = 5;
    });
  });

  it('has a background, a border and a default font', async () => {
    await Excel.run(async (context) => {
      const chart = addChart(context);
      chart.format.fill.setSolidColor('#FFFFFF');
      chart.format.border.color = '#000000';
      chart.format.border.weight = 1.5;
      chart.format.roundedCorners = true;
      chart.format.font.name = 'Calibri';
      chart.plotArea.format.fill.clear();
      chart.plotArea.format.border.lineStyle = 'Dash';
      chart.format.load('roundedCorners');
      chart.format.border.load('color,weight');
      chart.format.font.load('name');
      chart.plotArea.format.border.load('lineStyle');
      await context.sync();
      expect(chart.format.roundedCorners).toBe(true);
      expect([chart.format.border.color, chart.format.border.weight]).toEqual(['#000000', 1.5]);
      expect(chart.format.font.name).toBe('Calibri');
      expect(chart.plotArea.format.border.lineStyle).toBe('Dash');
    });
    const [chart] = host.book.sheets[0]?.charts.all() ?? [];
    expect(chart?.model.chartArea.fill).toEqual({ kind: 'solid', color: '#FFFFFF' });
    expect(chart?.model.plotArea.fill).toEqual({ kind: 'none' });
  });

  it('takes other data and another type', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = addChart(context);
      chart.setData(sheet.getRange('A1:B4'), 'Rows');
      chart.chartType = 'ColumnClustered';
      chart.load('chartType');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.chartType).toBe('ColumnClustered');
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Jan', 'Feb', 'Mar']);
    });
  });

  it('is activated and deleted', async () => {
    await Excel.run(async (context) => {
      const chart = addChart(context).load('id');
      chart.activate();
      const active = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      expect(active.name).toBe('Trend');
      chart.delete();
      const count = context.workbook.worksheets.getActiveWorksheet().charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      chart.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it.each([
    [
      'a type that is none',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.chartType = 'Squiggle' as never;
      },
    ],
    [
      'a negative width',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.width = -1;
      },
    ],
    [
      'a position of the legend that is none',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.legend.position = 'Middle' as never;
      },
    ],
    [
      'a text as a maximum',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.axes.valueAxis.maximum = 'high';
      },
    ],
    [
      'an axis type that is none',
      'InvalidArgument',
      (chart: Excel.Chart) => void chart.axes.getItem('Sideways' as never),
    ],
    [
      'a formula that is no reference',
      'InvalidArgument',
      (chart: Excel.Chart) => {
        chart.title.setFormula('hello');
      },
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(addChart(context));
    });
  });

  it('refuses a chart on a protected sheet', async () => {
    await expectOfficeError('AccessDenied', (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      addChart(context);
    });
  });

  it('names the chart types that it cannot draw', async () => {
    await expectOfficeError('NotImplemented', (context) => {
      addChart(context).chartType = 'Treemap';
    });
    expect([...host.log.missing.keys()]).toEqual(['the chart type Treemap']);
    host.log.clear();
  });
});
