import type { Chart, ChartSeries } from '../../host/engine';
import { openSession } from '../../src/app/session';
import { planOpening, readForOpening } from '../../src/app/years/planOpening';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { CLASSIC } from '../../src/layout/palette';
import { trendLayout } from '../../src/layout/trendLayout';
import { aKpi } from '../support/aModel';
import { expectRefusal } from '../support/expectRefusal';
import { type AddIn, aSetUp, everyInput, startAddIn, today, twoKpis } from '../support/theAddIn';

/** A chart that Excel refuses. */
const badChart = {
  ...trendLayout(aKpi(), { years: [2026], yearStartMonth: 1 }, 90, CLASSIC).chart,
  type: 'NoSuchChart' as 'Line',
};

/** Where the values of a series stand. */
function sourceOf({ values }: ChartSeries): string {
  return values.kind === 'reference' ? values.reference : values.kind;
}

describe('trends when years are opened', () => {
  let addIn: AddIn;
  const chartNamed = (sheet: string, name: string): Chart => {
    const chart = addIn.stage.sheet(sheet).charts.named(name);
    if (!chart) throw new Error(`There is no chart ${name} on ${sheet}.`);
    return chart;
  };
  const labelsOf = (chart: Chart) =>
    chart.model.series[0]
      ? chart.textsOf(chart.model.series[0].categories).filter((label) => label !== '')
      : [];
  const openYear = (year: number) =>
    addIn.useCases.openNextYear({ year, limits: {}, approvedBy: '', reason: '' });

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp({ kpis: twoKpis }));
    await addIn.useCases.insertChart('OTD-01');
    await addIn.useCases.insertChart('OCA-01');
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it("keep the team's own look, order of series and title, and take on the periods of the new year", async () => {
    const chart = chartNamed('KPI Trends', 'KPI Trend OCA-01');
    chart.change((model) => {
      const [actual, target, amber] = model.series;
      if (!actual || !target || !amber) throw new Error('The chart lacks a series.');
      actual.line.color = '#123456';
      model.series.reverse();
      model.title.visible = false;
    });
    chart.width = 700;
    expect(await openYear(2027)).toMatchObject({ extendedTrends: 2, findings: [] });
    const after = chartNamed('KPI Trends', 'KPI Trend OCA-01');
    expect(labelsOf(after)).toHaveLength(24);
    expect(after.model.series.map(({ line }) => line.color)[2]).toBe('#123456');
    expect([after.width, after.model.title.visible]).toEqual([700, false]);
    const columns = after.model.series.map((series) => /\$([A-Z]+)\$/.exec(sourceOf(series))?.[1]);
    expect(columns).toEqual(['E', 'D', 'C']);
    expect(after.model.axes.category.tickLabelSpacing).toBe(3);
  });

  it('run on in a chart that stands on another sheet, with series of other names', async () => {
    const chart = chartNamed('KPI Trends', 'KPI Trend OCA-01');
    const board = addIn.host.book.addSheet('Board');
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const copy = board.charts.add('LineMarkers', { sheet: board, area }, 'Columns');
    copy.name = 'KPI Trend OCA-01';
    copy.change((model) => {
      model.series = chart.model.series.map((series) => ({
        ...series,
        name: { kind: 'text', text: `My ${series.id}` },
      }));
    });
    chart.delete();
    await openYear(2027);
    expect(labelsOf(chartNamed('Board', 'KPI Trend OCA-01'))).toHaveLength(24);
  });

  it('are found where a team has moved blocks by inserting rows, and leave a block alone that lost its ID', async () => {
    const trends = addIn.stage.sheet('KPI Trends');
    trends.insertCells({ top: 20, left: 0, bottom: 24, right: 16383 }, 'Down');
    const { findings: none } = await addIn.useCases.previewNextYear();
    expect(none.filter(({ place }) => place?.sheet === 'KPI Trends')).toEqual([]);
    trends.setInput(3, 0, 'Something');
    const outcome = await openYear(2027);
    expect(outcome.extendedTrends).toBe(1);
    expect(outcome.findings.map(({ what }) => what)).toEqual([
      'The block of cells of "Something" on "KPI Trends" belongs to no KPI.',
      'The cells from which "KPI Trend OTD-01" is drawn were not found on "KPI Trends".',
    ]);
    expect(labelsOf(chartNamed('KPI Trends', 'KPI Trend OCA-01'))).toHaveLength(24);
    expect(labelsOf(chartNamed('KPI Trends', 'KPI Trend OTD-01'))).toHaveLength(12);
  });

  it('do not run over notes below a block, and catch up once these are gone', async () => {
    const trends = addIn.stage.sheet('KPI Trends');
    trends.setInput(20, 1, 'Seen in the review');
    const outcome = await openYear(2027);
    expect(outcome.findings.map(({ what, place }) => [what, place?.address])).toEqual([
      ['The trend of OTD-01 has no room for more periods.', 'A18'],
    ]);
    expect(trends.value(20, 1)).toBe('Seen in the review');
    await addIn.useCases.insertChart('OTD-01');
    expect(labelsOf(chartNamed('KPI Trends', 'KPI Trend OTD-01'))).toHaveLength(12);
    trends.setInput(20, 1, null);
    await addIn.useCases.insertChart('otd-01');
    expect(labelsOf(chartNamed('KPI Trends', 'KPI Trend OTD-01'))).toHaveLength(24);
    expect(addIn.host.book.activeSheet.name).toBe('KPI Trends');
  });

  it('stay as they are on a protected sheet, which does not keep the year from being opened', async () => {
    addIn.stage.sheet('KPI Trends').protection.protect();
    const { findings, createdSheets } = await openYear(2027);
    expect(createdSheets).toHaveLength(3);
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringContaining('"KPI Trends" is protected'),
      expect.stringContaining('"KPI Trends" is protected'),
    ]);
  });

  it('show the newest 24 months of five years, and gaps for a year that is missing', async () => {
    for (const year of [2025, 2024, 2022]) await addIn.useCases.setUp(aSetUp({ year, kpis: [] }));
    await openYear(2027);
    addIn.stage.type('KpiData2022', ['OCA-01'], '2022-12', '5');
    addIn.stage.type('KpiData2024', ['OCA-01'], '2024-01', '6');
    addIn.stage.typeNamed('KPI_ReportingMonth', '2024-02-01');
    const chart = chartNamed('KPI Trends', 'KPI Trend OCA-01');
    const [actual] = chart.model.series;
    if (!actual) throw new Error('The chart lacks a series.');
    const shown = new Map(
      labelsOf(chart).map((label, index) => [label, chart.valuesOf(actual.values)[index]]),
    );
    expect([...shown.keys()][23]).toBe('2024-02');
    expect([shown.get('2022-12'), shown.get('2023-06'), shown.get('2024-01')]).toEqual([
      5,
      { error: '#N/A' },
      6,
    ]);
    addIn.stage.typeNamed('KPI_ReportingMonth', '2027-12-01');
    expect(labelsOf(chart)[0]).toBe('2026-01');
  });

  it('are as they were, like the next scorecard, when Excel refuses a part of the year', async () => {
    const session = openSession(officeWorkbook, () => new Date(`${today}T12:00:00`));
    const workbook = await session.read();
    const request = aSetUp({ year: 2025, kpis: [] });
    const reading = await readForOpening(session, workbook, 2025);
    const { changes } = await planOpening(workbook, request, reading, session.now());
    expect(changes.trends).toHaveLength(2);
    expect(changes.formulas.map(({ header }) => header)).toContain('Change');
    const look = () =>
      chartNamed('KPI Trends', 'KPI Trend OTD-01').model.series.map((series) => sourceOf(series));
    const [cells, sources] = [everyInput(addIn), look()];
    const chart = { ...badChart, name: 'KPI Trend X' };
    await expectRefusal('excelRefused', () =>
      officeWorkbook.apply({ ...changes, newCharts: [{ sheet: 'KPI Trends', chart }] }),
    );
    expect(everyInput(addIn)).toEqual(cells);
    expect(look()).toEqual(sources);
    expect(addIn.host.book.sheetNamed('KPI Data 2025')).toBeUndefined();
  });
});
