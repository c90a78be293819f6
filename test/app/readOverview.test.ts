import { readOverview } from '../../src/app/readOverview';
import type { ReadyOverview } from '../../src/app/useCases';
import {
  aKpiWorkbook,
  anEmptyWorkbook,
  aRegisterRow,
  everyMonth,
  type WorkbookParts,
} from '../support/aKpiWorkbook';
import { serialOf } from '../support/oracle/months';

const now = serialOf(2026, 4, 20);

function overviewOf(parts: WorkbookParts = {}): ReadyOverview {
  const overview = readOverview(aKpiWorkbook(parts), now);
  if (overview.state === 'empty') throw new Error('The workbook counts as empty.');
  return overview;
}

describe('readOverview', () => {
  it('is empty before set-up, and not after somebody deleted the register', () => {
    expect(readOverview(anEmptyWorkbook(), now)).toEqual({ state: 'empty' });
    expect(overviewOf({ register: null }).findings[0]?.what).toContain('KpiRegister');
  });

  it('reads how a KPI stands in the reporting month from the scorecard', () => {
    const scorecard = [
      {
        ID: 'OTD-01',
        '2026-02 status': 'On target',
        '2026-03': 92,
        '2026-03 status': 'Watch',
        'Year to date': 94.5,
        'Year-to-date status': 'Watch',
      },
    ];
    expect(overviewOf({ years: { 2026: { scorecard } } }).kpis[0]).toMatchObject({
      id: 'OTD-01',
      value: 92,
      status: 'watch',
      previousStatus: 'onTarget',
      yearToDate: 94.5,
      yearToDateStatus: 'watch',
      limits: { target: 95, amber: 90 },
      why: expect.stringContaining('2026-03: 92 % misses the target') as string,
    });
  });

  it('reads the figures of the year, and of how many months they are made', () => {
    const scorecard = {
      ...{ ID: 'OTD-01', '2026-01': 90, '2026-03': 92, '2026-03 status': 'Watch' },
      ...{ 'Rolling 3 months': 91, 'Change on year': -1, 'Rest average': 96.5, 'Remaining periods': 10 },
    };
    const years = { 2026: { scorecard: [scorecard] } };
    expect(overviewOf({ years }).kpis[0]?.figures).toEqual({
      frequency: 'monthly',
      countedPeriods: 2,
      rolling3: 91,
      rolling12: null,
      changeOnYear: -1,
      restOfYear: { average: 96.5, upperAverage: null, periods: 10 },
    });
    const register = [aRegisterRow({ Better: 'In range' })];
    expect(overviewOf({ years, register }).kpis[0]?.figures.restOfYear).toBeNull();
  });

  it('finds the status before in the year before, a quarter back for a quarterly KPI', () => {
    const years = {
      2025: { scorecard: [{ ID: 'OTD-01', '2025-10 status': 'Not due', '2025-12 status': 'Off target' }] },
      2026: { scorecard: [{ ID: 'OTD-01', '2026-03 status': 'Watch' }] },
    };
    const register = [aRegisterRow({ Frequency: 'Quarterly' })];
    expect(overviewOf({ years, register }).kpis[0]?.previousStatus).toBe('offTarget');
  });

  it('has a KPI that the scorecard lacks as one to check', () => {
    expect(overviewOf({ years: { 2026: { scorecard: [] } } }).kpis[0]).toMatchObject({
      value: null,
      status: 'check',
    });
  });

  it('lists the cells that wait, the oldest first, late ones and due ones', () => {
    const data = [
      { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', '2026-01': 3, '2026-03': 'n/a' },
      { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷', '2026-01': 0, '2026-02': 4 },
    ];
    const register = [aRegisterRow({ 'Due days': 30 })];
    const { entries } = overviewOf({ years: { 2026: { data } }, register });
    expect(entries.map(({ measure, month, state, place }) => [measure, month, state, place.address])).toEqual(
      [
        ['Deliveries on time', '2026-02', 'late', 'E6'],
        ['Deliveries due', '2026-03', 'due', 'F7'],
      ],
    );
  });

  it('waits for nothing in months after the reporting month, between periods, or outside the active months', () => {
    const data = [{ ID: 'OTD-01', Measure: 'Late', Role: '=' }];
    const waiting = (changes: object) =>
      overviewOf({
        years: { 2026: { data } },
        register: [aRegisterRow({ 'Year to date': 'Last', ...changes })],
      }).entries.map(({ month }) => month);
    expect(waiting({})).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(waiting({ Frequency: 'Quarterly' })).toEqual(['2026-03']);
    expect(waiting({ Frequency: 'Yearly' })).toEqual([]);
    expect(waiting({ 'Active from': serialOf(2026, 3, 1) })).toEqual(['2026-03']);
    expect(waiting({ 'Active to': serialOf(2026, 1, 31) })).toEqual(['2026-01']);
  });

  it('never crashes on errors, texts and blank rows in any table', () => {
    const odd = everyMonth(2026, '#DIV/0!');
    const overview = overviewOf({
      register: [aRegisterRow({ Multiplier: '#N/A', 'Due days': '#REF!', Unit: 5 }), {}, { KPI: 'Nameless' }],
      years: {
        2026: {
          data: [{}, { ID: '#N/A', ...odd }, { ID: 'OTD-01', Measure: true, Role: '#N/A', ...odd }],
          targets: [{ ID: 'OTD-01', Limit: '#N/A', ...odd }],
          scorecard: [{ ID: 'OTD-01', ...odd, Status: '#REF!', '2026-03 status': '#REF!' }],
        },
      },
      names: { KPI_ReportingMonth: '#REF!', KPI_Today: '#NAME?', KPI_YearStart: '#REF!' },
    });
    expect(overview.kpis[0]).toMatchObject({ status: 'check', value: null, limits: {} });
    expect(overview.findings.length).toBeGreaterThan(0);
  });
});
