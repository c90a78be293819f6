import { workbookMonths } from '../../../src/app/close/closedMonths';
import { aHistory, scorecardOf } from '../../support/aHistory';
import { aKpiWorkbook, aRegisterRow } from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const today = serialOf(2026, 4, 20);

describe('the months of a workbook', () => {
  it('are closed, open, without anything due, or ahead of the reporting month', () => {
    const workbook = aKpiWorkbook({
      years: { 2026: scorecardOf([94, 'Watch'], ['', 'Late'], ['', 'Not due']) },
      tables: [aHistory([{}])],
    });
    expect(workbookMonths(workbook, today).slice(0, 4)).toEqual([
      { month: '2026-01', state: 'closed', missing: 0 },
      { month: '2026-02', state: 'open', missing: 1 },
      { month: '2026-03', state: 'idle', missing: 0 },
      { month: '2026-04', state: 'ahead', missing: 0 },
    ]);
  });

  it('miss KPIs that came after the month was closed', () => {
    const workbook = aKpiWorkbook({
      register: [aRegisterRow(), aRegisterRow({ ID: 'NEW-01' })],
      years: {
        2026: {
          scorecard: [
            { ID: 'otd-01', '2026-01': 94, '2026-01 status': 'Watch' },
            { ID: 'NEW-01', '2026-01 status': 'Late' },
          ],
        },
      },
      tables: [aHistory([{}])],
    });
    expect(workbookMonths(workbook, today)[0]).toEqual({ month: '2026-01', state: 'closed', missing: 1 });
  });

  it('stay closed when the reporting month goes back', () => {
    const workbook = aKpiWorkbook({
      names: { KPI_ReportingMonth: serialOf(2026, 1, 1) },
      tables: [aHistory([{ Period: '2026-02' }])],
    });
    expect(workbookMonths(workbook, today)[1]?.state).toBe('closed');
  });
});
