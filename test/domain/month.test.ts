import { firstDayOf, lastDayOf, lastEndedMonth, monthOfDay, serialOf } from '../../src/domain/day';
import { businessYearOf, endsPeriod, monthsOfYear } from '../../src/domain/businessYear';
import { addMonths, isBefore, monthOf, monthsBetween, parseMonth } from '../../src/domain/month';

describe('a month', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['2026-3', null],
    ['2026-13', null],
    ['2026-00', null],
    ['1899-12', null],
    ['2026-03-01', null],
    [' 2026-03', null],
    ['Mar 26', null],
  ])('reads "%s" as %s', (text, month) => {
    expect(parseMonth(text)).toBe(month);
  });

  it('goes over the end of the year in both directions', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-02', -14)).toBe('2024-12');
    expect(monthsBetween('2027-02', '2026-11')).toBe(3);
    expect(monthsBetween('2026-11', '2027-02')).toBe(-3);
  });

  it('is not before itself', () => {
    expect(isBefore('2026-03', '2026-03')).toBe(false);
    expect(isBefore('2025-12', '2026-01')).toBe(true);
  });

  it.each([
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
    [1899, 1],
    [10000, 1],
  ])('refuses the year %d with the month %d', (year, month) => {
    expect(() => monthOf(year, month)).toThrow(RangeError);
  });
});

describe('a day as Excel counts it', () => {
  // Serial numbers as Excel and LibreOffice show them for these dates.
  it.each([
    [1900, 3, 1, 61],
    [2000, 1, 1, 36526],
    [2024, 2, 29, 45351],
    [2026, 1, 1, 46023],
  ])('%d-%d-%d is %d', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it('does not exist before 1 March 1900', () => {
    expect(() => serialOf(1900, 2, 28)).toThrow(RangeError);
    expect(monthOfDay(60)).toBeNull();
    expect(monthOfDay(NaN)).toBeNull();
  });

  it('lies in a month that begins and ends on a day', () => {
    expect(firstDayOf('2026-03')).toBe(46082);
    expect(lastDayOf('2024-02')).toBe(45351);
    expect(monthOfDay(45351.75)).toBe('2024-02');
  });

  it('has a month that ended last', () => {
    expect(lastEndedMonth(serialOf(2026, 3, 31))).toBe('2026-02');
    expect(lastEndedMonth(serialOf(2026, 1, 1))).toBe('2025-12');
  });
});

describe('a business year', () => {
  it('is named after the calendar year in which it starts', () => {
    expect(businessYearOf('2027-03', 4)).toBe(2026);
    expect(businessYearOf('2026-04', 4)).toBe(2026);
    expect(monthsOfYear(2026, 4)[0]).toBe('2026-04');
    expect(monthsOfYear(2026, 4)[11]).toBe('2027-03');
  });

  it.each([
    ['quarterly', 1, ['2026-03', '2026-06', '2026-09', '2026-12']],
    ['quarterly', 4, ['2026-06', '2026-09', '2026-12', '2027-03']],
    ['quarterly', 11, ['2027-01', '2027-04', '2027-07', '2027-10']],
    ['halfYearly', 7, ['2026-12', '2027-06']],
    ['yearly', 4, ['2027-03']],
  ] as const)('has %s periods that are counted from its month %d', (frequency, start, ends) => {
    expect(monthsOfYear(2026, start).filter((month) => endsPeriod(month, frequency, start))).toEqual(ends);
  });
});
