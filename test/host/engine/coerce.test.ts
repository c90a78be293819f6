import { coerceInput, ExcelError } from '../../../host/engine';

describe('a typed text', () => {
  it.each([
    ['12', 12, undefined],
    [' 5 ', 5, undefined],
    ['-3.5', -3.5, undefined],
    ['12 %', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1e3', 1000, '0.00E+00'],
    ['(5)', -5, undefined],
    ['2026-03-01', 46082, 'm/d/yyyy'],
    ['3/1/2026', 46082, 'm/d/yyyy'],
    ['12/31/2026', 46387, 'm/d/yyyy'],
    ['2026-03', 46082, 'mmm-yy'],
    ['Mar 2026', 46082, 'mmm-yy'],
    ['10:30', 0.4375, 'h:mm'],
  ])('%s is the number %d with the format %s', (text, input, numberFormat) => {
    const coerced = coerceInput(text, 'General');
    expect(coerced.input).toBeCloseTo(input, 10);
    expect(coerced.numberFormat).toBe(numberFormat);
  });

  it.each([
    ['', null],
    ['true', true],
    ['FALSE', false],
    ['#N/A', { error: '#N/A' }],
    ['#div/0!', { error: '#DIV/0!' }],
    ['=A1+1', '=A1+1'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
  ])('"%s" is read as %p', (text, input) => {
    expect(coerceInput(text, 'General')).toEqual({ input });
  });

  it.each(['abc', '31/12/2026', '19-8-2025', '÷', '+', '-', '=', "'12", "'=A1", '1.2.3', 'n/a'])(
    '"%s" stays text',
    (text) => {
      expect(coerceInput(text, 'General')).toEqual({ input: text });
    },
  );

  it('keeps the number format that a cell has', () => {
    expect(coerceInput('12%', '0.000')).toEqual({ input: 0.12 });
  });

  it('stays text in a cell formatted as text, even if it looks like a formula', () => {
    expect(coerceInput('12', '@')).toEqual({ input: '12' });
    expect(coerceInput('=A1', '@')).toEqual({ input: "'=A1" });
  });

  it.each(['=SUM(', '=1+', '=)', '+ item (', '=='])(
    'is refused when it begins a formula that cannot be read: %s',
    (text) => {
      expect(() => coerceInput(text, 'General')).toThrow(ExcelError);
      expect(() => coerceInput(text, 'General')).toThrow('There is a problem with the formula');
    },
  );
});
