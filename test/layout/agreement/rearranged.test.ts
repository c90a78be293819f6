import { workbookLayout } from '../../../src/layout/workbookLayout';
import { differences } from '../../support/compareScorecards';
import { expectedScorecards } from '../../support/expectedScorecard';
import { hundreds, registerOfSeveral } from '../../support/generatedRegisters';
import { layoutBook } from '../../support/layoutBook';
import { readScorecard } from '../../support/readScorecard';
import { rearrange } from '../../support/rearrangedBook';

/** What differs after somebody has sorted, inserted and deleted rows in the calculated workbook. */
function disagreementsAfterwards(seed: number): readonly string[] {
  const generated = registerOfSeveral(seed);
  const gone = generated.model.years.at(-1)?.kpis.at(-1)?.id ?? '';
  const book = layoutBook(workbookLayout(generated.model));
  rearrange(book, seed, gone);
  const expected = expectedScorecards(generated).filter(({ id }) => id !== gone);
  return differences(expected, readScorecard(book.native)).map(
    (difference) => `register ${seed}: ${difference}`,
  );
}

describe('the scorecard formulas of generated registers, after rows were sorted, inserted and deleted', () => {
  it.each(hundreds(1901, 2000).map((seeds) => [seeds[0], seeds] as const))(
    'give the figures of the domain code (from register %d)',
    (_first, seeds) => {
      expect(seeds.flatMap(disagreementsAfterwards)).toEqual([]);
    },
    120_000,
  );
});
