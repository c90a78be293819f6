import { changeDecimals } from '../../../../host/page/home/changeDecimals';

describe('changing the decimals of a number format', () => {
  it.each([
    ['General', '0.0'],
    ['0', '0.0'],
    ['0.00', '0.000'],
    ['#,##0', '#,##0.0'],
    ['0%', '0.0%'],
    ['$#,##0.00;[Red]($#,##0.00)', '$#,##0.000;[Red]($#,##0.000)'],
    ['0" of 10"', '0.0" of 10"'],
    ['0.00E+00', '0.000E+00'],
  ])('makes one more of %s', (before, after) => {
    expect(changeDecimals(before, 1)).toBe(after);
  });

  it.each([
    ['0.00', '0.0'],
    ['0.0', '0'],
    ['#,##0.00', '#,##0.0'],
    ['0.0%', '0%'],
    ['0.0" (1.5)"', '0" (1.5)"'],
  ])('makes one less of %s', (before, after) => {
    expect(changeDecimals(before, -1)).toBe(after);
  });

  it.each(['@', 'm/d/yyyy', 'h:mm AM/PM', '[$-409]mmmm d, yyyy'])('leaves %s alone', (format) => {
    expect(changeDecimals(format, 1)).toBeNull();
  });

  it('has nothing to take where there are no decimals', () => {
    expect(changeDecimals('0', -1)).toBeNull();
    expect(changeDecimals('General', -1)).toBeNull();
  });
});
