import { readEntry } from '../../src/domain/entry';
import type { Kpi, MeasureRole } from '../../src/domain/kpi';
import { roundTo9 } from '../../src/domain/tolerance';
import { formOf, valueOf } from '../../src/domain/value';
import { aKpi, measures } from '../support/aModel';

/** The value of a KPI with these roles and cell contents. */
function valueWith(
  roles: readonly MeasureRole[],
  cells: readonly (number | string)[],
  changes: Partial<Kpi> = {},
) {
  return valueOf(aKpi({ measures: measures(...roles), ...changes }), cells.map(readEntry));
}

describe('the value of a KPI', () => {
  it('is the share of the numerator in the denominator', () => {
    expect(valueWith(['+', '÷'], [47, 50])).toMatchObject({ value: 94, numerator: 47, denominator: 50 });
  });

  it('adds, takes off and divides: a net promoter score of 30 % promoters and 20 % detractors is 10', () => {
    // DELA annual report 2018, glossary.
    expect(valueWith(['+', '-', '÷'], [30, 20, 100], { unit: 'points' })).toMatchObject({ value: 10 });
  });

  it('is the overall equipment effectiveness of the worked example of oee.com: 74.79 %', () => {
    // 18,848 good parts of one second each in 420 planned minutes.
    expect(valueWith(['+', '÷'], [18848, 420 * 60])).toMatchObject({
      value: expect.closeTo(74.79, 2) as number,
    });
  });

  it('is a sum when nothing divides it', () => {
    expect(valueWith(['+', '+', '-'], [3, 4, 2], { unit: '', multiplier: 1 })).toMatchObject({
      value: 5,
      denominator: null,
    });
  });

  it('is a typed value times the multiplier', () => {
    expect(valueWith(['='], [0.75], { multiplier: 100 })).toMatchObject({ value: 75 });
  });

  it('adds several denominators', () => {
    expect(valueWith(['+', '÷', '÷'], [6, 4, 8], { unit: '' })).toMatchObject({ value: 50 });
  });

  it.each([
    [['÷'], 'invalid'],
    [['=', '+'], 'invalid'],
    [['=', '='], 'invalid'],
    [[], 'invalid'],
    [['-'], 'sum'],
    [['-', '÷'], 'ratio'],
    [['='], 'typed'],
  ] as const)('has, with the roles %j, the form %s', (roles, form) => {
    expect(formOf(measures(...roles))).toBe(form);
  });
});

describe('a month without a value', () => {
  it('has no entry when everything is blank, formulas that return "" included', () => {
    expect(valueWith(['+', '÷'], ['', ''])).toEqual({ kind: 'noEntry' });
  });

  it('is not applicable as soon as one cell says so, in either case', () => {
    expect(valueWith(['+', '÷'], ['N/A', 5])).toEqual({ kind: 'notApplicable' });
    expect(valueWith(['+', '÷'], ['n/a', '#DIV/0!'])).toEqual({ kind: 'notApplicable' });
  });

  it('has no activity when 0 of 0 happened', () => {
    expect(valueWith(['+', '÷'], [0, 0])).toEqual({ kind: 'noActivity' });
    expect(valueWith(['+', '÷'], [3, 0], { unit: 'per 1,000 orders' })).toEqual({ kind: 'noActivity' });
  });

  it.each([
    ['a share of 5 of 0', ['+', '÷'], [5, 0], 'numeratorAboveDenominator'],
    ['a share above 100 %', ['+', '÷'], [51, 50], 'numeratorAboveDenominator'],
    ['a negative share', ['+', '-', '÷'], [1, 2, 50], 'numeratorNegative'],
    ['a missing denominator', ['+', '÷'], [47, ''], 'partMissing'],
    ['a number written as text', ['+', '÷'], ['47', 50], 'text'],
    ['an error', ['+', '÷'], [47, '#N/A'], 'error'],
    ['roles that make no value', ['÷'], [5], 'invalidForm'],
  ] as const)('has to be checked for %s', (_, roles, cells, reason) => {
    expect(valueWith(roles, cells)).toEqual({ kind: 'check', reason });
  });

  it('does not take floating-point dust for a numerator above its denominator', () => {
    expect(valueWith(['+', '+', '÷'], [0.1, 0.2, 0.3])).toMatchObject({ kind: 'value' });
  });

  it('keeps negative values and values above 100 for units other than %', () => {
    expect(valueWith(['+', '-', '÷'], [1, 2, 50], { unit: 'points' })).toMatchObject({ value: -2 });
    expect(valueWith(['+', '÷'], [60, 50], { unit: '% of plan' })).toMatchObject({ value: 120 });
  });
});

describe('a cell of the data sheet', () => {
  it.each([
    [null, 'blank'],
    ['', 'blank'],
    [0, 'number'],
    [NaN, 'error'],
    [true, 'text'],
    ['n/a', 'notApplicable'],
    ['#N/A', 'error'],
    ['#div/0!', 'error'],
    ['95 %', 'text'],
    [' ', 'text'],
    ['-', 'text'],
  ])('reads %j as %s', (value, kind) => {
    expect(readEntry(value).kind).toBe(kind);
  });
});

describe('rounding to nine decimals', () => {
  it.each([
    [4.9e-10, 0],
    [-4.9e-10, 0],
    [5.1e-10, 1e-9],
    [-5.1e-10, -1e-9],
    [1.2345678915, 1.234567892],
    [12345678.125, 12345678.125],
  ])('turns %d into %d', (value, rounded) => {
    expect(roundTo9(value)).toBeCloseTo(rounded, 12);
  });
});
