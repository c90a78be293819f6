import {
  areaOf,
  type CellInput,
  MAX_COLUMNS,
  type Sheet,
  type Validation,
  type ValidationRule,
} from '../../../host/engine';
import { at, sheetWith } from './support/sheets';

function aValidation(rule: ValidationRule, more: Partial<Validation> = {}): Validation {
  return {
    rule,
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'stop', title: 'Month', message: 'Choose one.' },
    prompt: { show: false, title: '', message: '' },
    ...more,
  };
}

const typedList: ValidationRule = { type: 'list', source: ['On target', 'Watch'], inCellDropDown: true };

describe('data validation', () => {
  const accepted = (sheet: Sheet, inputs: readonly CellInput[]) =>
    inputs.filter((input) => sheet.validations.validate(0, 0, input).ok);

  it('refuses what a typed list does not offer, in the words of the alert', () => {
    const sheet = sheetWith();
    sheet.validations.set(at('A1:A9'), aValidation(typedList));
    expect(sheet.validations.validate(0, 0, 'Watch')).toEqual({ ok: true });
    expect(sheet.validations.validate(8, 0, 'watch')).toEqual({
      ok: false,
      style: 'stop',
      title: 'Month',
      message: 'Choose one.',
    });
    expect(sheet.validations.validate(9, 0, 'anything')).toEqual({ ok: true });
    expect(sheet.validations.choices(0, 0)).toEqual(['On target', 'Watch']);
  });

  it('takes the choices from cells, names and formulas, without regard to case', () => {
    const sheet = sheetWith();
    const lists = sheet.book.addSheet('Lists');
    lists.setInputs(at('A1:A4'), [['%'], ['ppm'], [null], [5]]);
    sheet.book.names.add('KPI_Units', '=Lists!$A$1:$A$4');
    sheet.validations.set(
      at('A1'),
      aValidation({ type: 'list', source: '=KPI_Units', inCellDropDown: true }),
    );
    expect(sheet.validations.choices(0, 0)).toEqual(['%', 'ppm', '5']);
    expect(accepted(sheet, ['PPM', 5, 'kg'])).toEqual(['PPM', 5]);
    sheet.validations.set(
      at('A1'),
      aValidation({ type: 'list', source: '=Lists!$A$1:$A$2', inCellDropDown: false }),
    );
    expect([sheet.validations.choices(0, 0), accepted(sheet, ['ppm', 5])]).toEqual([null, ['ppm']]);
  });

  it.each<[ValidationRule, CellInput[], CellInput[]]>([
    [
      { type: 'wholeNumber', operator: 'Between', formula1: 1, formula2: 12 },
      [1, 12, null, '=2*3'],
      [0, 1.5, 'x', true, '=20'],
    ],
    [{ type: 'decimal', operator: 'GreaterThan', formula1: '=$C$1', formula2: null }, [10.1], [10, '11']],
    [
      { type: 'date', operator: 'LessThanOrEqualTo', formula1: 46_082, formula2: null },
      [46_082, 1],
      [46_083, '2026-03-01'],
    ],
    [{ type: 'textLength', operator: 'NotBetween', formula1: 3, formula2: 4 }, ['ab', 12_345], ['abc', 1234]],
    [{ type: 'custom', formula: '=AND(ISNUMBER(A1),A1<100)' }, [99, '=9*9'], [100, 'x']],
  ])('%j', (rule, good, bad) => {
    const sheet = sheetWith([1, null, 10]);
    sheet.validations.set(at('A1'), aValidation(rule));
    expect(accepted(sheet, [...good, ...bad])).toEqual(good);
    expect(sheet.input(0, 0)).toBe(1);
  });

  it('lets an empty cell pass only when blanks are ignored', () => {
    const sheet = sheetWith();
    sheet.validations.set(at('A1'), aValidation(typedList, { ignoreBlanks: false }));
    expect(sheet.validations.validate(0, 0, null).ok).toBe(false);
  });

  it('says nothing when the alert is switched off, but still knows the cell is invalid', () => {
    const sheet = sheetWith(['x'], ['Watch'], ['y']);
    const quiet = { show: false, style: 'stop', title: '', message: '' } as const;
    sheet.validations.set(at('A1:A3'), aValidation(typedList, { errorAlert: quiet }));
    expect(sheet.validations.validate(0, 0, 'x').ok).toBe(true);
    expect(sheet.validations.invalidCells(at('A2:B9'))).toEqual([{ row: 2, column: 0 }]);
  });

  it('reads formulas relative to the first cell, also after a part was cleared', () => {
    const sheet = sheetWith([1, 5], [2, 6], [3, 7]);
    sheet.validations.set(
      at('B1:B3'),
      aValidation({ type: 'decimal', operator: 'GreaterThan', formula1: '=A1*10', formula2: null }),
    );
    expect([15, 25].map((value) => sheet.validations.validate(1, 1, value).ok)).toEqual([false, true]);
    sheet.validations.clear(at('B1'));
    expect([15, 25].map((value) => sheet.validations.validate(1, 1, value).ok)).toEqual([false, true]);
    expect([sheet.validations.at(0, 1), sheet.validations.at(2, 1)?.areas]).toEqual([null, [at('B2:B3')]]);
  });

  it('tells what all cells of an area share', () => {
    const sheet = sheetWith();
    sheet.validations.set(at('A1:A9'), aValidation(typedList));
    sheet.validations.set(at('A4'), aValidation({ type: 'none' }));
    expect(sheet.validations.of(at('A1:A3'))?.validation.rule).toEqual(typedList);
    expect([
      sheet.validations.of(at('A3:A4')),
      sheet.validations.of(at('A9:A10')),
      sheet.validations.of(at('B1')),
    ]).toEqual([undefined, undefined, null]);
  });

  it('is shared by cells that were given the same at different times', () => {
    const sheet = sheetWith();
    const rule = (row: number): ValidationRule => ({ type: 'custom', formula: `=$F$1+A${row}>0` });
    sheet.validations.set(at('A1:A2'), aValidation(rule(1)));
    sheet.validations.set(at('A3:A4'), aValidation(rule(3)));
    expect(sheet.validations.of(at('A1:A4'))?.validation).toEqual(aValidation(rule(1)));
    sheet.validations.set(at('A3:A4'), aValidation(rule(4)));
    expect(sheet.validations.of(at('A1:A4'))).toBeUndefined();
  });

  it('follows its cells and the cells that it refers to', () => {
    const sheet = sheetWith([1]);
    sheet.validations.set(
      at('A1:A3'),
      aValidation({ type: 'decimal', operator: 'LessThan', formula1: '=$C$5', formula2: '=B1' }),
    );
    sheet.insertCells(areaOf(1, 0, 2, MAX_COLUMNS), 'Down');
    const [placed] = sheet.validations.all();
    expect(placed?.areas).toEqual([at('A1:A5')]);
    expect(placed?.validation.rule).toMatchObject({ formula1: '=$C$7', formula2: '=B1' });
  });

  it('refuses a typed list that Excel could not save', () => {
    const sheet = sheetWith();
    const source = Array.from({ length: 60 }, (_, index) => `item${String(index)}`);
    expect(() => {
      sheet.validations.set(at('A1'), aValidation({ type: 'list', source, inCellDropDown: true }));
    }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
