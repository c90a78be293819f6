import type { Workbook, Worksheet } from '../../../../host/engine/excelts';
import { Calculator } from '../../../../host/engine/calculation/Calculator';
import { kpiWorkbook } from './kpiWorkbook';

type Random = (below: number) => number;

/** A fixed sequence of numbers (mulberry32), so that a failure can be run again. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 1000000) % below;
  };
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** Formulas of many kinds over a block of inputs A1:C12, in column E and F; columns H and K take a spill and another one. */
function addMixedSheet(workbook: Workbook, random: Random): Worksheet {
  const sheet = workbook.addWorksheet('Mixed');
  for (let row = 1; row <= 12; row++)
    for (let column = 1; column <= 3; column++) sheet.getCell(row, column).value = random(10);
  workbook.definedNames.add('Mixed!$A$1:$A$12', 'Inputs');
  workbook.definedNames.addFormula('Limit', 'Mixed!$B$1+1');
  mixedFormulas.forEach((formula, index) => {
    sheet.getCell(index + 1, 5).value = { formula };
  });
  for (let row = 1; row <= 40; row++) sheet.getCell(row, 6).value = { formula: randomFormula(random) };
  sheet.getCell('H1').value = { formula: 'FILTER(A1:A12,B1:B12>Limit,"none")' };
  sheet.getCell('K1').value = { formula: 'SORT(C1:C12)' };
  return sheet;
}

const mixedFormulas = [
  'SUM(Inputs)',
  'SUM(A:A)',
  'COUNT(A1:C60)',
  'SUMIFS(A:A,B:B,">"&Limit)',
  'INDEX(A:A,C1+1)',
  'SUM(INDEX(A1:C12,0,2))',
  'INDIRECT("A"&(C2+1))',
  'SUM(OFFSET(A1,C3,0,2,2))',
  'LET(x,SUM(A1:A40),y,E1,x-y)',
  'IFERROR(XLOOKUP(C4,A1:A12,B1:B12),"none")',
  'SUBTOTAL(9,A1:A12,E1:E2)',
  'IFERROR(MATCH(C5,B:B,0),-1)',
  'SUMPRODUCT(MAX((A1:A40>2)*(B1:B40)))',
  'COUNTIF(A1:C40,"")',
  'SUM(H1:H12)',
  'SUM(H:K)',
  'COUNTA(F1:F60)',
  'SUM(F1:F20,1)',
  'IF(A1>5,F3,F4)',
  'AVERAGEIFS(A1:A12,C1:C12,"<>3")',
  'ISFORMULA(A3)',
  'TODAY()-TODAY()+A1',
];

/** Reads other cells of F at will, so that chains and circles come and go. */
function randomFormula(random: Random): string {
  const cell = (): string => pick(random, [`A${random(12) + 1}`, `B${random(12) + 1}`, `F${random(40) + 1}`]);
  return pick(random, [
    () => `${cell()}+${cell()}`,
    () => `SUM(${`A${random(12) + 1}`}:${`C${random(12) + 1}`})`,
    () => `${cell()}*2`,
    () => `ROUND(${cell()}/3,2)`,
    () => `COUNT(F${random(5) + 41}:F${random(90) + 46})`,
  ])();
}

const inputs = (random: Random): unknown =>
  pick(random, [
    random(200),
    random(20),
    0,
    null,
    'text',
    'n/a',
    '',
    true,
    { error: '#N/A' },
    { error: '#DIV/0!' },
  ]);

describe('recalculation after an edit', () => {
  it.each([1, 2, 3])(
    'gives what a calculation from scratch gives, after each of 60 rounds of random edits (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const { workbook, years } = kpiWorkbook(4, 1);
      const mixed = addMixedSheet(workbook, random);
      const [year] = years;
      if (year === undefined) throw new Error('The workbook has a year.');
      const calculator = new Calculator(workbook);
      calculator.calculateAll();

      const edit = (): { sheet: Worksheet; row: number; column: number; value: unknown } => {
        const number = (): unknown => (random(3) === 0 ? inputs(random) : random(120));
        return pick(random, [
          () => ({ sheet: year.data, row: 4 + random(8), column: 5 + random(12), value: number() }),
          () => ({ sheet: year.targets, row: 4 + random(8), column: 4 + random(12), value: number() }),
          () => ({ sheet: year.data, row: 4 + random(8), column: 1, value: `K00${random(5)}` }),
          () => ({ sheet: mixed, row: 1 + random(14), column: 1 + random(3), value: inputs(random) }),
          () => ({ sheet: mixed, row: 1 + random(40), column: 6, value: { formula: randomFormula(random) } }),
          () => ({ sheet: mixed, row: 1 + random(40), column: 6, value: inputs(random) }),
          () => ({
            sheet: mixed,
            row: 1 + random(70),
            column: 8 + random(4),
            value: random(2) === 0 ? null : inputs(random),
          }),
        ])();
      };

      let moved = 0;
      for (let round = 0; round < 60; round++) {
        const edits = Array.from({ length: 1 + random(3) }, edit);
        for (const { sheet, row, column, value } of edits) {
          // The two spilling formulas stay; cells in their way come and go.
          if (sheet === mixed && row === 1 && column >= 8) continue;
          sheet.getCell(row, column).value = value as never;
          calculator.edited([{ sheet, row: row - 1, column: column - 1 }]);
        }
        moved += calculator.recalculate().length;
        const fromScratch = new Calculator(workbook).calculateAll();
        const differences = fromScratch.map(({ sheet, row, column, value }) => ({
          cell: `${sheet.name}!${sheet.getCell(row + 1, column + 1).address}`,
          formula: sheet.getCell(row + 1, column + 1).formula,
          value,
        }));
        expect({ round, differences }).toEqual({ round, differences: [] });
      }
      expect(moved).toBeGreaterThan(150);
    },
  );
});
