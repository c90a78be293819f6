import { existingChart, placeOfTrend, planChart } from '../../../src/app/chart/planChart';
import { aKpiWorkbook, aRegisterRow } from '../../support/aKpiWorkbook';
import { anArea } from '../../support/anArea';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

describe('existingChart', () => {
  const sheets = [{ name: 'Board', charts: ['Something', 'KPI Trend OTD-01'] }];

  it('finds the chart of a KPI on whatever sheet it stands, by the ID in any case', () => {
    expect(existingChart(aKpiWorkbook({ sheets }), 'otd-01')).toEqual({
      sheet: 'Board',
      chartName: 'KPI Trend OTD-01',
    });
  });

  it('finds none for a KPI without a chart', () => {
    expect(existingChart(aKpiWorkbook(), 'OTD-01')).toBeUndefined();
    expect(existingChart(aKpiWorkbook({ sheets }), 'XYZ-01')).toBeUndefined();
  });
});

describe('placeOfTrend', () => {
  const ids = anArea([['OTD-01'], ['Period'], [''], ['FPY-01']]);
  const rowOf = (id: string): number => Number(/\d+/.exec(placeOfTrend(ids, id).address)?.[0]);

  it('lies as far below the block of the KPI for each of them', () => {
    expect(rowOf('fpy-01') - rowOf('OTD-01')).toBe(3);
  });

  it('is the first block where the ID is not found', () => {
    expect(placeOfTrend(ids, 'XYZ-01').sheet).toBe('Source');
  });
});

describe('planChart', () => {
  it('makes the sheet with the first chart', () => {
    const { changes, outcome } = planChart(aKpiWorkbook(), 'otd-01');
    expect(changes.newSheets.map(({ name }) => name)).toEqual(['KPI Trends']);
    expect(changes.newCharts).toHaveLength(1);
    expect(outcome).toMatchObject({ chartName: 'KPI Trend OTD-01', title: 'On-time delivery (%)' });
  });

  it('puts a further chart below what stands there, wherever that ends', () => {
    const rowWhen = (lastRow: number): number => {
      const { changes } = planChart(aKpiWorkbook({ sheets: [{ name: 'KPI Trends', lastRow }] }), 'OTD-01');
      expect(changes.newSheets).toEqual([]);
      const [addition] = changes.additions;
      expect(changes.newCharts[0]?.chart.anchor.row).toBe(addition?.blocks[0]?.row);
      return addition?.blocks[0]?.row ?? -1;
    };
    const first = rowWhen(-1);
    for (const lastRow of [first, first + 13, first + 25, first + 60])
      expect(rowWhen(lastRow)).toBeGreaterThan(lastRow);
  });

  it('leaves a gap where the workbook lacks a year', () => {
    const years = { 2023: {}, 2025: {}, 2026: {} };
    const block = planChart(aKpiWorkbook({ years }), 'OTD-01').changes.newSheets[0]?.blocks[1];
    const formulas = JSON.stringify(block);
    expect(formulas).toContain('KpiScorecard2025');
    expect(formulas).toContain('>=DATE(2024,1,1),NA(),IF($A6>=DATE(2023,1,1),');
    expect(formulas).not.toContain('KpiScorecard2024');
  });

  it('keeps to the years in which a retired KPI was in use', () => {
    const register = [aRegisterRow({ 'Active to': serialOf(2025, 11, 1) })];
    const workbook = aKpiWorkbook({ register, years: { 2024: {}, 2025: {}, 2026: {} } });
    const formulas = JSON.stringify(planChart(workbook, 'OTD-01').changes.newSheets[0]?.blocks[1]);
    expect(formulas).toContain('KpiScorecard2025');
    expect(formulas).not.toContain('KpiScorecard2026');
  });

  it('refuses a KPI that is not there, a workbook without a scorecard, and a protected sheet', async () => {
    await expectRefusal('kpiIsUnknown', () => planChart(aKpiWorkbook(), 'XYZ-01'));
    const withoutScorecard = aKpiWorkbook({ years: { 2026: { scorecard: null } } });
    await expectRefusal('tableIsMissing', () => planChart(withoutScorecard, 'OTD-01'));
    const guarded = aKpiWorkbook({ sheets: [{ name: 'KPI Trends', isProtected: true }] });
    await expectRefusal('sheetIsProtected', () => planChart(guarded, 'OTD-01'));
    await expectRefusal('workbookIsReadOnly', () => planChart(aKpiWorkbook({ readOnly: true }), 'OTD-01'));
  });
});
