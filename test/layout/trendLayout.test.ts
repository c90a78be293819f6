import { Calculator } from '../../host/engine/calculation/Calculator';
import { businessYearOf, monthsOfYear } from '../../src/domain/businessYear';
import { limitsInForce } from '../../src/domain/limits';
import type { LimitName } from '../../src/domain/kpi';
import type { Month } from '../../src/domain/month';
import type { WorkbookModel } from '../../src/layout/model';
import { TRENDS_SHEET } from '../../src/layout/names';
import { CLASSIC } from '../../src/layout/palette';
import { ACTUAL_COLUMN, LABEL_COLUMN, LIMIT_COLUMN } from '../../src/layout/trendBlock';
import { FIRST_TREND_ROW, trendLayout, trendsSheet, type TrendLayout } from '../../src/layout/trendLayout';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { aKpi, aModel, aYear, measures } from '../support/aModel';
import { expectedScorecards } from '../support/expectedScorecard';
import { generatedModel } from '../support/generatedModel';
import { sheetOf, writeLayout } from '../support/writeLayout';

type Line = Readonly<Record<'month' | 'actual' | LimitName, unknown>>;

/** The trends of all KPIs of a workbook, one under the other. */
function trendsOf(model: WorkbookModel): readonly TrendLayout[] {
  const years = { years: model.years.map(({ year }) => year), yearStartMonth: model.yearStartMonth };
  let row = FIRST_TREND_ROW;
  return (model.years[model.years.length - 1]?.kpis ?? []).map((kpi) => {
    const trend = trendLayout(kpi, years, row, CLASSIC);
    row += trend.rowCount;
    return trend;
  });
}

/** What the blocks say after calculation, by KPI; #N/A and empty cells are `null`. */
function calculatedTrends(model: WorkbookModel): Readonly<Record<string, readonly Line[]>> {
  const layout = workbookLayout(model);
  const trends = trendsOf(model);
  const workbook = writeLayout({ ...layout, sheets: [...layout.sheets, trendsSheet(trends)] });
  new Calculator(workbook).calculateAll();
  const sheet = sheetOf(workbook, TRENDS_SHEET);
  const read = (row: number, column: number) => {
    const { value } = sheet.getCell(row + 1, column + 1);
    const result = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
    return typeof result === 'object' ? null : result;
  };
  return Object.fromEntries(
    trends.map(({ kpiId, block }) => [
      kpiId,
      block.cells.slice(2).map((_, index) => {
        const row = block.row + 2 + index;
        return {
          month: read(row, LABEL_COLUMN),
          actual: read(row, ACTUAL_COLUMN),
          target: read(row, LIMIT_COLUMN.target),
          amber: read(row, LIMIT_COLUMN.amber),
          upperTarget: read(row, LIMIT_COLUMN.upperTarget),
          upperAmber: read(row, LIMIT_COLUMN.upperAmber),
        };
      }),
    ]),
  );
}

