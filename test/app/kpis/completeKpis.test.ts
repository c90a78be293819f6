import { planCompletion } from '../../../src/app/kpis/completeKpis';
import type { CellInput } from '../../../src/layout/cell';
import { aKpiWorkbook, aRegisterRow, everyMonth, type WorkbookParts } from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const plain = (cell: CellInput | undefined) =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : '';
const complete = (parts: WorkbookParts) => {
  const { kpis, growth, place } = planCompletion(aKpiWorkbook(parts), serialOf(2026, 4, 20));
  const rows = growth.map(({ table, rows: added }) => [
    table.name,
    ...added.map(({ cells }) => cells.slice(0, 3).map(plain).join(' ').trim()),
  ]);
  return { kpis, rows, place };
};
const typed = (changes: Parameters<typeof aRegisterRow>[0] = {}) =>
  aRegisterRow({ ID: 'NEW-01', KPI: 'A new one', ...changes });

describe('completing KPIs that were typed into the register', () => {
  it('gives a ratio of sums its numerator and denominator, limits without a number, and a row of the scorecard', () => {
    expect(complete({ register: [aRegisterRow(), typed()] })).toEqual({
      kpis: [
        {
          id: 'NEW-01',
          name: 'A new one',
          sheets: ['KPI Data 2026', 'KPI Targets 2026', 'KPI Scorecard 2026'],
        },
      ],
      rows: [
        ['KpiData2026', 'NEW-01 Numerator +', 'NEW-01 Denominator ÷'],
        ['KpiTargets2026', 'NEW-01 Target', 'NEW-01 Amber'],
        ['KpiScorecard2026', 'NEW-01'],
      ],
      place: { sheet: 'KPI Data 2026', address: 'D8' },
    });
  });

  it('gives any other rule one row with the name of the KPI', () => {
    expect(complete({ register: [typed({ 'Year to date': 'Last', Better: 'In range' })] }).rows).toEqual([
      ['KpiData2026', 'NEW-01 A new one ='],
      ['KpiTargets2026', 'NEW-01 Target', 'NEW-01 Amber', 'NEW-01 Upper target', 'NEW-01 Upper amber'],
      ['KpiScorecard2026', 'NEW-01'],
    ]);
  });

  it('leaves rows alone that somebody typed already', () => {
    const data = [{ ID: 'new-01', Measure: 'Mine', Role: '=' }];
    const targets = [{ ID: 'NEW-01', Limit: 'Target', ...everyMonth(2026, 3) }];
    expect(complete({ register: [typed()], years: { 2026: { data, targets } } }).rows).toEqual([
      ['KpiScorecard2026', 'NEW-01'],
    ]);
  });

  it('fills the years that are not over, with the measures and limits of the year before', () => {
    const data = [{ ID: 'NEW-01', Measure: 'Mine', Role: '=' }];
    const targets = [{ ID: 'NEW-01', Limit: 'Target', ...everyMonth(2026, 3) }];
    const scorecard = [{ ID: 'NEW-01' }];
    const years = { 2025: {}, 2026: { data, targets, scorecard }, 2027: {} };
    const { rows } = complete({ register: [typed()], years });
    expect(rows).toEqual([
      ['KpiData2027', 'NEW-01 Mine ='],
      ['KpiTargets2027', 'NEW-01 Target 3', 'NEW-01 Amber'],
      ['KpiScorecard2027', 'NEW-01'],
    ]);
  });

  it.each([
    ['has ended', typed({ 'Active to': serialOf(2025, 12, 1) })],
    ['has no ID', typed({ ID: '' })],
    ['has an ID that nobody can use', typed({ ID: 'N*' })],
    ['has no name', typed({ KPI: '' })],
  ])('does nothing for a KPI that %s', (_what, row) => {
    expect(complete({ register: [aRegisterRow(), row] })).toEqual({ kpis: [], rows: [], place: null });
  });
});
