import { calculateFormulas, Workbook } from '../../../../host/engine/excelts';
import type { Worksheet } from '../../../../host/engine/excelts';
import { Calculator } from '../../../../host/engine/calculation/Calculator';
import type { CalculatedValue } from '../../../../host/engine/calculation/values';
import { kpiWorkbook } from './kpiWorkbook';

type Input = number | string | boolean | null | Date;

/** One sheet with its calculator; texts that start with `=` are formulas. Addresses are A1. */
function sheetWith(inputs: Record<string, Input>, now?: () => Date) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  const set = (address: string, input: Input): void => {
    const isFormula = typeof input === 'string' && input.startsWith('=');
    sheet.getCell(address).value = isFormula ? { formula: input.slice(1) } : input;
  };
  for (const [address, input] of Object.entries(inputs)) set(address, input);
  const calculator = new Calculator(workbook, now === undefined ? {} : { now });
  calculator.calculateAll();
  const changed = (): string[] =>
    calculator.recalculate().map(({ sheet: on, row, column }) => on.getCell(row + 1, column + 1).address);
  return {
    workbook,
    sheet,
    calculator,
    /** Types into cells, recalculates, and gives the addresses of the changed results. */
    type: (typed: Record<string, Input>): string[] => {
      for (const [address, input] of Object.entries(typed)) {
        set(address, input);
        const { row, col } = sheet.getCell(address).fullAddress;
        calculator.edited([{ sheet, row: row - 1, column: col - 1 }]);
      }
      return changed().sort();
    },
    changed,
    value: (address: string): CalculatedValue => resultOf(sheet, address),
  };
}

function resultOf(sheet: Worksheet, address: string): CalculatedValue {
  const cell = sheet.getCell(address);
  return (cell.formula ? (cell.result ?? null) : cell.value) as CalculatedValue;
}

function resultsOf(sheet: Worksheet): unknown[] {
  const results: unknown[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula) results.push(cell.result);
    });
  });
  return results;
}

