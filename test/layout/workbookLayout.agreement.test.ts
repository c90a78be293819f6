import { Calculator } from '../../host/engine/calculation/Calculator';
import { ENGLISH_WORDS, type StatusWords } from '../../src/layout/words';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { differences } from '../support/compareScorecards';
import { expectedScorecards } from '../support/expectedScorecard';
import { generatedModel } from '../support/generatedModel';
import { readScorecard } from '../support/readScorecard';
import { shuffledRows } from '../support/shuffledRows';
import { writeLayout } from '../support/writeLayout';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the scorecard formulas in the host engine', () => {
  it.each(seeds)(
    'give every value, status, year to date and change of the domain code (workbook %d)',
    (seed) => {
      const generated = generatedModel(seed, 16, 'with logical values');
      const workbook = writeLayout(workbookLayout(generated.model));
      new Calculator(workbook).calculateAll();
      expect(differences(expectedScorecards(generated), readScorecard(workbook))).toEqual([]);
    },
  );

  it.each(seeds.slice(0, 4))('give the same after every table was sorted (workbook %d)', (seed) => {
    const generated = generatedModel(seed, 16, 'with logical values');
    const workbook = writeLayout(shuffledRows(workbookLayout(generated.model), seed));
    new Calculator(workbook).calculateAll();
    expect(differences(expectedScorecards(generated), readScorecard(workbook))).toEqual([]);
  });

  it('say the same in the words of another language', () => {
    const generated = generatedModel(5, 16, 'with logical values');
    const words = Object.fromEntries(
      Object.entries(ENGLISH_WORDS).map(([status, word]) => [
        status,
        { ...word, word: `Wort für ${status}` },
      ]),
    ) as unknown as StatusWords;
    const workbook = writeLayout(workbookLayout({ ...generated.model, words }));
    new Calculator(workbook).calculateAll();
    expect(differences(expectedScorecards(generated), readScorecard(workbook), words)).toEqual([]);
  });

  it('are tried on every status, and on months by the hundred', () => {
    const statuses = seeds
      .flatMap((seed) => expectedScorecards(generatedModel(seed, 16, 'with logical values')))
      .flatMap((row) => Object.values(row.statuses));
    expect(new Set(statuses).size).toBe(10);
    expect(statuses.filter((status) => status !== 'notDue').length).toBeGreaterThan(1000);
  });
});