describe('a trend', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'shows the values and limits of the domain code for its months (workbook %d)',
    (seed) => {
      const generated = generatedModel(seed, 8, 'with logical values');
      const { model } = generated;
      const values = new Map(
        expectedScorecards(generated).flatMap(({ id, numbers }) =>
          Object.entries(numbers).map(([month, value]) => [`${id} ${month}`, value] as const),
        ),
      );
      const calculated = calculatedTrends(model);
      for (const kpi of model.years.at(-1)?.kpis ?? []) {
        for (const line of calculated[kpi.id] ?? []) {
          const month = line.month as Month;
          const year = businessYearOf(month, model.yearStartMonth);
          // Of a year that the workbook lacks, or that did not have the KPI, there is nothing to draw.
          const ofYear = model.years.find(
            (one) => one.year === year && one.kpis.some(({ id }) => id === kpi.id),
          );
          const limits = limitsInForce(ofYear?.limits[kpi.id] ?? [], month);
          const upper = kpi.better === 'inRange' ? limits : {};
          const actual = values.get(`${kpi.id} ${month}`);
          expect(line).toEqual({
            month,
            actual: typeof actual === 'number' ? expect.closeTo(actual, 9) : null,
            target: limits.target ?? null,
            amber: limits.amber ?? null,
            upperTarget: upper.upperTarget ?? null,
            upperAmber: upper.upperAmber ?? null,
          });
        }
      }
    },
  );

  const months = (model: WorkbookModel) =>
    (calculatedTrends(model)['OTD-01'] ?? []).map((line) => line.month);
  const two = aKpi({ id: 'REW-01' });

  it('shows the whole year while there is one year only', () => {
    const model = aModel({
      yearStartMonth: 4,
      years: [aYear({ kpis: [aKpi(), two] })],
      reportingMonth: '2026-06',
    });
    expect(months(model)).toEqual(monthsOfYear(2026, 4));
  });

  it('ends with the reporting month once there are more periods than fit', () => {
    const years = [2024, 2025, 2026].map((year) => aYear({ year, kpis: [aKpi(), two] }));
    const shown = months(aModel({ years, reportingMonth: '2026-06' }));
    expect(shown).toHaveLength(24);
    expect([shown[0], shown[23]]).toEqual(['2024-07', '2026-06']);
  });

  it('shows the months in which periods end', () => {
    const quarterly = aKpi({ frequency: 'quarterly' });
    const years = [2025, 2026].map((year) => aYear({ year, kpis: [quarterly, two] }));
    const shown = months(aModel({ years, yearStartMonth: 11, reportingMonth: '2026-12' }));
    expect(shown.slice(0, 5)).toEqual(['2026-01', '2026-04', '2026-07', '2026-10', '2027-01']);
    expect(shown).toHaveLength(8);
  });
});

describe('the title of a trend', () => {
  it('follows the register, and is the text that the chart starts with', () => {
    const kpis = [
      aKpi(),
      aKpi({ id: 'A-1', name: 'Days to close', unit: 'days' }),
      aKpi({ id: 'A-2', unit: '' }),
    ];
    const model = aModel({ years: [aYear({ kpis })] });
    const trends = trendsOf(model);
    const layout = workbookLayout(model);
    const workbook = writeLayout({ ...layout, sheets: [...layout.sheets, trendsSheet(trends)] });
    new Calculator(workbook).calculateAll();
    for (const { block, chart } of trends) {
      const { value } = sheetOf(workbook, TRENDS_SHEET).getCell(block.row + 1, LABEL_COLUMN + 1);
      expect(value).toMatchObject({ result: chart.title.text });
    }
  });
});

describe('the chart of a trend', () => {
  const years = { years: [2025, 2026], yearStartMonth: 1 };
  const { chart, block } = trendLayout(aKpi(), years, FIRST_TREND_ROW, CLASSIC);

  it('draws actual, target and amber from the rows of the periods and an empty one, which keeps gaps open', () => {
    expect(chart.series.map(({ name }) => name)).toEqual(['Actual', 'Target', 'Amber']);
    for (const { values, categories } of chart.series) {
      expect(values).toMatchObject({ row: block.row + 2, rowCount: 25, columnCount: 1 });
      expect(categories).toMatchObject({ row: block.row + 2, rowCount: 25, column: LABEL_COLUMN });
    }
  });

  it('draws both ends of a range', () => {
    const range = trendLayout(
      aKpi({ better: 'inRange', measures: measures('=') }),
      years,
      FIRST_TREND_ROW,
      CLASSIC,
    );
    expect(range.chart.series.map(({ name }) => name)).toEqual([
      'Actual',
      'Target',
      'Amber',
      'Upper target',
      'Upper amber',
    ]);
  });

  it('says what it shows, with the unit', () => {
    expect(chart.title.text).toBe('On-time delivery (%)');
    expect(trendLayout(aKpi({ unit: '' }), years, 3, CLASSIC).chart.title.text).toBe('On-time delivery');
    const repeating = aKpi({ name: 'Complaints per 1000 orders', unit: 'per 1000 orders' });
    expect(trendLayout(repeating, years, 3, CLASSIC).chart.title.text).toBe('Complaints per 1000 orders');
  });

  it('leaves room for block and chart before the next one', () => {
    const yearly = trendLayout(aKpi({ frequency: 'yearly' }), years, 3, CLASSIC);
    expect(yearly.block.cells).toHaveLength(4);
    // 288 points in rows of 14.4 points, the lowest usual height.
    expect(yearly.rowCount).toBeGreaterThan(288 / 14.4);
    expect(trendLayout(aKpi(), years, 3, CLASSIC).rowCount).toBeGreaterThan(26);
  });
});
