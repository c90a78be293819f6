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

const series = (context: Excel.RequestContext): Excel.ChartSeries => firstChart(context).series.getItemAt(0);

describe('the members of a series', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<[`${Excel.ChartType}`, string, MemberValues]>([
    ['ColumnClustered', 'A1:C4', { overlap: 30 }],
    ['ColumnClustered', 'A1:C4', { invertIfNegative: true }],
    ['ColumnClustered', 'A1:C4', { showShadow: true }],
    ['Bubble', 'B2:D4', { bubbleScale: 50 }],
    ['Pie', 'A1:B4', { hasDataLabels: true, showLeaderLines: false }],
  ])('are kept in a chart of the type %s: %3$j', async (type, address, values) => {
    await drawSales(type, address);
    await expectKeptInFile(host, series, values);
  });

  it('have error bars along both axes of a scatter chart', async () => {
    await drawSales('XYScatter', 'B1:C4');
    await expectKeptInFile(host, (context) => series(context).xErrorBars, {
      visible: true,
      type: 'Percent',
      include: 'MinusValues',
      endStyleCap: false,
    });
    expect(await readMembers((context) => series(context).yErrorBars, ['visible'])).toEqual({
      visible: false,
    });
  });

  it('have markers at single points', async () => {
    await drawSales('LineMarkers');
    await expectKeptInFile(host, (context) => series(context).points.getItemAt(1), {
      markerStyle: 'Diamond',
      markerSize: 9,
      markerBackgroundColor: '#112233',
      markerForegroundColor: '#445566',
    });
  });

  it('have as many points as cells', async () => {
    await drawSales();
    await Excel.run(async (context) => {
      const { points } = series(context);
      const count = points.getCount();
      points.load('count');
      await context.sync();
      expect([count.value, points.count]).toEqual([3, 3]);
    });
  });

  it('have a fill of their own', async () => {
    await drawSales();
    await Excel.run(async (context) => {
      series(context).format.fill.setSolidColor('#654321');
      await context.sync();
    });
    await reopen(host);
    const [chart] = host.book.activeSheet.charts.all();
    expect(chart?.model.series.map(({ fill }) => fill)).toEqual([
      { kind: 'solid', color: '#654321' },
      { kind: 'solid', color: '#ED7D31' },
    ]);
  });
});

describe('the members of a trendline', () => {
  let host: Host;
  const trendline = (context: Excel.RequestContext): Excel.ChartTrendline =>
    series(context).trendlines.getItem(0);

  beforeEach(async () => {
    host = await startHost();
    await drawSales();
    await Excel.run(async (context) => {
      series(context).trendlines.add('Linear');
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<MemberValues>([
    { type: 'Polynomial', polynomialOrder: 3 },
    { forwardPeriod: 2, backwardPeriod: 0.5 },
    { intercept: 1 },
    { showEquation: true },
    { showRSquared: true },
  ])('are kept: %j', async (values) => {
    await expectKeptInFile(host, trendline, values);
  });

  it('keep how its label lies, in the file with words of its own', async () => {
    await setMembers(trendline, { showEquation: true });
    const label = (context: Excel.RequestContext): Excel.ChartTrendlineLabel => trendline(context).label;
    await setMembers(label, { text: 'Rising' });
    await expectKeptInFile(host, label, {
      textOrientation: 30,
      horizontalAlignment: 'Left',
      verticalAlignment: 'Top',
    });
    await expectKeptInFile(host, (context) => label(context).format.border, { color: '#AA0000', weight: 2 });
    await expectKeptInFile(host, (context) => label(context).format.font, { color: '#00AA00', italic: true });
    await expectKeptInFile(host, label, { autoText: true });
  });
});
