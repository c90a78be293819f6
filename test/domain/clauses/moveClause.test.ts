import { clausesOf, isClause, moveClause } from '../../../src/domain/clauses';
import type { Edition } from '../../../src/domain/kpi';

const ways: readonly (readonly [Edition, Edition])[] = [
  ['2015', '2026'],
  ['2026', '2015'],
];

describe('moveClause', () => {
  it.each(ways)('from %s to %s finds a place for every clause, and only real ones', (from, to) => {
    for (const { number } of clausesOf(from)) {
      const places = moveClause(number, from, to);
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !isClause(to, place))).toEqual([]);
    }
  });

  it.each(ways)('from %s to %s and back leads to where it started', (from, to) => {
    for (const { number } of clausesOf(from)) {
      const back = moveClause(number, from, to).flatMap((place) => moveClause(place, to, from));
      expect(back).toContain(number);
    }
  });

  it('splits 6.1.2 into risks and opportunities, risks first', () => {
    expect(moveClause('6.1.2', '2015', '2026')).toEqual(['6.1.2', '6.1.3']);
    expect(moveClause('6.1.3', '2026', '2015')).toEqual(['6.1.2']);
  });

  it('joins 10.1 and 10.3, and on the way back offers continual improvement first', () => {
    expect(moveClause('10.3', '2015', '2026')).toEqual(['10.1']);
    expect(moveClause('10.1', '2015', '2026')).toEqual(['10.1']);
    expect(moveClause('10.1', '2026', '2015')).toEqual(['10.3', '10.1']);
  });

  it('leaves all other numbers as they are', () => {
    const changed = clausesOf('2015').filter(
      ({ number }) => moveClause(number, '2015', '2026').join() !== number,
    );
    expect(changed.map(({ number }) => number)).toEqual(['6.1.2', '10.3']);
  });

  it('stays put within one edition, and has no answer for a number that the edition lacks', () => {
    expect(moveClause('10.3', '2015', '2015')).toEqual(['10.3']);
    expect(moveClause('10.3', '2026', '2015')).toEqual([]);
    expect(moveClause('12', '2015', '2026')).toEqual([]);
  });
});
