import type { Host } from '../../../../host/Host';
import {
  expectKeptInFile,
  type MemberValues,
  readMembers,
  reopen,
  setMembers,
} from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';
import { drawSales, firstChart } from './salesChart';

describe('the axes of a chart', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await drawSales();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<['valueAxis' | 'categoryAxis', MemberValues]>([
    ['valueAxis', { visible: false }],
    ['valueAxis', { majorUnit: 2, minorUnit: 0.5 }],
    ['valueAxis', { numberFormat: '0.00', linkNumberFormat: false }],
    ['valueAxis', { scaleType: 'Logarithmic', logBase: 5 }],
    ['valueAxis', { reversePlotOrder: true }],
    ['valueAxis', { position: 'Maximum' }],
    ['valueAxis', { majorTickMark: 'Inside', minorTickMark: 'Cross' }],
    ['valueAxis', { tickLabelPosition: 'High' }],
    ['valueAxis', { textOrientation: 45 }],
    ['categoryAxis', { categoryType: 'DateAxis', baseTimeUnit: 'Months' }],
    ['categoryAxis', { tickLabelSpacing: 2, tickMarkSpacing: 3 }],
    ['categoryAxis', { isBetweenCategories: false }],
  ])('keep of the %s %j', async (axis, values) => {
    await expectKeptInFile(host, (context) => firstChart(context).axes[axis], values);
  });

  it('take the number format of the cells again', async () => {
    const axis = (context: Excel.RequestContext) => firstChart(context).axes.valueAxis;
    await setMembers(axis, { numberFormat: '0.00' });
    await expectKeptInFile(host, axis, { linkNumberFormat: true });
  });

  it('cross at a value', async () => {
    const axis = (context: Excel.RequestContext) => firstChart(context).axes.categoryAxis;
    await Excel.run(async (context) => {
      axis(context).setPositionAt(3);
      await context.sync();
    });
    const crossing = { position: 'Custom', positionAt: 3 };
    expect(await readMembers(axis, ['position', 'positionAt'])).toEqual(crossing);
    await reopen(host);
    expect(await readMembers(axis, ['position', 'positionAt'])).toEqual(crossing);
  });

  it('have minor gridlines', async () => {
    const lines = (context: Excel.RequestContext) => firstChart(context).axes.valueAxis.minorGridlines;
    await expectKeptInFile(host, lines, { visible: true });
    await setMembers(lines, { visible: false });
    expect(await readMembers(lines, ['visible'])).toEqual({ visible: false });
  });

  it('have a title in a font of its own', async () => {
    const title = (context: Excel.RequestContext) => firstChart(context).axes.valueAxis.title;
    await expectKeptInFile(host, title, { text: 'Pieces', visible: true });
    await expectKeptInFile(host, (context) => title(context).format.font, {
      italic: true,
      underline: 'Single',
      color: '#123456',
    });
  });

  it('have a title that says what a cell says', async () => {
    await Excel.run(async (context) => {
      const { title } = firstChart(context).axes.valueAxis;
      title.setFormula('=Sheet1!$A$2');
      title.load('text,visible');
      await context.sync();
      expect([title.text, title.visible]).toEqual(['Chains', true]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [['Wheels']];
      title.load('text');
      await context.sync();
      expect(title.text).toBe('Wheels');
    });
    await reopen(host);
    const title = (context: Excel.RequestContext) => firstChart(context).axes.valueAxis.title;
    expect(await readMembers(title, ['text'])).toEqual({ text: 'Wheels' });
  });

  it('let only labels of values on the axis be shown, if that is wanted', async () => {
    const shown = (await readMembers(firstChart, ['showDataLabelsOverMaximum'])) as {
      showDataLabelsOverMaximum: boolean;
    };
    await expectKeptInFile(host, firstChart, {
      showDataLabelsOverMaximum: !shown.showDataLabelsOverMaximum,
    });
  });

  it('say where the categories stand while nobody chose', async () => {
    await Excel.run(async (context) => {
      const chart = firstChart(context);
      chart.chartType = 'ColumnClustered';
      const axis = chart.axes.categoryAxis.load('isBetweenCategories,tickMarkSpacing');
      await context.sync();
      expect([axis.isBetweenCategories, axis.tickMarkSpacing]).toEqual([true, 1]);
      chart.chartType = 'Area';
      axis.load('isBetweenCategories');
      await context.sync();
      expect(axis.isBetweenCategories).toBe(false);
    });
  });
});
