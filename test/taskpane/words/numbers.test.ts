import {
  describeTarget,
  formatChange,
  formatValue,
  readNumber,
  writeNumber,
} from '../../../src/taskpane/words/numbers';

const noBreakSpaces = /\u00a0/g;
const plain = (text: string | null) => text?.replace(noBreakSpaces, ' ');

describe('readNumber', () => {
  it.each([
    ['95', 'en-GB', 95],
    ['95.5', 'en-GB', 95.5],
    ['.5', 'en-GB', 0.5],
    ['-2', 'en-GB', -2],
    ['\u22122', 'en-GB', -2],
    ['1,000', 'en-GB', 1000],
    ['1,234,567.5', 'en-GB', 1234567.5],
    ['95,5', 'de-DE', 95.5],
    ['1.000', 'de-DE', 1000],
    ['1 000,5', 'fr-FR', 1000.5],
  ])('reads %s in %s as %d', (text, locale, number) => {
    expect(readNumber(text, locale)).toBe(number);
  });

  it.each([
    ['abc', 'en-GB'],
    ['95%', 'en-GB'],
    ['95,5', 'en-GB'],
    ['95.5', 'de-DE'],
    ['1.2.3', 'en-GB'],
    ['1,00', 'en-GB'],
    ['.', 'en-GB'],
    ['-', 'en-GB'],
    ['1e3', 'en-GB'],
  ])('refuses %s in %s', (text, locale) => {
    expect(readNumber(text, locale)).toBeNull();
  });

  it('reads an empty field as no number at all', () => {
    expect(readNumber('  ', 'en-GB')).toBeUndefined();
  });

  it.each(['en-GB', 'de-DE', 'fr-FR', 'ar-EG', 'pl-PL'])('reads back what is written in %s', (locale) => {
    for (const number of [0, -1.25, 1234.5, 0.0001, 1500000]) {
      expect(readNumber(writeNumber(number, locale), locale)).toBe(number);
    }
  });
});

describe('formatValue', () => {
  it('does not let rounding carry a value over a limit', () => {
    expect(plain(formatValue(94.96, { target: 95 }, '%', 'en-GB'))).toBe('94.96 %');
    expect(plain(formatValue(94.94, { target: 95 }, '%', 'en-GB'))).toBe('94.9 %');
  });

  it('does not let rounding put a value on a limit that it missed', () => {
    expect(plain(formatValue(5.004, { target: 5 }, '', 'en-GB'))).toBe('5.004');
  });

  it('takes a difference below the tolerance of the status rule for none', () => {
    expect(plain(formatValue(0.1 + 0.2, { target: 0.3 }, '', 'en-GB'))).toBe('0.3');
  });

  it('writes the number as the language of the user does', () => {
    expect(plain(formatValue(1234.5, {}, 'ppm', 'de-DE'))).toBe('1.234,5 ppm');
  });
});

describe('formatChange', () => {
  it('rounds long results, and shows with more digits what would look equal', () => {
    expect(formatChange(96.589975349, 90.427280197, 'none', 'en-GB')).toEqual(['96.59', '90.43']);
    expect(formatChange(96.58997, 96.58999, 'none', 'de-DE')).toEqual(['96,58997', '96,58999']);
  });

  it('leaves words as they are and has a word for nothing', () => {
    expect(formatChange('', 95, 'none', 'en-GB')).toEqual(['none', '95']);
    expect(formatChange('Late', '', 'nothing', 'en-GB')).toEqual(['Late', 'nothing']);
  });
});

describe('describeTarget', () => {
  it.each([
    ['higher', { target: 95, amber: 90 }, '≥ 95 %'],
    ['lower', { target: 0.125 }, '≤ 0.125 %'],
    ['inRange', { target: 75, upperTarget: 90 }, '75 to 90 %'],
  ] as const)('says what a %s target asks for', (better, limits, text) => {
    expect(plain(describeTarget(better, limits, '%', 'en-GB'))).toBe(text);
  });

  it('has nothing to say without a target', () => {
    expect(describeTarget('higher', {}, '%', 'en-GB')).toBeNull();
  });
});