describe('a calculator', () => {
  it('writes results into the workbook and tells which changed', () => {
    const { type, value } = sheetWith({ A1: 1, A2: '=A1*2', A3: '=A2+1', B1: '=5' });
    expect([value('A2'), value('A3')]).toEqual([2, 3]);
    expect(type({ A1: 10 })).toEqual(['A2', 'A3']);
    expect([value('A2'), value('A3')]).toEqual([20, 21]);
  });

  it('evaluates only what an edit touches, and stops where a value stays the same', () => {
    const { type, calculator } = sheetWith({ A1: 1, A2: '=A1>0', A3: '=IF(A2,"yes","no")', B1: '=7' });
    expect(type({ A1: 2 })).toEqual([]);
    expect(calculator.counts).toEqual({ formulas: 3, evaluated: 1 });
  });

  it('agrees with the full calculation of the library on a scorecard, also after edits', () => {
    const { workbook, years } = kpiWorkbook(5, 1);
    const calculator = new Calculator(workbook);
    calculator.calculateAll();
    for (const [index, { data }] of years.entries()) {
      for (let row = 3; row < 13; row++) {
        data.getCell(row + 1, 5 + row).value = row % 3 === 0 ? null : row * 7;
        calculator.edited([{ sheet: data, row, column: 4 + row + index }]);
      }
    }
    calculator.recalculate();
    const results = (): unknown[] => workbook.worksheets.flatMap((sheet) => resultsOf(sheet));
    const ours = results();
    calculateFormulas(workbook as never);
    expect(ours.length).toBeGreaterThan(170);
    expect(results()).toEqual(ours);
  });

  it('evaluates a few formulas of a scorecard for one typed number', () => {
    const { workbook, years } = kpiWorkbook(40, 1);
    const calculator = new Calculator(workbook);
    calculator.calculateAll();
    const [year] = years;
    if (year === undefined) throw new Error('The workbook has a year.');
    year.data.getCell('G4').value = 12;
    calculator.edited([{ sheet: year.data, row: 3, column: 6 }]);
    const changed = calculator.recalculate();
    expect(changed.map(({ sheet }) => sheet.name)).toEqual(changed.map(() => 'KPI Scorecard 2026'));
    expect(changed.length).toBeGreaterThanOrEqual(3);
    expect(calculator.counts.evaluated).toBeLessThan(10);
  });

  it('follows a formula typed over a value, a value over a formula, and an emptied cell', () => {
    const { type, value } = sheetWith({ A1: 1, B1: '=A1+1', C1: '=B1*10' });
    expect(type({ A1: '=3+4' })).toEqual(['A1', 'B1', 'C1']);
    expect(type({ B1: 5 })).toEqual(['C1']);
    expect(type({ A1: 99 })).toEqual([]);
    expect(type({ B1: null })).toEqual(['C1']);
    expect(value('C1')).toBe(0);
  });

  it('puts its result in the place of the one that a formula brings along', () => {
    const { sheet, calculator, value } = sheetWith({ A1: 4, A2: '=A1*2' });
    sheet.getCell('A2').value = { formula: 'A1+4', result: 99 };
    calculator.edited([{ sheet, row: 1, column: 0 }]);
    calculator.recalculate();
    expect(value('A2')).toBe(8);
  });

  it('sees a cell that was empty when a formula read it', () => {
    const { type, value } = sheetWith({ A1: '=SUM(B1:B3)', A2: '=SUM(C1:C500)', A3: '=COUNTA(D:D)' });
    expect(type({ B2: 4, C400: 5, D900: 'x' })).toEqual(['A1', 'A2', 'A3']);
    expect([value('A1'), value('A2'), value('A3')]).toEqual([4, 5, 1]);
  });

  it('reads dates, rich text and hyperlinks as what they show', () => {
    const { sheet, calculator, value } = sheetWith({
      A1: new Date(Date.UTC(2026, 5, 1)),
      B1: '=A1+1',
      B2: '=A2&"!"',
      B3: '=LEN(A3)',
    });
    sheet.getCell('A2').value = { richText: [{ text: 'on ' }, { text: 'target' }] };
    sheet.getCell('A3').value = { text: 'link', hyperlink: 'https://example.com' };
    calculator.edited([1, 2].map((row) => ({ sheet, row, column: 0 })));
    calculator.recalculate();
    expect([value('B1'), value('B2'), value('B3')]).toEqual([46175, 'on target!', 4]);
  });

  it('counts the cells under a merged area as empty', () => {
    const { sheet, calculator, value } = sheetWith({ A1: 5, B1: '=SUM(A1:A3)' });
    sheet.mergeCells('A1:A3');
    calculator.structureChanged();
    calculator.recalculate();
    expect(value('B1')).toBe(5);
  });

  it('reads the workbook anew when its structure changed', () => {
    const { workbook, calculator, changed, value } = sheetWith({ A1: '=Rate*2', A2: '=Other!A1' });
    expect([value('A1'), value('A2')]).toEqual([{ error: '#NAME?' }, { error: '#REF!' }]);
    workbook.addWorksheet('Other').getCell('A1').value = 8;
    workbook.definedNames.addFormula('Rate', '0.5');
    calculator.structureChanged();
    expect(changed()).toEqual(['A1', 'A2']);
    expect([value('A1'), value('A2')]).toEqual([1, 8]);
  });

  it('leaves hidden rows out of SUBTOTAL 109', () => {
    const { sheet, calculator, value } = sheetWith({
      A1: 1,
      A2: 2,
      A3: 4,
      B1: '=SUBTOTAL(109,A1:A3)',
      B2: '=SUBTOTAL(9,A1:A3)',
    });
    sheet.getRow(2).hidden = true;
    calculator.structureChanged();
    calculator.recalculate();
    expect([value('B1'), value('B2')]).toEqual([5, 7]);
  });

  it('evaluates TODAY at each recalculation, and what reads it only when the day changed', () => {
    let now = new Date(2026, 5, 1, 23, 59);
    const { changed, calculator, value } = sheetWith({ A1: '=TODAY()', A2: '=A1+1', A3: '=1' }, () => now);
    expect(value('A1')).toBe(46174);
    expect(changed()).toEqual([]);
    expect(calculator.counts.evaluated).toBe(1);
    now = new Date(2026, 5, 2, 0, 1);
    expect(changed().sort()).toEqual(['A1', 'A2']);
  });

  it('finds what INDIRECT and OFFSET read', () => {
    const { type, value } = sheetWith({
      A1: 'B2',
      A2: '=INDIRECT(A1)',
      A3: '=SUM(OFFSET(B1,1,0,C1,1))',
      B2: 5,
      B3: 6,
      C1: 1,
    });
    expect([value('A2'), value('A3')]).toEqual([5, 5]);
    expect(type({ B3: 7 })).toEqual([]);
    expect(type({ C1: 2 })).toEqual(['A3']);
    expect(type({ B3: 8, A1: 'B3' })).toEqual(['A2', 'A3']);
    expect([value('A2'), value('A3')]).toEqual([8, 13]);
  });

  it.each([
    ['"RC[-1]",0', 5],
    ['"rc1",FALSE', 5],
    ['"R[1]C",', 7],
    ['"R2C[-1]",FALSE', 6],
    ['"R1C1",TRUE', { error: '#REF!' }],
    ['"A1",TRUE', 5],
    ['"A1",FALSE', { error: '#REF!' }],
    ['"RC[-2]",FALSE', { error: '#REF!' }],
    ['NA(),FALSE', { error: '#N/A' }],
  ])('reads INDIRECT(%s) from the cell of the formula', (call, expected) => {
    const { value } = sheetWith({ A1: 5, A2: 6, B1: `=INDIRECT(${call})`, B2: 7 });
    expect(value('B1')).toEqual(expected);
  });

  it('sums the area that INDIRECT finds from its cell', () => {
    const { type, value } = sheetWith({ A1: 5, A2: 6, B2: '=SUM(INDIRECT("R[-1]C[-1]:RC[-1]",FALSE))' });
    expect(value('B2')).toBe(11);
    expect(type({ A2: 7 })).toEqual(['B2']);
  });

  it('follows ISFORMULA and FORMULATEXT when a formula is typed', () => {
    const { type, value } = sheetWith({
      A1: 5,
      B1: '=ISFORMULA(A1)',
      B2: '=IFERROR(FORMULATEXT(A1),"none")',
    });
    expect([value('B1'), value('B2')]).toEqual([false, 'none']);
    expect(type({ A1: '=2+3' })).toEqual(['B1', 'B2']);
    expect(value('B2')).toBe('=2+3');
    expect(type({ A1: 5 })).toEqual(['B1', 'B2']);
  });

  it('gives each of 12,000 different formula texts a result', () => {
    const inputs = Object.fromEntries(
      Array.from({ length: 12000 }, (_, index) => [`A${index + 1}`, `=${index}+1`]),
    );
    const { sheet } = sheetWith(inputs);
    let sum = 0;
    for (let row = 1; row <= 12000; row++) sum += sheet.getCell(row, 1).result as number;
    expect(sum).toBe((12000 * 12001) / 2);
  });

  it('shows #NAME? for a formula text that cannot be read', () => {
    const { value } = sheetWith({ A1: '=1+', A2: '=SUM((1)' });
    expect([value('A1'), value('A2')]).toEqual([{ error: '#NAME?' }, { error: '#NAME?' }]);
  });

  it.each([
    ['upwards', (index: number) => [`A${index + 1}`, `=A${index}+1`] as const, 'A1', 'A5001'],
    [
      'downwards',
      (index: number) => [`A${index}`, `=IF(TRUE,IFERROR(A${index + 1}+1,0))`] as const,
      'A5001',
      'A1',
    ],
  ])('follows a chain of 5,000 formulas %s', (_direction, link, first, last) => {
    const links = Array.from({ length: 5000 }, (_, index) => link(index + 1));
    const { type, value } = sheetWith({ [first]: 1, ...Object.fromEntries(links) });
    expect(value(last)).toBe(5001);
    expect(type({ [first]: 2 })).toHaveLength(5000);
    expect(value(last)).toBe(5002);
  });

  it('follows a chain of formulas that nest sixty calls each', () => {
    const nested = (inner: string): string =>
      `${'IF(TRUE,IFERROR(SUM('.repeat(20)}${inner}${',0),0))'.repeat(20)}`;
    const inputs = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`A${index + 1}`, `=${nested(`A${index + 2}+1`)}`]),
    );
    const { calculator, value } = sheetWith({ ...inputs, A301: 0 });
    expect([value('A1'), calculator.failures]).toEqual([300, []]);
  });

  it('follows a chain through INDIRECT, which catches errors of its own', () => {
    const inputs = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`A${index + 1}`, `=INDIRECT("A${index + 2}")+1`]),
    );
    const { value } = sheetWith({ ...inputs, A501: 0 });
    expect(value('A1')).toBe(500);
  });

  it('keeps a saved result out of the changes when it is still right', () => {
    const { workbook } = sheetWith({ A1: 1, A2: '=A1+1' });
    expect(new Calculator(workbook).calculateAll()).toEqual([]);
  });

  it('uses functions that the workbook registered', () => {
    const { workbook, calculator, sheet } = sheetWith({});
    workbook.registerFunction('TWICE', ([x]) => ({ kind: 1, value: (x as { value: number }).value * 2 }));
    calculator.structureChanged();
    expect(calculator.evaluate('=TWICE(4)', sheet, 0, 0)).toBe(8);
    workbook.registerFunction('BROKEN', () => {
      throw new Error('A function of the workbook failed.');
    });
    calculator.structureChanged();
    expect(calculator.evaluate('=BROKEN()', sheet, 0, 0)).toEqual({ error: '#VALUE!' });
  });
});

