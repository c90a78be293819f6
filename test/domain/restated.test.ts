import { isSameFigure, type ReportedMonth, restatedParts } from '../../src/domain/restated';

const reported: ReportedMonth = { value: 94, limits: { target: 95, amber: 90 }, status: 'watch' };

describe('what of a closed month is another by now', () => {
  it('is nothing when the month stands as it was reported', () => {
    expect(restatedParts(reported, { ...reported })).toEqual([]);
  });

  it('is the value, and not the status that follows from it', () => {
    expect(restatedParts(reported, { ...reported, value: 96, status: 'onTarget' })).toEqual(['value']);
  });

  it('is each limit that changed, began or ended', () => {
    const limits = { target: 96, upperTarget: 99 };
    expect(restatedParts(reported, { ...reported, limits })).toEqual(['target', 'amber', 'upperTarget']);
  });

  it('is a value that came late, or went', () => {
    const missing: ReportedMonth = { value: null, limits: reported.limits, status: 'late' };
    expect(restatedParts(missing, reported)).toEqual(['value']);
    expect(restatedParts(reported, missing)).toEqual(['value']);
  });

  it('is the status when neither value nor limits tell of the change', () => {
    const missing: ReportedMonth = { value: null, limits: reported.limits, status: 'noData' };
    expect(restatedParts(missing, { ...missing, status: 'notApplicable' })).toEqual(['status']);
    expect(restatedParts(reported, { ...reported, status: 'offTarget' })).toEqual(['status']);
  });

  it('is nothing when a due day has passed', () => {
    const missing: ReportedMonth = { value: null, limits: {}, status: 'noData' };
    expect(restatedParts(missing, { ...missing, status: 'late' })).toEqual([]);
  });
});

describe('two figures', () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [94, 94.000001, false],
    [123_456_789.1, 123_456_789.10000002, true],
    [123_456_789, 123_456_790, false],
    [0, null, false],
    [null, undefined, true],
  ])('%p and %p are the same: %p', (one, other, same) => {
    expect(isSameFigure(one, other)).toBe(same);
  });
});
