import { intersect } from '../../host/engine';
import {
  type AddIn,
  aSetUp,
  everyInput,
  changedInputs,
  newInputs,
  startAddIn,
  today,
} from '../support/theAddIn';

describe('a trend chart', () => {
  let addIn: AddIn;
  const trends = () => addIn.stage.sheet('KPI Trends');

  beforeAll(async () => {
    addIn = await startAddIn();
    const range = {
      templateId: 'capacity-utilisation',
      limits: { target: 75, amber: 70, upperTarget: 90, upperAmber: 95 },
    };
    await addIn.useCases.setUp(aSetUp({ year: 2025, kpis: [...aSetUp().kpis, range] }));
    await addIn.useCases.setUp(aSetUp({ kpis: [] }));
    addIn.stage.typeNamed('KPI_Today', today);
    addIn.stage.typeNamed('KPI_ReportingMonth', '2026-03-01');
    for (const [year, month, number] of [
      [2025, '2025-11', '4'],
      [2025, '2025-12', '6'],
      [2026, '2026-03', '1'],
    ] as const) {
      addIn.stage.type(`KpiData${year}`, ['OCA-01'], month, number);
    }
  });

  afterAll(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('comes with its own sheet, title, unit and series, drawn from cells', async () => {
    const before = everyInput(addIn);
    const outcome = await addIn.useCases.insertChart('OCA-01');
    expect(outcome).toMatchObject({
      chartName: 'KPI Trend OCA-01',
      title: 'Overdue corrective actions',
    });
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    const [chart] = trends().charts.all();
    expect(chart?.titleText).toBe('Overdue corrective actions');
    expect(chart?.model.type).toBe('LineMarkers');
    const series = chart?.model.series ?? [];
    expect(series.map(({ name }) => chart?.textOf(name))).toEqual(['Actual', 'Target', 'Amber']);
    expect(
      series.every(
        ({ values, categories }) => values.kind === 'reference' && categories.kind === 'reference',
      ),
    ).toBe(true);
    expect(chart?.model.axes.value.title).toMatchObject({ visible: true, text: { text: 'actions' } });
  });

  it('shows 24 months up to the reporting month, the limits of their time, and gaps as gaps', () => {
    const [chart] = trends().charts.all();
    const [actual, target, amber] = chart?.model.series ?? [];
    if (!chart || !actual || !target || !amber) throw new Error('The chart lacks a series.');
    const labels = chart.textsOf(actual.categories).filter((label) => label !== '');
    expect(labels).toHaveLength(24);
    expect(labels[0]).toBe('2025-01');
    const at = (month: string) => chart.valuesOf(actual.values)[labels.indexOf(month)];
    expect([at('2025-11'), at('2025-12'), at('2026-03')]).toEqual([4, 6, 1]);
    expect(at('2026-01')).toEqual({ error: '#N/A' });
    expect(at('2026-04')).toEqual({ error: '#N/A' });
    expect(new Set(chart.valuesOf(target.values))).toEqual(new Set([2, null]));
    expect(new Set(chart.valuesOf(amber.values))).toEqual(new Set([5, null]));
    expect(chart.model.displayBlanksAs).toBe('NotPlotted');
  });

  it('stays live: a number, a target and a reporting month that change show at once', () => {
    const [chart] = trends().charts.all();
    const [actual, target] = chart?.model.series ?? [];
    if (!chart || !actual || !target) throw new Error('The chart lacks a series.');
    addIn.stage.type('KpiData2026', ['OCA-01'], '2026-01', '3');
    addIn.stage.type('KpiTargets2026', ['OCA-01', 'Target'], '2026-02', '1');
    const labels = chart.textsOf(actual.categories);
    expect(chart.valuesOf(actual.values)[labels.indexOf('2026-01')]).toBe(3);
    expect(chart.valuesOf(target.values)[labels.indexOf('2026-01')]).toBe(2);
    expect(chart.valuesOf(target.values)[labels.indexOf('2026-02')]).toBe(1);
    addIn.stage.type('KpiRegister', ['OCA-01'], 'KPI', 'Overdue actions');
    expect(chart.titleText).toBe('Overdue actions');
  });

  it('stands clear of the next one, with both limits of a range', async () => {
    await addIn.useCases.insertChart('OTD-01');
    await addIn.useCases.insertChart('UTIL-01');
    const charts = trends().charts.all();
    expect(charts.map(({ name }) => name)).toEqual([
      'KPI Trend OCA-01',
      'KPI Trend OTD-01',
      'KPI Trend UTIL-01',
    ]);
    for (const [index, chart] of charts.entries()) {
      for (const other of charts.slice(index + 1))
        expect(intersect(chart.cellArea, other.cellArea)).toBeNull();
      expect(chart.width).toBeGreaterThanOrEqual(400);
      expect(chart.height).toBeGreaterThanOrEqual(240);
    }
    expect(charts[2]?.model.series).toHaveLength(5);
    const block = (index: number) => charts[index]?.cellArea.top ?? 0;
    expect(block(1) - block(0)).toBe(block(2) - block(1));
  });

  it('is shown instead of made again for the same KPI', async () => {
    const before = everyInput(addIn);
    addIn.host.book.activeSheet = addIn.stage.sheet('KPI Register');
    const outcome = await addIn.useCases.insertChart('otd-01');
    expect(outcome.chartName).toBe('KPI Trend OTD-01');
    expect(trends().charts.count).toBe(3);
    expect(addIn.host.book.activeSheet.name).toBe('KPI Trends');
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
  });

  it('is found when the team renamed the sheet', async () => {
    trends().name = 'Board';
    const outcome = await addIn.useCases.insertChart('UTIL-01');
    expect(outcome.place.sheet).toBe('Board');
    addIn.stage.sheet('Board').name = 'KPI Trends';
  });

  it('goes below when the team wrote something under the last block', async () => {
    const [last] = trends().charts.all().slice(-1);
    const note = (last?.cellArea.bottom ?? 0) + 20;
    trends().setInput(note, 0, 'Seen in the review');
    trends().charts.named('KPI Trend OTD-01')?.delete();
    await addIn.useCases.insertChart('OTD-01');
    const again = trends().charts.named('KPI Trend OTD-01');
    expect(again?.cellArea.top).toBeGreaterThan(note);
    expect(trends().value(note, 0)).toBe('Seen in the review');
  });
});
