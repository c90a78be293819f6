import { isErrorValue } from '../../host/engine';
import { addMonths, type Month } from '../../src/domain/month';
import { demo } from '../scenes/demo/demo';
import type { Scene } from '../scenes/Scene';
import { compareWithScorecard } from '../support/compareWithScorecard';
import { describeWithLibreOffice } from '../support/describeWithLibreOffice';
import { validateXlsx } from '../support/openXmlValidator';
import { type PlayedScene, playedScene } from '../support/playedScene';
import { cellAt, textOf } from '../support/recalculatedWorkbook';

/** Numbers of the first months of the third year, measure by measure. */
const numbers: readonly { readonly keys: readonly string[]; readonly months: readonly string[] }[] = [
  { keys: ['OTD-01', 'Deliveries on time'], months: ['402', '398', '411'] },
  { keys: ['OTD-01', 'Deliveries due'], months: ['415', '420', '418'] },
  { keys: ['COMP-01'], months: ['2', '0', '4'] },
];

/** The demo, and the year after it: with a target that rises, and a month that nobody has typed. */
const thirdYear: Scene = {
  name: 'third-year',
  shows: 'The demo with a third business year.',
  today: '2027-04-20',
  async build(stage) {
    await demo.build(stage);
    stage.typeNamed('KPI_Today', '2027-04-20');
    await stage.useCases.openNextYear({
      year: 2027,
      limits: { 'OTD-01': { target: 97, amber: 92 } },
      approvedBy: 'Management review',
      reason: 'The largest customers ask for it',
    });
    await stage.useCases.setReportingMonth('2027-03');
    for (const { keys, months } of numbers) {
      months.forEach((text, index) => {
        stage.type('KpiData2027', keys, addMonths('2027-01', index), text);
      });
    }
  },
};

describe('the demo workbook with a third year', () => {
  let played: PlayedScene;

  beforeAll(async () => {
    played = await playedScene(thirdYear);
  }, 120_000);

  afterAll(() => played.remove());

  const trend = (name: string) => {
    const chart = played.stage.sheet('KPI Trends').charts.named(name);
    const [actual, target] = chart?.model.series ?? [];
    if (!chart || !actual || !target) throw new Error(`There is no chart ${name}.`);
    const labels = chart.textsOf(actual.categories).filter((label) => label !== '') as Month[];
    return { labels, actual: chart.valuesOf(actual.values), target: chart.valuesOf(target.values) };
  };

  it('draws the last 24 months across three years, with the limit of each time', () => {
    const { labels, actual, target } = trend('KPI Trend OTD-01');
    expect([labels[0], labels[23], labels.length]).toEqual(['2025-04', '2027-03', 24]);
    expect(actual[23]).toBeCloseTo((100 * 411) / 418, 9);
    expect([target[0], target[labels.indexOf('2026-12')], target[23]]).toEqual([93, 95, 97]);
    expect(actual[labels.indexOf('2026-12')]).toEqual({ error: '#N/A' });
    expect([...played.stage.host.log.missing.keys()]).toEqual([]);
  });

  it('is a valid file to the Open XML SDK', async () => {
    expect(await validateXlsx(played.file)).toEqual([]);
  }, 60_000);

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    it('shows in all three scorecards what an independent calculation gives', async () => {
      const comparison = compareWithScorecard(await played.recalculated());
      expect(comparison.differences).toEqual([]);
      expect([...comparison.years].sort()).toEqual([2025, 2026, 2027]);
    }, 120_000);

    it('draws the trends from the same cells as the host', async () => {
      const sheet = played.stage.sheet('KPI Trends');
      const cells = (await played.recalculated()).sheets.get('KPI Trends');
      const { bottom = 0 } = sheet.usedArea(true) ?? {};
      let compared = 0;
      for (let row = 0; row <= bottom; row += 1) {
        for (let column = 0; column < 7; column += 1) {
          const value = sheet.value(row, column);
          const shown = isErrorValue(value) ? value.error : value;
          const theirs = cellAt(cells, row, column);
          if (typeof shown === 'number')
            expect([row, column, Number(textOf(theirs))]).toEqual([row, column, expect.closeTo(shown, 9)]);
          else expect([row, column, textOf(theirs)]).toEqual([row, column, shown ?? '']);
          if (shown !== null) compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(3 * 24 * 5);
    }, 120_000);
  });
});
