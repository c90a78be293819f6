import { disagreements, hundreds } from '../../support/generatedRegisters';

describe('the scorecard formulas of generated registers, as set-up leaves the tables', () => {
  it.each(hundreds(1, 250).map((seeds) => [seeds[0], seeds] as const))(
    'give the figures of the domain code (from register %d)',
    (_first, seeds) => {
      expect(seeds.flatMap((seed) => disagreements(seed, (layout) => layout))).toEqual([]);
    },
    120_000,
  );
});
