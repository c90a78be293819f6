import { businessYearOfDay, formatMonth } from '../../../src/taskpane/words/months';

describe('formatMonth', () => {
  it('names a month in the language of the pane', () => {
    expect(formatMonth('2026-03')).toBe('Mar 2026');
  });
});

describe('businessYearOfDay', () => {
  it.each([
    [new Date(2026, 2, 31), 4, 2025],
    [new Date(2026, 3, 1), 4, 2026],
    [new Date(2026, 0, 1), 1, 2026],
    [new Date(2026, 11, 31), 1, 2026],
  ])('finds for %s with first month %d the business year %d', (day, firstMonth, year) => {
    expect(businessYearOfDay(day, firstMonth)).toBe(year);
  });
});
