import { unmeasuredClauses } from '../../../src/domain/clauses';

const without = (...measured: readonly string[]) =>
  unmeasuredClauses('2026', measured).map(({ number }) => number);

describe('unmeasuredClauses', () => {
  it('are the clauses below the chapters, each standing for those under it', () => {
    expect(without().filter((number) => number.startsWith('8'))).toEqual(
      '8.1 8.2 8.3 8.4 8.5 8.6 8.7'.split(' '),
    );
    expect(without()).not.toContain('8');
  });

  it('go into detail beside a KPI', () => {
    expect(without('8.5.1').filter((number) => number.startsWith('8.5'))).toEqual(
      '8.5.2 8.5.3 8.5.4 8.5.5 8.5.6'.split(' '),
    );
  });

  it('leave out what lies under the clause of a KPI', () => {
    expect(without('8.5').filter((number) => number.startsWith('8.5'))).toEqual([]);
  });

  it('do not mind a text that is no clause', () => {
    expect(without('', 'see manual')).toEqual(without());
  });
});
