import { findTrouble } from '../../../src/app/check/checkWorkbook';
import { joinRepairs } from '../../../src/app/repair/joinRepairs';
import { aCheck } from '../../support/aCheck';

describe('joinRepairs', () => {
  it('places columns that are put back beside each other one after the other, and formulas behind them', () => {
    const facts = aCheck();
    const plans = findTrouble(facts).flatMap(({ plan }) =>
      plan?.key.startsWith('column KpiTargets2026') ? [plan] : [],
    );
    const { structure, formulas } = joinRepairs(facts.workbook, plans);
    const layout = facts.tables.find((table) => table.layout.name === 'KpiTargets2026')?.layout;
    const headers = [...(facts.workbook.year(2026)?.targets?.headers ?? [])];
    for (const change of structure) {
      if (change.kind === 'addColumn') headers.splice(change.index, 0, change.column.header);
    }
    expect(headers).toEqual(layout?.columns.map(({ header }) => header));
    expect(formulas.find(({ table }) => table.name === 'KpiTargets2026')?.table.headers).toEqual(headers);
  });

  it('adds the rows of several KPIs to a table at once', () => {
    const data = ['OTD-01', 'OCA-01'].map((ID) => ({ ID, Measure: 'a', Role: '=' }));
    const register = ['OTD-01', 'OCA-01'].map((ID) => ({ ID, KPI: ID, Better: 'Higher' }));
    const facts = aCheck({ register, years: { 2026: { data, scorecard: [] } } });
    const plans = findTrouble(facts).flatMap(({ plan }) =>
      plan?.key.startsWith('rows KpiScorecard2026') ? [plan] : [],
    );
    expect(plans).toHaveLength(2);
    const { growth } = joinRepairs(facts.workbook, plans);
    expect(growth.map(({ table, rows }) => [table.name, rows.length])).toEqual([['KpiScorecard2026', 2]]);
  });
});
