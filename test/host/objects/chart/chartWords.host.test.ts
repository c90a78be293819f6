import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';
import { addSales, fillSales } from './salesChart';

describe('the words of a chart', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await fillSales();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('stand in a frame of their own', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context);
      const { title, legend } = chart;
      title.format.fill.setSolidColor('SkyBlue');
      title.format.border.lineStyle = 'Dash';
      title.showShadow = true;
      title.textOrientation = -45;
      title.horizontalAlignment = 'Left';
      title.verticalAlignment = 'Top';
      legend.format.fill.setSolidColor('white');
      legend.format.border.color = '#FF0000';
      legend.showShadow = true;
      chart.axes.valueAxis.title.text = 'Units';
      chart.axes.valueAxis.title.textOrientation = 0;
      chart.axes.valueAxis.title.format.fill.setSolidColor('#EEEEEE');
      chart.axes.valueAxis.title.format.border.weight = 2;
      title.load('showShadow,textOrientation,horizontalAlignment,verticalAlignment');
      title.format.border.load('lineStyle');
      legend.load('showShadow');
      legend.format.border.load('color');
      chart.axes.valueAxis.title.load('textOrientation');
      await context.sync();
      expect(title.toJSON()).toMatchObject({
        showShadow: true,
        textOrientation: -45,
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
      });
      expect([title.format.border.lineStyle, legend.format.border.color]).toEqual(['Dash', '#FF0000']);
      expect([legend.showShadow, chart.axes.valueAxis.title.textOrientation]).toEqual([true, 0]);
    });
    const [chart] = host.book.activeSheet.charts.all();
    expect(chart?.model.title.fill).toEqual({ kind: 'solid', color: '#87CEEB' });
    expect(chart?.model.legend.fill).toEqual({ kind: 'solid', color: '#FFFFFF' });
  });

  it('have letters with a font of their own, which a new text takes away', async () => {
    await Excel.run(async (context) => {
      const { title } = addSales(context);
      title.text = 'Bicycle parts';
      title.getSubstring(0, 7).font.color = '#00FF00';
      title.getSubstring(8, 5).font.bold = true;
      const all = title.getSubstring(0, 13).font.load('bold,color,size');
      const bicycle = title.getSubstring(0, 7).font.load('bold,color,size');
      await context.sync();
      expect([bicycle.bold, bicycle.color, bicycle.size]).toEqual([false, '#00FF00', 14]);
      expect([all.bold, all.color, all.size]).toEqual([null, null, 14]);
      title.text = 'Parts';
      await context.sync();
    });
    const [chart] = host.book.activeSheet.charts.all();
    expect(chart?.model.title.runs).toEqual([]);
  });

  it.each([
    ['beyond the text', 'Parts', 3, 5],
    ['of nothing', 'Parts', 0, 0],
  ])('refuse letters %s', async (_what, text, start, length) => {
    await expectOfficeError('InvalidArgument', (context) => {
      const { title } = addSales(context);
      title.text = text;
      title.getSubstring(start, length).font.bold = true;
    });
  });
});
