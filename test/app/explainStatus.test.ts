import { explainStatus } from '../../src/app/explainStatus';
import type { Limits } from '../../src/domain/kpi';
import type { Status } from '../../src/domain/status';

const share = { better: 'higher', unit: '%', frequency: 'monthly' } as const;
const why = (
  status: Status,
  value: number | null = null,
  limits: Limits = {},
  kpi: Parameters<typeof explainStatus>[0] = share,
): string => explainStatus(kpi, { status, value, limits }, '2026-03');

describe('explainStatus', () => {
  const limits = { target: 95, amber: 90 };

  it('shows the value and the limit that it meets or misses', () => {
    expect(why('onTarget', 96.2, limits)).toBe('2026-03: 96.2 % meets the target, at least 95 %.');
    expect(why('watch', 92, limits)).toBe(
      '2026-03: 92 % misses the target (at least 95 %) and keeps the amber limit (at least 90 %).',
    );
    expect(why('offTarget', 80, limits)).toBe(
      '2026-03: 80 % misses the amber limit (at least 90 %); the target is at least 95 %.',
    );
  });

  it('says "at most" where lower is better, and nothing of an amber limit that there is not', () => {
    const kpi = { better: 'lower', unit: 'complaints', frequency: 'monthly' } as const;
    expect(why('offTarget', 7, { target: 5 }, kpi)).toBe(
      '2026-03: 7 complaints misses the target, at most 5 complaints.',
    );
  });

  it('names both ends of a range', () => {
    const kpi = { better: 'inRange', unit: '', frequency: 'monthly' } as const;
    const range = { target: 75, upperTarget: 90, amber: 70, upperAmber: 95 };
    expect(why('watch', 93, range, kpi)).toBe(
      '2026-03: 93 misses the target (between 75 and 90) and keeps the amber limit (between 70 and 95).',
    );
  });

  it('shows enough digits to see on which side of the limit a value lies', () => {
    expect(why('watch', 94.99999, limits)).toContain('94.99999 %');
    expect(why('watch', 284 / 3, limits)).toContain('94.66666667 %');
    expect(why('onTarget', 0.1 + 0.2, { target: 0.3 })).toContain('0.3 %');
  });

  it.each<[Status, string]>([
    ['noTarget', '2026-03: 93 %, and the targets sheet has no target for this month.'],
    ['noData', '2026-03: no number yet; the due day has not passed.'],
    ['late', '2026-03: no number, and the due day has passed.'],
    ['notDue', '2026-03: no value is due, by its frequency or because the KPI was not active.'],
    ['notApplicable', '2026-03: n/a was typed.'],
    ['noActivity', '2026-03: the denominator is 0, so there is nothing to divide by.'],
    ['check', '2026-03: a number is missing, is text or an error, or the share lies outside 0 to 100 %.'],
  ])('says what %s means', (status, sentence) => {
    expect(why(status, 93)).toBe(sentence);
  });
});
