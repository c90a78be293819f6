import { planClose } from '../../../src/app/close/planClose';
import { aHistory, scorecardOf } from '../../support/aHistory';
import { aKpiWorkbook, anEmptyWorkbook, aRegisterRow, type WorkbookParts } from '../../support/aKpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

const now = serialOf(2026, 4, 20);
const data = [
  { ID: 'OTD-01', Measure: 'On time', Role: '+', '2026-01': 94, '2026-02': 95, '2026-03': 88 },
  { ID: 'OTD-01', Measure: 'Due', Role: '÷', '2026-01': 100, '2026-02': 100, '2026-03': 100 },
];
const scored = scorecardOf([94, 'Watch'], [95, 'On target'], [88, 'Off target']);

function plan(month: '2026-01' | '2026-02' | '2026-03', parts: WorkbookParts = {}) {
  return planClose(aKpiWorkbook({ years: { 2026: { data, ...scored } }, ...parts }), month, now, []);
}

const said = ({ findings }: ReturnType<typeof plan>) => findings.map(({ what }) => what);

describe('closing a month', () => {
  it('keeps value, limits, status and the year to date as it stood then', () => {
    expect(plan('2026-02').rows).toEqual([
      {
        kpiId: 'OTD-01',
        month: '2026-02',
        value: 95,
        limits: { target: 95, amber: 90 },
        status: 'onTarget',
        word: 'On target',
        yearToDate: 94.5,
        closedOn: now,
      },
    ]);
  });

  it('dates the rows by the clock, whatever day the workbook reads from', () => {
    const fixed = { names: { KPI_Today: serialOf(2026, 4, 2) } };
    expect(plan('2026-02', fixed).rows[0]?.closedOn).toBe(now);
  });

  it("takes the scorecard's own year to date in the reporting month", () => {
    const [row] = scored.scorecard;
    const scorecard = [{ ...row, 'Year to date': 92.25 }];
    const parts = { years: { 2026: { data, scorecard } } };
    expect(plan('2026-03', parts).rows[0]?.yearToDate).toBe(92.25);
    expect(plan('2026-01', parts).rows[0]?.yearToDate).toBe(94);
  });

  it('leaves out KPIs that were not due, have no scorecard row, or stand in the register without an ID', () => {
    const register = [aRegisterRow(), aRegisterRow({ ID: 'NEW-01' }), aRegisterRow({ ID: '' })];
    const parts = { register, years: { 2026: { data, ...scorecardOf(['', 'Not due'], [95, 'On target']) } } };
    expect(plan('2026-02', parts).rows.map(({ kpiId }) => kpiId)).toEqual(['OTD-01']);
    expect(plan('2026-01', parts).rows).toEqual([]);
  });

  it('writes a KPI once that stands in the register twice', () => {
    const register = [aRegisterRow(), aRegisterRow({ ID: 'otd-01', KPI: 'Again' })];
    expect(plan('2026-02', { register }).rows).toHaveLength(1);
  });

  it('creates the sheet before the settings, and lets a history grow', () => {
    const first = plan('2026-02');
    expect(first.createsSheet).toBe(true);
    expect(first.changes.newSheetsAt).toBe(4);
    const second = plan('2026-02', { tables: [aHistory([{}])] });
    expect(second.createsSheet).toBe(false);
    expect(second.changes.growth.map(({ table, rows }) => [table.name, rows.length])).toEqual([
      ['KpiHistory', 1],
    ]);
    expect(second.place).toEqual({ sheet: 'KPI History', address: 'A7' });
  });

  it('writes the formulas of the history anew only when they do not know a year', () => {
    const workbook = aKpiWorkbook({
      years: { 2025: {}, 2026: { data, ...scored } },
      tables: [aHistory([{}])],
    });
    const rewrites = (formula: string) =>
      planClose(workbook, '2026-02', now, [
        { table: 'KpiHistory', header: 'Value now', formulas: ['typed over', formula] },
      ]).changes.formulas.map(({ header }) => header);
    expect(rewrites('=IF(KpiScorecard2025[[a]],KpiScorecard2026[[b]])')).toEqual([]);
    expect(rewrites('=IF(KpiScorecard2025[[a]],"")')).toContain('Restated');
    expect(rewrites('=IF(KpiScorecard2025[[a]],KpiScorecard2026[[b]],#REF!)')).toContain('Value now');
  });

  it('says what is missing, where, and what cannot be right', () => {
    const late = scorecardOf([94, 'Watch'], ['', 'Late'], ['', 'Check']);
    const parts = {
      years: {
        2026: {
          data: [
            { ...data[0], '2026-02': '', '2026-03': 'many' },
            { ...data[1], '2026-02': '' },
          ],
          ...late,
        },
      },
    };
    expect(plan('2026-02', parts).findings).toMatchObject([
      {
        severity: 'warning',
        what: 'OTD-01 On-time delivery has no number for 2026-02, and its due day has passed.',
        place: { sheet: 'KPI Data 2026', address: 'E6' },
      },
    ]);
    expect(plan('2026-03', parts).findings).toMatchObject([
      { severity: 'error', what: 'OTD-01 On-time delivery: what is typed for 2026-03 makes no value.' },
    ]);
  });

  it('warns of results that are not what the rule gives, in this month only', () => {
    const wrong = scorecardOf([94, 'Watch'], [99, 'On target'], [88, 'Off target']);
    const parts = { years: { 2026: { data, ...wrong } } };
    expect(plan('2026-02', parts).findings).toMatchObject([
      { severity: 'warning', place: { sheet: 'KPI Scorecard 2026', address: 'D6' } },
    ]);
    expect(said(plan('2026-01', parts))).toEqual([]);
  });

  it('warns of a KPI that has numbers and no row on the scorecard, where it is due', () => {
    const register = [
      aRegisterRow(),
      aRegisterRow({ ID: 'NEW-01', KPI: 'New', 'Active from': serialOf(2026, 2, 1) }),
    ];
    const rows = [...data, { ID: 'NEW-01', Measure: 'New', Role: '=' }];
    const parts = { register, years: { 2026: { data: rows, ...scored } } };
    expect(said(plan('2026-01', parts))).toEqual([]);
    expect(plan('2026-02', parts).findings).toMatchObject([
      {
        what: 'NEW-01 New has no row on the scorecard of 2026, so nothing is kept of it.',
        place: { sheet: 'KPI Data 2026', address: 'E8' },
      },
    ]);
  });

  it('warns of a month that has not ended', () => {
    const names = { KPI_Today: serialOf(2026, 3, 31) };
    expect(said(plan('2026-03', { names }))).toEqual(['2026-03 has not ended yet.']);
  });
});

