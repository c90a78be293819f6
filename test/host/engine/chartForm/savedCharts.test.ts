import {
  type Chart,
  type ChartDataLabels,
  type ChartModel,
  type ChartTitle,
  chartTypes,
  newLabels,
  newTrendline,
  type Sheet,
} from '../../../../host/engine';
import { errorsInFile } from '../support/errorsInFile';
import { at, reopened, sheetWith } from '../support/sheets';

jest.setTimeout(60_000);

const sales = () =>
  sheetWith(
    ['Region', 'Product', 'Units', 'Price', 'Share'],
    ['North', 'Chains', 80, 2.5, 0.1],
    ['', 'Spokes', 95, 3.5, 0.4],
    ['South', 'Chains', 60, 4.5, 0.2],
  );

const framed = {
  fill: { kind: 'solid', color: '#DDEEFF' },
  line: { style: 'Dash', color: '#336699', weight: 1.5 },
  shadow: true,
} as const;
const layout = { textOrientation: 45, horizontalAlignment: 'Left', verticalAlignment: 'Top' } as const;
const font = { name: 'Arial', size: 11, bold: true, italic: false, underline: false, color: '#102030' };
const place = { left: 0.25, top: 0.125, width: null, height: null };

function title(text: string): Partial<ChartTitle> {
  const own = { name: null, size: 16, bold: null, italic: true, underline: null, color: '#00B050' };
  return {
    visible: true,
    text: { kind: 'text', text },
    font: { ...font },
    runs: [{ start: 0, length: 4, font: own }],
    ...framed,
    ...layout,
  };
}

const labels = (own: Partial<ChartDataLabels>): ChartDataLabels => ({ ...newLabels(), ...own });

/** Gives a chart of columns everything that it can have. */
function dressColumns(model: ChartModel): void {
  Object.assign(model.title, title('Unit sales\nby region'), { place });
  Object.assign(model.legend, framed, { place: { left: 0.75, top: 0.25, width: 0.2, height: 0.5 } });
  Object.assign(model.plotArea, {
    isInside: true,
    place: { left: 0.1, top: 0.2, width: 0.6, height: 0.7 },
  } satisfies Partial<ChartModel['plotArea']>);
  Object.assign(model.dataTable, {
    visible: true,
    showHorizontalBorder: false,
    showLegendKey: false,
    font: { ...font },
    fill: { kind: 'solid', color: '#FFFFEE' },
  } satisfies Partial<ChartModel['dataTable']>);
  model.showDataLabelsOverMaximum = true;
  Object.assign(model.axes.value, {
    displayUnit: { custom: 25 },
    showDisplayUnitLabel: true,
    fill: { kind: 'solid', color: '#EEEEEE' },
    numberFormat: '0.0',
    linkNumberFormat: false,
  } satisfies Partial<ChartModel['axes']['value']>);
  Object.assign(model.axes.value.title, title('Number of units'), { runs: [] });
  Object.assign(model.axes.category, {
    alignment: 'Left',
    offset: 250,
    multiLevel: false,
    isBetweenCategories: true,
    numberFormat: 'General',
  } satisfies Partial<ChartModel['axes']['category']>);
  Object.assign(model.axes.category.title, title('Product names'));
  const [units, price] = model.series;
  if (!units || !price) throw new Error('two series expected');
  // Colours that are automatic are written out, and so come back as chosen ones.
  Object.assign(units, { fill: framed.fill, invertIfNegative: true, shadow: true, gapWidth: 80 });
  Object.assign(price, { fill: { kind: 'solid', color: '#ED7D31' }, gapWidth: 80 });
  units.dataLabels = labels({ ...framed, textOrientation: -30, showLeaderLines: true, numberFormat: '0.00' });
  units.points = [
    { index: 0, fill: null, line: null, marker: null, dataLabel: 'hidden' },
    {
      index: 2,
      fill: null,
      line: null,
      marker: null,
      dataLabel: labels({ text: 'Sold out\nearly', font: { ...font }, ...framed, ...layout }),
    },
  ];
  units.trendlines = [
    {
      ...newTrendline('Polynomial', '#777777'),
      showEquation: true,
      label: {
        ...newTrendline('Linear', '#777777').label,
        numberFormat: '0.0',
        ...framed,
        font: { ...font },
      },
    },
  ];
  Object.assign(price.yErrorBars, {
    visible: true,
    type: 'Percent',
    amount: 5,
    include: 'PlusValues',
    endStyleCap: false,
  } satisfies Partial<ChartModel['series'][number]['yErrorBars']>);
}

function added(sheet: Sheet, type: Parameters<Sheet['charts']['add']>[0], address: string): Chart {
  return sheet.charts.add(type, { sheet, area: at(address) }, 'Columns');
}

