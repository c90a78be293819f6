import { Calculator } from '../../host/engine/calculation/Calculator';
import { monthsOfYear } from '../../src/domain/businessYear';
import { yearToDate } from '../../src/domain/yearToDate';
import { number } from '../../src/layout/cell';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { aModel, aYear } from '../support/aModel';
import { monthResults } from '../support/monthResults';
import { kpiOfExample, publishedExamples, type PublishedExample } from '../support/publishedExamples';
import { readScorecard } from '../support/readScorecard';
import { writeLayout } from '../support/writeLayout';

/** Equal to what was printed, but for the last digit's rounding and what the source rounded on its way. */
function isAsPrinted(
  value: unknown,
  { published, printedDecimals, allowance = 0 }: PublishedExample,
): boolean {
  const tolerance = 0.5 * 10 ** -printedDecimals + allowance;
  return typeof value === 'number' && Math.abs(value - published) <= tolerance + 1e-12;
}

const months = monthsOfYear(2026, 1);
const workbook = writeLayout(
  workbookLayout(
    aModel({
      years: [
        aYear({
          kpis: publishedExamples.map(kpiOfExample),
          limits: {},
          entries: Object.fromEntries(
            publishedExamples.map((example) => [
              example.id,
              example.roles.map((_, part) =>
                Object.fromEntries(
                  example.months.map((cells, index) => [months[index] ?? '', number(cells[part])]),
                ),
              ),
            ]),
          ),
        }),
      ],
    }),
  ),
);
new Calculator(workbook).calculateAll();
const read = readScorecard(workbook);

describe('a published figure comes out as printed', () => {
  it.each(publishedExamples.map((example) => [example.id, example.what, example] as const))(
    '%s, %s: in the domain code and in the workbook',
    (id, _what, example) => {
      const kpi = kpiOfExample(example);
      const { value } = yearToDate(kpi, monthResults(kpi, example.months), {});
      const shown = read(2026, id, 'Year to date');
      expect([value, isAsPrinted(value, example)]).toEqual([value, true]);
      expect([shown, isAsPrinted(shown, example)]).toEqual([shown, true]);
      expect(shown).toBeCloseTo(value ?? NaN, 12);
    },
  );

  it('and is told from the figure that the rule of another KPI would give', () => {
    const weighted = publishedExamples.find(({ id }) => id === 'CSAT');
    expect(weighted && isAsPrinted(0.75, weighted)).toBe(false);
  });
});
