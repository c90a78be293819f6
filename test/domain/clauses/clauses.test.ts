import {
  clauseOf,
  clausePairs,
  clausesOf,
  clauseTitle,
  isClause,
  isWithinClause,
} from '../../../src/domain/clauses';
import type { Edition } from '../../../src/domain/kpi';

const editions: readonly Edition[] = ['2015', '2026'];

const numbersOf = (edition: Edition) => clausesOf(edition).map(({ number }) => number);

const inOrder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });

describe.each(editions)('the clauses of %s', (edition) => {
  it('are 91 from chapter 4 to chapter 10, each once and in the order of the standard', () => {
    const numbers = numbersOf(edition);
    expect(numbers).toHaveLength(91);
    expect(new Set(numbers).size).toBe(91);
    expect(numbers).toEqual([...numbers].sort(inOrder));
    expect(numbers.filter((number) => !number.includes('.'))).toEqual(['4', '5', '6', '7', '8', '9', '10']);
  });

  it('leave no gap: every clause has its parent and its elder sister', () => {
    for (const number of numbersOf(edition).filter((each) => each.includes('.'))) {
      const parts = number.split('.');
      const last = Number(parts.pop());
      const parent = parts.join('.');
      expect({ number, parent: isClause(edition, parent) }).toEqual({ number, parent: true });
      if (last > 1) expect(isClause(edition, `${parent}.${last - 1}`)).toBe(true);
    }
  });

  it('have titles short enough for a cell and say how sure they are', () => {
    for (const { title, certainty } of clausesOf(edition)) {
      expect(title.length).toBeGreaterThan(3);
      expect(title.length).toBeLessThan(72);
      expect(['very high', 'high', 'medium']).toContain(certainty);
    }
  });
});

describe('clauseTitle', () => {
  it.each([
    ['2015', '9.1.2', 'Customer satisfaction'],
    ['2015', '10.1', 'General'],
    ['2026', '10.1', 'Continual improvement'],
    ['2015', '9.3.3', 'Management review outputs'],
    ['2026', '9.3.3', 'Management review results'],
    ['2026', '6.1.3', 'Actions to address opportunities'],
    ['2015', '7.1.5.2', 'Measurement traceability'],
    ['2026', ' 8.4.3 ', 'Information for external providers'],
  ] as const)('of %s has %s as "%s"', (edition, number, title) => {
    expect(clauseTitle(edition, number)).toBe(title);
  });

  it('puts our own label in brackets where the standard has a number and no title', () => {
    expect(clauseTitle('2015', '9.2.2')).toBe('(Internal audit: the programme)');
    expect(clauseTitle('2026', '9.2.2')).toBe('Internal audit programme');
  });

  it('is empty for a number that the edition does not have', () => {
    expect(clauseTitle('2026', '10.3')).toBe('');
    expect(clauseTitle('2015', '6.1.3')).toBe('');
    expect(clauseTitle('2015', '')).toBe('');
  });
});

describe('clausePairs', () => {
  it('are 92: each edition has one number that the other lacks', () => {
    expect(clausePairs).toHaveLength(92);
    expect(clausePairs.filter(({ in2015 }) => !in2015).map(({ number }) => number)).toEqual(['6.1.3']);
    expect(clausePairs.filter(({ in2026 }) => !in2026).map(({ number }) => number)).toEqual(['10.3']);
  });

  it('got another title in 2026 in thirteen places, four of them a first one', () => {
    const retitled = clausePairs.filter(
      ({ in2015, in2026 }) => in2015 && in2026 && in2015.title !== in2026.title,
    );
    expect(retitled.map(({ number }) => number)).toEqual(
      '4.4 5.2 5.3 6.1.1 6.1.2 7.1.5.2 7.5.2 8.2.2 8.2.3 9.2.1 9.2.2 9.3.3 10.1'.split(' '),
    );
  });

  it('are never called certain for 2026, and high only where several sources agree', () => {
    const sure = clausePairs.filter(({ certainty }) => certainty === 'high').map(({ number }) => number);
    expect(sure).toEqual('4.1 4.2 5.1.1 6.1.1 6.1.2 6.1.3 6.3 7.3 10.1 10.2 10.3'.split(' '));
    expect(clausePairs.filter(({ certainty }) => certainty === 'very high')).toEqual([]);
  });
});

describe('isClause', () => {
  it.each(editions)('knows the numbers of %s without their titles', (edition) => {
    for (const { number } of clausePairs)
      expect([number, isClause(edition, number)]).toEqual([number, clauseOf(edition, number) !== undefined]);
  });

  it('knows which edition a number belongs to', () => {
    expect(isClause('2015', '10.3')).toBe(true);
    expect(isClause('2026', '10.3')).toBe(false);
    expect(isClause('2015', '6.1.3')).toBe(false);
    expect(isClause('2026', '6.1.3')).toBe(true);
  });

  it.each(['', '3', '11', '9.1.', '9.1.9', 'constructor', '9,1'])('refuses "%s"', (number) => {
    expect(isClause('2015', number)).toBe(false);
  });
});

describe('clauseOf', () => {
  it('says what 2026 changed and that its title is less certain than that of 2015', () => {
    expect(clauseOf('2015', '5.2')).toMatchObject({ title: 'Policy', certainty: 'high' });
    expect(clauseOf('2026', '5.2')).toMatchObject({ title: 'Quality policy', certainty: 'medium' });
    expect(clauseOf('2026', '7.3')?.change).toContain('quality culture');
    expect(clauseOf('2026', '9.1.2')?.change).toBe('');
  });

  it('tells of a change wherever the titles of the editions differ', () => {
    for (const { number, title, change } of clausesOf('2026')) {
      if (clauseOf('2015', number)?.title !== title)
        expect({ number, change }).not.toEqual({ number, change: '' });
    }
  });
});

describe('isWithinClause', () => {
  it('compares whole parts of the number', () => {
    expect(isWithinClause('8.5.1', '8.5')).toBe(true);
    expect(isWithinClause('8.5', '8.5')).toBe(true);
    expect(isWithinClause('8.5', '8.5.1')).toBe(false);
    expect(isWithinClause('10.1', '1')).toBe(false);
  });
});
