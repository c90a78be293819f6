import { Calculator } from '../../host/engine/calculation/Calculator';
import { monthsOfYear } from '../../src/domain/businessYear';
import { formOf } from '../../src/domain/value';
import { number } from '../../src/layout/cell';
import { ENGLISH_WORDS, type StatusWords } from '../../src/layout/words';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { aKpi, aModel, aYear } from '../support/aModel';
import { differences } from '../support/compareScorecards';
import { expectedScorecards } from '../support/expectedScorecard';
import { generatedModel } from '../support/generatedModel';
import { generatedRegister } from '../support/generatedRegisters';
import { readScorecard } from '../support/readScorecard';
import { looseRows } from '../support/looseRows';
import { sheetOf, writeLayout } from '../support/writeLayout';

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

describe('a typed number', () => {
  /** How many formulas one number, typed into the older of two filled years, calculates anew. */
  function calculatedAnew(kpiCount: number): number {
    const kpis = Array.from({ length: kpiCount }, (_, index) => aKpi({ id: `KPI-${index + 1}` }));
    const filled = (year: number) =>
      Object.fromEntries(monthsOfYear(year, 1).map((month) => [month, number(80)]));
    const years = [2025, 2026].map((year) => {
      const entries = Object.fromEntries(kpis.map(({ id }) => [id, [filled(year), filled(year)]]));
      return aYear({ year, kpis, limits: {}, entries });
    });
    const workbook = writeLayout(workbookLayout(aModel({ years })));
    const calculator = new Calculator(workbook);
    calculator.calculateAll();
    const [sheet, row, column] = [sheetOf(workbook, 'KPI Data 2025'), 5, 8];
    sheet.getCell(row + 1, column + 1).value = 70;
    calculator.edited([{ sheet, row, column }]);
    calculator.recalculate();
    return calculator.counts.evaluated;
  }

  it('calculates the formulas of its own KPI anew, however many others there are', () => {
    expect(calculatedAnew(3)).toBeLessThan(30);
    expect(calculatedAnew(30)).toBe(calculatedAnew(3));
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
