import { arrangeStandings, countStatuses } from '../../../src/taskpane/status/arrangeStandings';
import { aStanding } from '../support/builders';

const ids = (kpis: readonly { readonly id: string }[]) => kpis.map(({ id }) => id);

describe('arrangeStandings', () => {
  it('puts what needs action first, off target before check before late', () => {
    const { worst } = arrangeStandings([
      aStanding({ id: 'late', status: 'late' }),
      aStanding({ id: 'check', status: 'check' }),
      aStanding({ id: 'off', status: 'offTarget' }),
    ]);
    expect(ids(worst)).toEqual(['off', 'check', 'late']);
  });

  it('lists a change to the better as well', () => {
    const { changed } = arrangeStandings([aStanding({ status: 'onTarget', previousStatus: 'offTarget' })]);
    expect(changed).toHaveLength(1);
  });

  it.each([
    ['notDue', 'onTarget'],
    ['noData', 'onTarget'],
    ['onTarget', 'notDue'],
    ['onTarget', 'noData'],
    ['onTarget', null],
  ] as const)('takes %s after %s for no change', (status, previousStatus) => {
    const { changed, rest } = arrangeStandings([aStanding({ status, previousStatus })]);
    expect(changed).toHaveLength(0);
    expect(rest).toHaveLength(1);
  });

  it('names no KPI twice', () => {
    const { worst, changed, rest } = arrangeStandings([
      aStanding({ id: 'A', status: 'offTarget', previousStatus: 'onTarget' }),
      aStanding({ id: 'B', status: 'watch', previousStatus: 'onTarget' }),
      aStanding({ id: 'C' }),
    ]);
    expect([ids(worst), ids(changed), ids(rest)]).toEqual([['A'], ['B'], ['C']]);
  });
});

describe('countStatuses', () => {
  it('counts each status that occurs, the most urgent first', () => {
    const kpis = [aStanding(), aStanding({ status: 'offTarget' }), aStanding()];
    expect(countStatuses(kpis)).toEqual([
      ['offTarget', 1],
      ['onTarget', 2],
    ]);
  });
});