describe('circular references', () => {
  const circle = (calculator: Calculator): string[] =>
    calculator.circularCells
      .map(({ sheet, row, column }) => sheet.getCell(row + 1, column + 1).address)
      .sort();

  it('are worth 0 and listed; cells that read them are not part of them', () => {
    const { calculator, value } = sheetWith({ A1: '=B1+1', B1: '=C1+1', C1: '=A1+1', D1: '=A1+5', E1: '=1' });
    expect(circle(calculator)).toEqual(['A1', 'B1', 'C1']);
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(value)).toEqual([0, 0, 0, 5, 1]);
  });

  it('are found in a cell that reads itself, alone or in an area', () => {
    const { calculator } = sheetWith({ A1: '=A1+1', B1: '=SUM(B1:B3)', C1: '=SUM(C1:C100)', D1: '=ROW(D1)' });
    expect(circle(calculator)).toEqual(['A1', 'B1', 'C1']);
  });

  it('include every formula on a way round, also through areas that were read before', () => {
    const { calculator } = sheetWith({
      A1: '=SUM(B1:B100)+X1',
      B1: '=A1+1',
      B2: '=A1',
      X1: '=SUM(B1:B100)',
      Y1: '=X1',
    });
    expect(circle(calculator)).toEqual(['A1', 'B1', 'B2', 'X1']);
  });

  it('end when one of their cells is overwritten, even with the same 0', () => {
    const { calculator, type, value } = sheetWith({ A1: '=B1+1', B1: '=A1+1' });
    type({ A1: 0 });
    expect([circle(calculator), value('B1')]).toEqual([[], 1]);
  });

  it('begin and end with a condition, even if a cell of theirs is 0 all the time', () => {
    const { calculator, type, value } = sheetWith({ A1: '=IF(C1,B1,0)', B1: '=A1+1', C1: false });
    type({ C1: true });
    expect([circle(calculator), value('B1')]).toEqual([['A1', 'B1'], 0]);
    type({ C1: false });
    expect([circle(calculator), value('A1'), value('B1')]).toEqual([[], 0, 1]);
  });

  it('begin in formulas none of whose values change', () => {
    const { calculator, type } = sheetWith({
      A1: '=IF(E1,B1,B1)',
      B1: '=IF(C1,A1,0)',
      C1: false,
      D1: 1,
      E1: '=D1>0',
    });
    expect(type({ D1: 2, C1: true })).toEqual([]);
    expect(circle(calculator)).toEqual(['A1', 'B1']);
  });

  it('begin when a typed formula closes a circle, and can be longer than the deepest evaluation', () => {
    const links = Array.from({ length: 300 }, (_, index) => [`A${index + 2}`, `=A${index + 1}+1`]);
    const { calculator, type, value } = sheetWith({ A1: 1, ...Object.fromEntries(links), B1: '=A150*2' });
    expect(circle(calculator)).toEqual([]);
    type({ A1: '=A301' });
    expect(circle(calculator)).toHaveLength(301);
    expect(value('B1')).toBe(0);
    type({ A1: 1 });
    expect([circle(calculator), value('B1')]).toEqual([[], 300]);
  });

  it('are not seen where a condition avoids them', () => {
    const { calculator, type } = sheetWith({ A1: '=IF(C1,B1,5)', B1: '=A1', C1: false });
    expect(circle(calculator)).toEqual([]);
    type({ C1: true });
    expect(circle(calculator)).toEqual(['A1', 'B1']);
  });
});

