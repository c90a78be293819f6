import { Calculator } from '../../../../host/engine/calculation/Calculator';
import { Workbook } from '../../../../host/engine/excelts';
import { functionCases } from './cases';

describe('functions of constants', () => {
  const sheet = new Workbook().addWorksheet('Calc');
  const calculator = new Calculator(sheet.workbook);

  it.each(functionCases.map(([formula, value]) => [formula, value] as const))(
    '%s is %j',
    (formula, value) => {
      const result = calculator.evaluate(formula, sheet, 50, 7);
      if (typeof value === 'number' && typeof result === 'number')
        expect(Math.abs(result - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      else expect(result).toEqual(value);
    },
  );

  it('are evaluated without a failure of the library', () => {
    expect(calculator.failures).toEqual([]);
  });
});
