import { Calculator } from '../../host/engine/calculation/Calculator';
import { formOf } from '../../src/domain/value';
import { ENGLISH_WORDS, type StatusWords } from '../../src/layout/words';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { differences } from '../support/compareScorecards';
import { expectedScorecards } from '../support/expectedScorecard';
import { generatedModel } from '../support/generatedModel';
import { generatedRegister } from '../support/generatedRegisters';
import { readScorecard } from '../support/readScorecard';
import { looseRows } from '../support/shuffledRows';
import { writeLayout } from '../support/writeLayout';

/** Thousands of small registers are compared in the folder `agreement`; here are larger ones, and what makes them all a test. */
describe('the scorecard formulas in the host engine', () => {
  it.each([1, 2, 3])(
    'give every figure of the domain code for 40 KPIs, in any order (workbook %d)',
    (seed) => {
      const generated = generatedModel(seed, 40, 'with logical values');
      const workbook = writeLayout(looseRows(workbookLayout(generated.model), seed));
      new Calculator(workbook).calculateAll();
      expect(differences(expectedScorecards(generated), readScorecard(workbook))).toEqual([]);
    },
  );

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
});

describe('the generated registers', () => {
  const registers = Array.from({ length: 1900 }, (_, index) => generatedRegister(index + 1));
  const kpis = registers.flatMap(({ model }) => model.years.flatMap((year) => year.kpis));
  const expected = registers.flatMap(expectedScorecards);
  const kindsOf = <Item, Kind>(items: readonly Item[], kind: (item: Item) => Kind) =>
    [...new Set(items.map(kind))].sort();

  it('have every direction, rule, form and frequency, and one to three years with gaps', () => {
    expect(kindsOf(kpis, ({ better }) => better)).toHaveLength(3);
    expect(kindsOf(kpis, ({ yearToDate }) => yearToDate)).toHaveLength(7);
    expect(kindsOf(kpis, ({ measures }) => formOf(measures))).toHaveLength(4);
    expect(kindsOf(kpis, ({ frequency }) => frequency)).toHaveLength(4);
    expect(kindsOf(registers, ({ model }) => model.years.map(({ year }) => year).join())).toEqual([
      ...['2024,2025,2026', '2024,2026', '2025,2026', '2026'],
    ]);
    expect(kindsOf(registers, ({ model }) => model.yearStartMonth)).toHaveLength(4);
  });

  it('come to every status, in months and in the year to date, and to tens of thousands of due months', () => {
    const statuses = expected.flatMap((row) => Object.values(row.statuses));
    expect(kindsOf(statuses, (status) => status)).toHaveLength(10);
    expect(statuses.filter((status) => status !== 'notDue').length).toBeGreaterThan(20_000);
    const ofYear = expected.map((row) => row.statuses['Year-to-date status']);
    expect(kindsOf(ofYear, (status) => status)).toHaveLength(8);
  });

  it.each([
    ['Rolling 3 months', 1000],
    ['Rolling 12 months', 500],
    ['Change on year', 300],
    ['Rest average', 1000],
    ['Rest upper average', 100],
  ])('have the figure %s, and lack it, by the hundred', (header, count) => {
    const figures = expected.map(({ numbers }) => numbers[header] ?? null);
    expect(figures.filter((figure) => figure !== null).length).toBeGreaterThan(count);
    expect(figures.filter((figure) => figure === null).length).toBeGreaterThan(count);
  });
});
