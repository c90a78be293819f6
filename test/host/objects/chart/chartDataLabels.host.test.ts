import type { Host } from '../../../../host/Host';
import { startHost } from '../../../support/startHost';
import { addSales, fillSales } from './salesChart';

describe('data labels', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await fillSales();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('say the value as the cell shows it, and whatever else is asked for', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').numberFormat = [['0.00']];
      const series = addSales(context).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.showSeriesName = true;
      series.dataLabels.showCategoryName = true;
      series.dataLabels.separator = ' / ';
      const label = series.points.getItemAt(0).dataLabel.load('text,autoText,linkNumberFormat');
      await context.sync();
      expect([label.text, label.autoText, label.linkNumberFormat]).toEqual([
        'Qtr1 / Chains / 3.00',
        true,
        true,
      ]);
      series.dataLabels.numberFormat = '0.0';
      label.load('text,linkNumberFormat');
      await context.sync();
      expect([label.text, label.linkNumberFormat]).toEqual(['Qtr1 / Chains / 3.0', false]);
    });
  });

  it('are in the unit of their axis', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context);
      chart.axes.valueAxis.displayUnit = 'Hundreds';
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      const label = series.points.getItemAt(0).dataLabel.load('text');
      await context.sync();
      expect(label.text).toBe('0.03');
    });
  });

  it('say the share of a slice', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context, 'Pie', 'A1:B4');
      chart.dataLabels.showValue = false;
      chart.dataLabels.showPercentage = true;
      const label = chart.series.getItemAt(0).points.getItemAt(1).dataLabel.load('text');
      await context.sync();
      expect(label.text).toBe('50%');
    });
  });

  it('of one point have words, a frame and a place of their own, until they are automatic again', async () => {
    await Excel.run(async (context) => {
      const points = addSales(context, 'Line').series.getItemAt(0).points;
      const point = points.getItemAt(1);
      point.hasDataLabel = true;
      const { dataLabel } = point;
      dataLabel.text = 'Sports event';
      dataLabel.top = 70;
      dataLabel.format.fill.setSolidColor('#90EE90');
      dataLabel.format.border.weight = 1;
      dataLabel.textOrientation = 30;
      dataLabel.load('text,autoText,top,textOrientation');
      const other = points.getItemAt(0).load('hasDataLabel');
      await context.sync();
      expect([dataLabel.text, dataLabel.autoText, dataLabel.top, dataLabel.textOrientation]).toEqual([
        'Sports event',
        false,
        70,
        30,
      ]);
      expect(other.hasDataLabel).toBe(false);
      dataLabel.autoText = true;
      dataLabel.load('text');
      await context.sync();
      expect(dataLabel.text).toBe('4');
    });
  });

  it('can be taken from one point of a series that shows them', async () => {
    await Excel.run(async (context) => {
      const series = addSales(context).series.getItemAt(0);
      series.hasDataLabels = true;
      series.points.getItemAt(2).hasDataLabel = false;
      series.points.load('items/hasDataLabel');
      await context.sync();
      expect(series.points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([true, true, false]);
    });
  });

  it('of single points follow what is done to all labels of the series', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context, 'LineMarkers');
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      const { dataLabel } = series.points.getItemAt(2);
      dataLabel.showSeriesName = true;
      chart.dataLabels.position = 'Center';
      series.dataLabels.separator = '\n';
      series.dataLabels.format.font.color = '#D9D9D9';
      dataLabel.load('text,position,showSeriesName,format/font/color');
      series.dataLabels.load('showSeriesName');
      await context.sync();
      expect([dataLabel.text, dataLabel.position, dataLabel.format.font.color]).toEqual([
        'Qtr1\n1',
        'Center',
        '#D9D9D9',
      ]);
      expect([dataLabel.showSeriesName, series.dataLabels.showSeriesName]).toEqual([true, false]);
    });
  });

  it('go from every point when the series shows none', async () => {
    await Excel.run(async (context) => {
      const series = addSales(context).series.getItemAt(0);
      const point = series.points.getItemAt(1);
      point.dataLabel.showSeriesName = true;
      series.hasDataLabels = false;
      point.load('hasDataLabel');
      await context.sync();
      expect(point.hasDataLabel).toBe(false);
    });
  });

  it('first appear in the small grey letters of a new chart', async () => {
    await Excel.run(async (context) => {
      const series = addSales(context).series.getItemAt(0);
      series.hasDataLabels = true;
      const font = series.dataLabels.format.font.load('size,color,bold,italic,underline');
      await context.sync();
      expect(font.toJSON()).toEqual({
        size: 9,
        color: '#404040',
        bold: false,
        italic: false,
        underline: 'None',
      });
    });
  });
});
