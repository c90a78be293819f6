import { Calculator } from '../../../../host/engine/calculation/Calculator';
import type { CalculatedValue } from '../../../../host/engine/calculation/values';
import { conformanceCases, conformanceWorkbook, tableFormula, tableValues } from './conformanceCases';

describe('formulas that a KPI workbook uses', () => {
  const { workbook, calc, data } = conformanceWorkbook();
  const calculator = new Calculator(workbook);
  calculator.calculateAll();

  it.each(conformanceCases.map(([formula, value], index) => [formula, value, index] as const))(
    '%s is %j',
    (_formula, value, index) => {
      const result = calc.getCell(index + 1, 8).result as CalculatedValue;
      if (typeof value === 'number') expect(result).toBeCloseTo(value, 9);
      else expect(result).toEqual(value);
    },
  );

  it(`reads ${tableFormula} as the cells of its own row`, () => {
    expect(tableValues.map((_, index) => data.getCell(4 + index, 8).result)).toEqual(tableValues);
  });

  it('reads the short forms of the own row like the long ones', () => {
    const short = (formula: string): CalculatedValue => calculator.evaluate(formula, data, 3, 7);
    expect(short('=SUM(KpiData2026[@[2026-01]:[2026-03]])')).toBe(192);
    expect(short('=SUM([@[2026-01]:[2026-03]])')).toBe(192);
    expect(short('=[@[2026-02]]')).toBe(97);
    expect(short('=[@ID]&[@Role]')).toBe('K1+');
  });

  it('evaluates none of them to a failure of the library', () => {
    expect(calculator.failures).toEqual([]);
  });
});
