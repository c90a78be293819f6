import { differences } from '../../support/compareScorecards';
import { expectedScorecards } from '../../support/expectedScorecard';
import { generatedRegister, hundreds } from '../../support/generatedRegisters';
import { readScorecard } from '../../support/readScorecard';
import { RetypedWorkbooks } from '../../support/retypedWorkbooks';

const workbooks = new RetypedWorkbooks(3);

describe('the scorecard formulas of generated registers, typed over one another with blank rows below', () => {
  it.each(hundreds(251, 1650).map((seeds) => [seeds[0], seeds] as const))(
    'give the figures of the domain code (from register %d)',
    (_first, seeds) => {
      const found = seeds.flatMap((seed) => {
        const generated = generatedRegister(seed);
        const workbook = workbooks.calculated(generated.model);
        return differences(expectedScorecards(generated), readScorecard(workbook)).map(
          (difference) => `register ${seed}: ${difference}`,
        );
      });
      expect(found).toEqual([]);
    },
    120_000,
  );
});
