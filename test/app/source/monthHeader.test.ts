import { isDateFormat, monthFromHeader } from '../../../src/app/source/monthHeader';
import { serialOf } from '../../support/oracle/months';

describe('monthFromHeader', () => {
  it.each(['yyyy-mm-dd', 'mmm yy', 'dd/mm/yyyy', '[$-407]mmmm yyyy', 'd"."m"."yyyy', 'm/d/yy h:mm'])(
    'reads any day of a month that is shown as a date (%s)',
    (format) => {
      expect(monthFromHeader(serialOf(2026, 3, 1), format)).toBe('2026-03');
      expect(monthFromHeader(serialOf(2026, 3, 31) + 0.75, format)).toBe('2026-03');
    },
  );

  it.each(['General', '0', '#,##0.00', '0.0%', '#,##0 "days"', '[Red]0', '0 \\d', '@'])(
    'takes a number that is not shown as a date for a number (%s)',
    (format) => {
      expect(monthFromHeader(46_082, format)).toBeUndefined();
    },
  );

  it('takes a number for no date when no KPI workbook could speak of that day', () => {
    expect(monthFromHeader(12, 'yyyy-mm-dd')).toBeUndefined();
    expect(monthFromHeader(900_000, 'yyyy-mm-dd')).toBeUndefined();
    expect(monthFromHeader(-1, 'yyyy-mm-dd')).toBeUndefined();
  });

  it.each([
    ['2026-03', '2026-03'],
    ['2026-3', '2026-03'],
    ['2026/03', '2026-03'],
    ['2026.03', '2026-03'],
    ['202603', '2026-03'],
    ['03/2026', '2026-03'],
    ['3.2026', '2026-03'],
    [' 2026-03 ', '2026-03'],
    ['Mar-26', '2026-03'],
    ["Mar '26", '2026-03'],
    ['MARCH 2026', '2026-03'],
    ['Sept. 2026', '2026-09'],
    ['März 2026', '2026-03'],
    ['Mrz 26', '2026-03'],
    ['Jänner 2026', '2026-01'],
    ['févr. 2026', '2026-02'],
    ['août 2026', '2026-08'],
    ['décembre 2026', '2026-12'],
    ['ene-26', '2026-01'],
  ])('reads %s', (text, month) => {
    expect(monthFromHeader(text, 'General')).toBe(month);
  });

  it.each([
    'March',
    'Mar',
    'March, please',
    'Total 2026',
    'Q1 2026',
    '2026',
    '26-03',
    '2026-13',
    '2026-00',
    '13/2026',
    '',
    '#N/A',
    'Mar 202',
  ])('reads no month in "%s"', (text) => {
    expect(monthFromHeader(text, 'General')).toBeUndefined();
  });

  it.each(['1850-12', '0000-01', '12/0001', 'Mar 1066', '9999-12'])(
    'takes "%s" for a number of something else, since no KPI workbook speaks of that year',
    (text) => {
      expect(monthFromHeader(text, 'General')).toBeUndefined();
    },
  );

  it('reads no month in a truth value', () => {
    expect(monthFromHeader(true, 'yyyy-mm-dd')).toBeUndefined();
  });
});

describe('isDateFormat', () => {
  it.each(['General', '0.00E+00', '"day" 0', '[$EUR] 0', '# "m²"'])('says no to %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