describe('formulas that fill several cells', () => {
  it('spill, grow and shrink', () => {
    const { calculator, type, value } = sheetWith({
      A1: 1,
      A2: 5,
      A3: 9,
      C1: '=FILTER(A1:A3,A1:A3>3)',
      D1: '=SUM(C1:C3)',
    });
    expect([value('C1'), value('C2'), value('C3'), value('D1')]).toEqual([5, 9, null, 14]);
    expect(type({ A1: 4 })).toEqual(['C1', 'C2', 'C3', 'D1']);
    expect([value('C1'), value('C3'), value('D1')]).toEqual([4, 9, 18]);
    type({ A1: 0, A2: 0 });
    expect([value('C1'), value('C2'), value('D1')]).toEqual([9, null, 9]);
    type({ A2: 8 });
    expect(calculator.spilledAreas).toMatchObject([{ top: 0, left: 2, bottom: 1, right: 2 }]);
  });

  it('show #SPILL! while a cell is in the way', () => {
    const { type, value } = sheetWith({ A1: 1, A2: 5, C1: '=SORT(A1:A2)', C2: 'taken' });
    expect(value('C1')).toEqual({ error: '#SPILL!' });
    type({ C2: null });
    expect([value('C1'), value('C2')]).toEqual([1, 5]);
    type({ C2: 'again' });
    expect([value('C1'), value('C2')]).toEqual([{ error: '#SPILL!' }, 'again']);
    type({ C1: 3, C2: null });
    expect([value('C1'), value('C2')]).toEqual([3, null]);
  });

  it('empty their cells when they are overwritten', () => {
    const { type, value } = sheetWith({ A1: 1, A2: 5, C1: '=SORT(A1:A2)', D1: '=COUNT(C1:C9)' });
    expect(type({ C1: 'plain' })).toEqual(['C2', 'D1']);
    expect([value('C2'), value('D1')]).toEqual([null, 0]);
  });

  it('spill again over what a file kept of their results', () => {
    const { sheet, calculator, value } = sheetWith({ A1: 1, A2: 5 });
    sheet.getCell('C1').value = {
      formula: 'SORT(A1:A2)',
      shareType: 'array',
      isDynamicArray: true,
      ref: 'C1:C2',
      result: 1,
    } as never;
    sheet.getCell('C2').value = 4;
    calculator.calculateAll();
    expect([value('C1'), value('C2')]).toEqual([1, 5]);
  });

  it('fill the fixed area of an array formula', () => {
    const { sheet, calculator, value } = sheetWith({ A1: 1, A2: 5 });
    sheet.getCell('C1').value = { formula: 'A1:A2*2', shareType: 'array', ref: 'C1:C3', result: 0 } as never;
    calculator.calculateAll();
    expect([value('C1'), value('C2'), value('C3')]).toEqual([2, 10, { error: '#N/A' }]);
  });
});