const withoutIds = (chart: Chart | undefined) =>
  chart && { ...chart.model, series: chart.model.series.map((series) => ({ ...series, id: '' })) };

describe('a chart in a file', () => {
  it('is valid in each type, and comes back as that type', async () => {
    const sheet = sales();
    for (const type of chartTypes) added(sheet, type, 'B1:E4');
    expect(await errorsInFile(sheet)).toEqual([]);
    const again = await reopened(sheet);
    expect(again.charts.all().map(({ model }) => [...new Set(model.series.map(({ type }) => type))])).toEqual(
      chartTypes.map((type) => [type]),
    );
  });

  it('comes back with frames, places, letters, labels, error bars and its table', async () => {
    const sheet = sales();
    const chart = added(sheet, 'ColumnClustered', 'B1:D4');
    chart.change(dressColumns);
    expect(await errorsInFile(sheet)).toEqual([]);
    const [again] = (await reopened(sheet)).charts;
    expect(withoutIds(again)).toEqual(withoutIds(chart));
  });

  it('comes back unchanged when it is saved a second time', async () => {
    const sheet = sales();
    const chart = added(sheet, 'ColumnClustered', 'B1:D4');
    chart.change(dressColumns);
    const once = await reopened(sheet);
    once.charts.all()[0]?.change((model) => {
      model.plotVisibleOnly = false;
    });
    expect(await errorsInFile(once)).toEqual([]);
    const [again] = (await reopened(once)).charts;
    expect(withoutIds(again)).toEqual({ ...withoutIds(chart), plotVisibleOnly: false });
  });

  it('keeps the sizes of bubbles and the bars of both directions', async () => {
    const sheet = sales();
    const chart = added(sheet, 'Bubble', 'C1:E4');
    chart.change(({ series: [bubbles] }) => {
      if (!bubbles) throw new Error('a series expected');
      Object.assign(bubbles, { bubbleScale: 40, fill: framed.fill });
      Object.assign(bubbles.xErrorBars, { visible: true, type: 'StDev', amount: 2 });
      Object.assign(bubbles.yErrorBars, { visible: true });
    });
    expect(await errorsInFile(sheet)).toEqual([]);
    const [again] = (await reopened(sheet)).charts;
    expect(withoutIds(again)?.series).toEqual(withoutIds(chart)?.series);
    expect(again?.valuesOf(again.model.series[0]?.bubbleSizes ?? { kind: 'none' })).toEqual([0.1, 0.4, 0.2]);
  });

  it('keeps the hole, the angle and the pulled slices of a doughnut', async () => {
    const sheet = sales();
    const chart = added(sheet, 'DoughnutExploded', 'B1:C4');
    chart.change(({ series: [slices] }) => {
      if (slices) Object.assign(slices, { doughnutHoleSize: 70, firstSliceAngle: 90, explosion: 12 });
    });
    expect(await errorsInFile(sheet)).toEqual([]);
    const [again] = (await reopened(sheet)).charts;
    expect(again?.model.series[0]).toMatchObject({
      type: 'DoughnutExploded',
      doughnutHoleSize: 70,
      firstSliceAngle: 90,
      explosion: 12,
      varyByCategories: true,
    });
  });

  it('reads categories of several columns as levels, outer level first', async () => {
    const sheet = sales();
    const chart = added(sheet, 'ColumnClustered', 'A1:C4');
    expect(chart.model.series.map(({ categories }) => categories)).toEqual([
      { kind: 'reference', reference: 'Sheet1!$A$2:$B$4' },
    ]);
    const [series] = chart.model.series;
    expect(series && chart.textsOf(series.categories)).toEqual(['North Chains', 'Spokes', 'South Chains']);
    expect(await errorsInFile(sheet)).toEqual([]);
    const [again] = (await reopened(sheet)).charts;
    expect(again?.model.series[0]?.categories).toEqual(series?.categories);
  });

  it('writes the symbol of a point and the usual width of a line that was only coloured', async () => {
    const sheet = sales();
    const chart = added(sheet, 'LineMarkers', 'B1:C4');
    chart.change(({ series: [line] }) => {
      if (!line) return;
      line.line = { ...line.line, color: '#336699' };
      const marker = { ...line.marker, backgroundColor: '#FF0000' };
      line.points.push({ index: 1, fill: null, line: null, marker, dataLabel: null });
    });
    const [again] = (await reopened(sheet)).charts;
    expect(again?.model.series[0]).toMatchObject({
      line: { color: '#336699', weight: 2.25 },
      points: [{ marker: { style: 'Circle', size: 5, backgroundColor: '#FF0000' } }],
    });
  });

  it('makes the hole of a doughnut three quarters of the ring', () => {
    expect(added(sales(), 'Doughnut', 'B1:C4').model.series[0]?.doughnutHoleSize).toBe(75);
  });
});
