import { carriedLimits, kpisOfYear, monthOfCarriedLimits } from '../../../src/app/setUp/yearStart';
import { aKpiWorkbook, aRegisterRow, everyMonth } from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

describe('the KPIs of a year', () => {
  const ids = (changes: Parameters<typeof aRegisterRow>[0], start = 4) =>
    kpisOfYear(aKpiWorkbook({ register: [aRegisterRow(changes)] }), 2026, start).map(({ id }) => id);

  it.each([
    ['in use without end', {}, ['OTD-01']],
    ['retired in the first month', { 'Active to': serialOf(2026, 4, 30) }, ['OTD-01']],
    ['retired before the first month', { 'Active to': serialOf(2026, 3, 31) }, []],
    ['in use from the last month on', { 'Active from': serialOf(2027, 3, 1) }, ['OTD-01']],
    ['in use only after the last month', { 'Active from': serialOf(2027, 4, 1) }, []],
    ['without an ID', { ID: '' }, []],
  ])('are asked for when they are %s', (_when, changes, expected) => {
    expect(ids(changes)).toEqual(expected);
  });
});

describe('the limits with which a year starts', () => {
  const targets = (year: number, first: number, last: number) => ({
    targets: [{ ID: 'OTD-01', Limit: 'Target', ...everyMonth(year, first), [`${year}-12`]: last }],
  });
  const workbook = aKpiWorkbook({ years: { 2024: targets(2024, 80, 81), 2026: targets(2026, 90, 91) } });

  it.each([
    [2027, 91, '2026-12'],
    // A year was left out: the limits of the last month before the gap.
    [2028, 91, '2026-12'],
    [2025, 81, '2024-12'],
    [2023, 80, '2024-01'],
  ])('are for %d those of the nearest month that is known: %d in %s', (year, target, month) => {
    expect(carriedLimits(workbook, year, 'OTD-01')).toEqual({ target });
    expect(monthOfCarriedLimits(workbook, year)).toBe(month);
  });

  it('are none where nothing is known', () => {
    expect(carriedLimits(workbook, 2027, 'XYZ-01')).toEqual({});
    expect(monthOfCarriedLimits(aKpiWorkbook({ years: {} }), 2027)).toBeNull();
  });
});
