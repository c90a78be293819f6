import { addMonths, type Month } from '../../../src/domain/month';
import { monthsPerPeriod, endsPeriod } from '../../../src/domain/businessYear';
import { templateById } from '../../../src/domain/templates';
import type { Scene } from '../Scene';
import type { Stage } from '../Stage';
import { type DemoKpi, demoKpis } from './demoKpis';

const firstMonth: Month = '2025-01';
const lastFilledMonth = 21;
const closedMonths: readonly Month[] = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];

/** What a real team's workbook has beside numbers; by ID and month. */
const oddities: Readonly<Record<string, string>> = {
  // A plant that stood still.
  'FPY-01 2025-08': 'n/a',
  // A supplier report that has not come, and whose due day has passed.
  'SOTD-01 2026-09': '',
  'SOTD-01 2026-10': '',
  // Due days of 25 leave time until 25 November.
  'CAOT-01 2026-10': '',
  // Nobody had an action due.
  'CAOT-01 2025-12': '0',
  // A number that somebody was not sure of.
  'OEE-01 2026-03': 'about 31000',
  'TRN-01 2025-07': '',
};

/** The workbook of a manufacturing team in November 2026: two years, one target that rose, months that are closed, and the gaps of real life. */
export const demo: Scene = {
  name: 'demo',
  shows:
    'Fifteen KPIs of all eight families over two years, with gaps, a target that changed, closed months, a figure that was corrected after its closing, and three charts.',
  today: '2026-11-16',
  async build(stage) {
    const kpis = demoKpis.map(({ templateId, limits, owner }) => ({ templateId, limits, owner }));
    for (const year of [2025, 2026]) {
      await stage.useCases.setUp({ edition: '2026', year, yearStartMonth: 1, kpis });
    }
    stage.typeNamed('KPI_ReportingMonth', '2026-10-01');
    stage.typeNamed('KPI_Today', '2026-11-16');
    stage.type('KpiRegister', ['CAOT-01'], 'Due days', '25');
    typeNumbers(stage);
    // June and everything before it stay as they were judged.
    await stage.useCases.changeTarget({
      kpiId: 'OTD-01',
      change: { kind: 'from', month: '2026-07', limits: { target: 95, amber: 90 } },
      intoLaterYears: false,
      reason: 'The largest customers have agreed 95 % from July on.',
      approvedBy: 'Management review',
    });
    for (const month of closedMonths) await stage.useCases.closeMonth(month);
    // A report of May that was found in August: the history keeps what was reported, and the pane asks why.
    stage.type('KpiData2026', ['NCR-01', 'Reports written'], '2026-05', '14');
    for (const id of ['OTD-01', 'COMP-01', 'UTIL-01']) await stage.useCases.insertChart(id);
    await stage.useCases.show({ sheet: 'KPI Scorecard 2026', address: 'A6' });
  },
};

function typeNumbers(stage: Stage): void {
  const noise = noiseSource();
  stage.host.book.batch(() => {
    for (const kpi of demoKpis) {
      for (let month = 0; month <= lastFilledMonth; month += 1) typeMonth(stage, kpi, month, noise);
    }
  });
}

function typeMonth(stage: Stage, kpi: DemoKpi, index: number, noise: () => number): void {
  const template = templateById(kpi.templateId);
  if (!template) throw new Error(`The demo names a template "${kpi.templateId}" that is not there.`);
  const month = addMonths(firstMonth, index);
  const numbers = kpi.numbers(index, noise);
  if (monthsPerPeriod(template.frequency) > 1 && !endsPeriod(month, template.frequency, 1)) return;
  template.measures.forEach((measure, place) => {
    const text = oddities[`${kpi.id} ${month}`] ?? String(numbers[place] ?? '');
    if (text === '') return;
    stage.type(`KpiData${month.slice(0, 4)}`, [kpi.id, measure.name], month, text);
  });
}

/** Reproducible noise between -1 and 1 (a linear congruential generator, constants of Numerical Recipes). */
function noiseSource(): () => number {
  let state = 20_260_916;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