describe('a month that cannot be closed', () => {
  it('is one after the reporting month', async () => {
    const names = { KPI_ReportingMonth: serialOf(2026, 2, 1) };
    const error = await expectRefusal('selectionIsNotUsable', () => plan('2026-03', { names }));
    expect(error.next).toBe('Set the reporting month to 2026-03 first.');
  });

  it('is one of a year that is not there, or that has lost a part', async () => {
    const years = { 2025: {} };
    const error = await expectRefusal('selectionIsNotUsable', () => plan('2026-01', { years }));
    expect(error.next).toContain('Choose a month');
    const lost = await expectRefusal('tableIsMissing', () =>
      plan('2026-01', { years: { 2026: { ...scored, targets: null } } }),
    );
    expect(lost.why).toBe('The targets of 2026 are not in the workbook any more.');
    await expectRefusal('tableIsMissing', () => planClose(anEmptyWorkbook(), '2026-01', now, []));
  });

  it('is any while the history cannot grow, is protected, or a sheet of another making has its name', async () => {
    const month = () => ({ tables: [aHistory([{}], { canGrow: false })] });
    await expectRefusal('excelRefused', () => plan('2026-02', month()));
    const sheets = [{ name: 'KPI History', isProtected: true }];
    await expectRefusal('sheetIsProtected', () => plan('2026-02', { tables: [aHistory([{}])], sheets }));
    await expectRefusal('nameIsTaken', () => plan('2026-02', { sheets: [{ name: 'KPI History' }] }));
    await expectRefusal('workbookIsReadOnly', () => plan('2026-02', { readOnly: true }));
  });

  it('is any while the history has lost a column in which something would be kept', async () => {
    const whole = aHistory([{}]);
    const headers = whole.headers.map((header) => (header === 'Value' ? 'Ist' : header));
    const error = await expectRefusal('tableIsMissing', () =>
      plan('2026-02', { tables: [{ ...whole, headers }] }),
    );
    expect(error.message).toBe('The table KpiHistory has lost the column Value.');
  });
});
