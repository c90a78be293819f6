import { templateById } from '../../../src/domain/templates';
import { compareWithScorecard } from '../../support/compareWithScorecard';
import { describeWithLibreOffice } from '../../support/describeWithLibreOffice';
import { validateXlsx } from '../../support/openXmlValidator';
import { type PlayedScene, playedScene } from '../../support/playedScene';
import { demo } from './demo';
import { demoKpis } from './demoKpis';

describe('the demo workbook', () => {
  let played: PlayedScene;

  beforeAll(async () => {
    played = await playedScene(demo);
  }, 60_000);

  afterAll(() => played.remove());

  it('is built without a member that the host lacks', () => {
    expect([...played.stage.host.log.missing.keys()]).toEqual([]);
  });

  it('shows KPIs of all eight families and all three directions over two years', async () => {
    const templates = demoKpis.map(({ templateId }) => templateById(templateId));
    expect(new Set(templates.map((template) => template?.family)).size).toBe(8);
    expect(new Set(templates.map((template) => template?.direction)).size).toBe(3);
    const overview = await played.stage.useCases.readOverview();
    if (overview.state === 'empty') throw new Error('The demo is empty.');
    expect(overview.kpis.length).toBeGreaterThanOrEqual(12);
    expect(overview).toMatchObject({ years: [2025, 2026], reportingMonth: '2026-10', unexplained: 1 });
    expect(overview.findings.map(({ what }) => what)).toEqual([
      'NCR-01 is restated in 2026-05, and the log does not say why.',
    ]);
  });

  it('has values of every judgement, missing, late, not due, not applicable, inactive and doubtful ones', async () => {
    const sheets = ['KPI Scorecard 2025', 'KPI Scorecard 2026'].map((name) => played.stage.sheet(name));
    const words = sheets.flatMap((sheet) => {
      const area = sheet.usedArea(true);
      const rows = Array.from({ length: (area?.bottom ?? 0) + 1 }, (_, row) => row);
      const columns = Array.from({ length: (area?.right ?? 0) + 1 }, (_, column) => column);
      return rows.slice(5).flatMap((row) => columns.map((column) => sheet.value(row, column)));
    });
    expect(words).toEqual(
      expect.arrayContaining([
        ...['On target', 'Watch', 'Off target', 'No data', 'Late', 'Not due'],
        ...['Not applicable', 'No activity', 'Check'],
      ]),
    );
    const { entries } = (await played.stage.useCases.readOverview()) as {
      entries: readonly { state: string }[];
    };
    expect(new Set(entries.map(({ state }) => state))).toEqual(new Set(['late', 'due']));
  });

  it('judges a month by the target of its time', () => {
    const at = (header: string) => {
      const { sheet, row, column } = played.stage.cell('KpiTargets2026', ['OTD-01', 'Target'], header);
      return sheet.value(row, column);
    };
    expect([at('2026-06'), at('2026-07'), at('2026-12')]).toEqual([93, 95, 95]);
  });

  it('has three charts that stand clear of each other', () => {
    const charts = played.stage.sheet('KPI Trends').charts.all();
    expect(charts.map(({ name }) => name)).toEqual([
      'KPI Trend OTD-01',
      'KPI Trend COMP-01',
      'KPI Trend UTIL-01',
    ]);
    for (const chart of charts) expect(chart.model.series.length).toBeGreaterThanOrEqual(3);
  });

  it('passes its own check but for the number that somebody was not sure of, and the figure that was corrected', async () => {
    const { findings } = await played.stage.useCases.refreshAndCheck();
    expect(findings.map(({ what }) => what)).toEqual([
      'NCR-01 is restated in 2026-05, and the log does not say why.',
      expect.stringMatching(/^OEE-01, .*, 2026-03: "about 31000" is text, not a number\.$/) as string,
      expect.stringMatching(/^OEE-01, .*, 2026-03: "about 31000" is text, not a number\.$/) as string,
    ]);
  });

  it('is a valid file to the Open XML SDK', async () => {
    expect(await validateXlsx(played.file)).toEqual([]);
  }, 60_000);

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    it('shows what an independent calculation gives, to the last figure', async () => {
      const comparison = compareWithScorecard(await played.recalculated());
      expect(comparison.differences).toEqual([]);
      expect([...comparison.years].sort()).toEqual([2025, 2026]);
      expect(comparison).toMatchObject({ kpis: demoKpis.length, ambiguousIds: [] });
      expect(comparison.values).toBe(demoKpis.length * 24);
      expect(comparison.yearToDateFigures).toBe(demoKpis.length * 2);
    }, 120_000);
  });
});
