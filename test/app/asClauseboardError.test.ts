import { asClauseboardError } from '../../src/app/asClauseboardError';
import { ClauseboardError } from '../../src/app/ClauseboardError';

describe('asClauseboardError', () => {
  it('leaves our own error as it is', () => {
    const error = new ClauseboardError('kpiIsUnknown', { what: 'a', why: 'b', next: 'c' });
    expect(asClauseboardError(error)).toBe(error);
  });

  it.each([[new TypeError('x is undefined')], ['x is undefined']])(
    'tells of a fault of ours and keeps its cause',
    (fault) => {
      const error = asClauseboardError(fault);
      expect(error).toMatchObject({
        code: 'unexpected',
        why: 'The fault says: x is undefined',
        cause: fault,
      });
      expect(error.next).not.toBe('');
    },
  );
});
