import { disagreements, hundreds } from '../../support/generatedRegisters';
import { looseRows } from '../../support/looseRows';

describe('the scorecard formulas of generated registers, in tables of any order with blank and foreign rows', () => {
  it.each(hundreds(1651, 1900).map((seeds) => [seeds[0], seeds] as const))(
    'give the figures of the domain code (from register %d)',
    (_first, seeds) => {
      expect(seeds.flatMap((seed) => disagreements(seed, looseRows))).toEqual([]);
    },
    120_000,
  );
});
