import { Calculator } from '../../host/engine/calculation/Calculator';
import { targetsSheetName } from '../../src/layout/names';
import { HEADER_ROW } from '../../src/layout/sheetFrame';
import { generatedTargets } from '../support/generatedTargets';
import { sheetOf, writeLayout } from '../support/writeLayout';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

/** What the column Check shows, row by row. */
function calculatedChecks({ layout, checks }: ReturnType<typeof generatedTargets>): readonly string[] {
  const workbook = writeLayout(layout);
  new Calculator(workbook).calculateAll();
  const sheet = sheetOf(workbook, targetsSheetName(2026));
  const column = Array.from(
    { length: sheet.columnCount },
    (_, index) => sheet.getCell(HEADER_ROW + 1, index + 1).value,
  ).indexOf('Check');
  return checks.map((_, index) => {
    const { value } = sheet.getCell(HEADER_ROW + 2 + index, column + 1);
    return typeof value === 'object' && value !== null && 'result' in value
      ? String(value.result)
      : String(value);
  });
}

describe('the column Check of the targets', () => {
  it.each(seeds)('says what the domain finds in each row (workbook %d)', (seed) => {
    const generated = generatedTargets(seed);
    expect(calculatedChecks(generated)).toEqual(generated.checks);
  });

  it('is tried on every text', () => {
    const texts = seeds.flatMap((seed) => generatedTargets(seed).checks);
    const kinds = new Set(texts.map((text) => text.replace(/ in \d+ months?$/, '').replace(/,$/, '')));
    expect([...kinds].sort()).toEqual([
      '',
      'Amber is better than the target',
      'Amber is inside the range',
      'ID unknown',
      'Limit twice',
      'Limit unknown',
      'Not a number',
      'Not used with Higher',
      'Not used with Lower',
      'Not used without a target',
      'One end of the range is missing',
      'Upper amber is inside the range',
      'Upper target is below the target',
    ]);
  });
});
