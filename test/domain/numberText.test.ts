import { readNumberText } from '../../src/domain/numberText';

const nbsp = '\u00a0';

describe('readNumberText', () => {
  it.each([
    ['95', 95],
    ['95,2', 95.2],
    ['95.2', 95.2],
    [' 1 234 ', 1234],
    [`1${nbsp}234,5`, 1234.5],
    ["12'345", 12345],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['0,125', 0.125],
    ['-3,5', -3.5],
    ['−3', -3],
  ])('reads "%s" as %s', (text, number) => {
    expect(readNumberText(text)).toEqual({ kind: 'number', number, isPercent: false });
  });

  it.each(['95 %', '95%', `95${nbsp}%`])('notes the percent sign of "%s"', (text) => {
    expect(readNumberText(text)).toEqual({ kind: 'number', number: 95, isPercent: true });
  });

  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1234, 1.234],
    ['-12,500', -12500, -12.5],
  ])('gives both readings of "%s"', (text, one, other) => {
    expect(readNumberText(text)).toEqual({ kind: 'ambiguous', readings: [one, other] });
  });

  it.each(['about 3', '12 pcs', '1 2', '12 34', '%', '', '1,2,3', 'n/a', '>= 95'])(
    'finds no number in "%s"',
    (text) => {
      expect(readNumberText(text)).toEqual({ kind: 'none' });
    },
  );
});
