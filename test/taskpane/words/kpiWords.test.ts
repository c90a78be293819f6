import { describeFormula } from '../../../src/taskpane/words/kpiWords';
import { matchesWords } from '../../../src/taskpane/words/matchesWords';

describe('describeFormula', () => {
  it('writes a share as numerator, denominator and factor', () => {
    const share = [
      { name: 'On time', role: '+' },
      { name: 'Due', role: '÷' },
    ] as const;
    expect(describeFormula(share, 100)).toBe('On time ÷ Due × 100');
    expect(describeFormula(share, 1_000_000)).toBe('On time ÷ Due × 1,000,000');
  });

  it('puts a sum over a denominator in brackets', () => {
    const score = [
      { name: 'Promoters', role: '+' },
      { name: 'Detractors', role: '-' },
      { name: 'Answers', role: '÷' },
    ] as const;
    expect(describeFormula(score, 100)).toBe('(Promoters − Detractors) ÷ Answers × 100');
  });

  it('names the one measure of a value that is typed as it is', () => {
    expect(describeFormula([{ name: 'Overdue actions', role: '=' }], 1)).toBe('Overdue actions');
  });
});

describe('matchesWords', () => {
  it('wants every word, anywhere, whatever the case and the accents', () => {
    expect(matchesWords('delivery ON', 'On-time delivery', 'OTD-01')).toBe(true);
    expect(matchesWords('qualite', 'Coût de la qualité')).toBe(true);
    expect(matchesWords('delivery late', 'On-time delivery')).toBe(false);
  });

  it('is met by everything while nothing is typed', () => {
    expect(matchesWords(' ', 'On-time delivery')).toBe(true);
  });
});