describe('a formula evaluated apart', () => {
  it('gives a value as if it stood in the cell, and leaves the workbook alone', () => {
    const { calculator, sheet, value } = sheetWith({ A1: 2, A2: 3, B1: '=A1*2' });
    expect(calculator.evaluate('=B1+A2', sheet, 5, 5)).toBe(7);
    expect(calculator.evaluate('ROW()', sheet, 5, 5)).toBe(6);
    expect(calculator.evaluate('=Z99', sheet, 0, 0)).toBeNull();
    expect(value('F6')).toBeNull();
    expect(calculator.recalculate()).toEqual([]);
  });

  it('sees edits that were not recalculated yet, through chains of any length', () => {
    const links = Array.from({ length: 300 }, (_, index) => [`A${index + 2}`, `=A${index + 1}+1`]);
    const { calculator, sheet } = sheetWith({ A1: 1, ...Object.fromEntries(links) });
    sheet.getCell('A1').value = 100;
    calculator.edited([{ sheet, row: 0, column: 0 }]);
    expect(calculator.evaluate('=A301', sheet, 0, 1)).toBe(400);
    expect(calculator.recalculate()).toHaveLength(300);
  });

  it('moves the relative references of a rule from the first cell of its area', () => {
    const { calculator, sheet } = sheetWith({ A1: 1, A2: 5, B1: 3, B2: 3 });
    const rule = (row: number): CalculatedValue =>
      calculator.evaluate('=$A1>B$1', sheet, row, 0, { row: 0, column: 0 });
    expect([rule(0), rule(1)]).toEqual([false, true]);
    expect(calculator.evaluate('=SUM(A1:B1)', sheet, 1, 0, { row: 0, column: 0 })).toBe(8);
    expect(calculator.evaluate('=A1', sheet, 0, 0, { row: 5, column: 0 })).toEqual({ error: '#REF!' });
  });

  it('can give all values of an area, or the area itself', () => {
    const { workbook, calculator, sheet } = sheetWith({ A1: 'x', A2: 'y', B1: 2 });
    workbook.definedNames.addFormula('Choices', 'OFFSET(Sheet1!$A$1,0,0,Sheet1!$B$1,1)');
    calculator.structureChanged();
    expect(calculator.evaluateArray('=Choices', sheet, 9, 9)).toEqual([['x'], ['y']]);
    expect(calculator.evaluateReference('=Choices', sheet, 9, 9)).toEqual([
      { sheet, top: 0, left: 0, bottom: 1, right: 0 },
    ]);
    expect(calculator.evaluateReference('=1+1', sheet, 9, 9)).toBeNull();
  });
});
