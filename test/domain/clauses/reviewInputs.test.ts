import { reviewInputName, reviewInputPlace, reviewInputs, reviewInputsOf } from '../../../src/domain/clauses';

describe('the management review inputs', () => {
  it('are twelve in 2015, with the letters of that edition in order', () => {
    expect(reviewInputsOf('2015').map(({ letter2015 }) => letter2015)).toEqual([
      ...['a', 'b', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'd', 'e', 'f'],
    ]);
  });

  it('gain the needs of interested parties in 2026', () => {
    const added = reviewInputsOf('2026').filter((input) => !reviewInputsOf('2015').includes(input));
    expect(added.map(({ key }) => key)).toEqual(['interested-party-changes']);
  });

  it('have unique keys and names', () => {
    expect(new Set(reviewInputs.map(({ key }) => key)).size).toBe(13);
    expect(new Set(reviewInputs.map(({ name }) => name)).size).toBe(13);
  });

  it('show a letter for 2015 only, because those of 2026 are not certain', () => {
    expect(reviewInputPlace('audit-results', '2015')).toBe('9.3.2 c6');
    expect(reviewInputPlace('audit-results', '2026')).toBe('9.3.2');
    expect(reviewInputPlace('interested-party-changes', '2015')).toBe('');
    expect(reviewInputPlace('interested-party-changes', '2026')).toBe('9.3.2');
  });

  it('read as plain words in the register', () => {
    expect(reviewInputName('external-providers')).toBe('Performance of external providers');
  });
});
