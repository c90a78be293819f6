import { type CellValue, displayText } from '../../../host/engine';

describe('the text of a cell', () => {
  it.each<[CellValue, string, string]>([
    [null, 'General', ''],
    [1234567.891, 'General', '1234567.891'],
    [0.1 + 0.2, 'General', '0.3'],
    [0, '0;-0;;@', ''],
    [5, '0;-0;;@', '5'],
    ['x', '0;-0;;@', 'x'],
    [0.1234, '0.0%', '12.3%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [46082, 'yyyy-mm-dd', '2026-03-01'],
    [46082, 'mmm-yy', 'Mar-26'],
    [46082, 'm/d/yyyy', '3/1/2026'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [true, '0.0', 'TRUE'],
    [{ error: '#N/A' }, '0.0', '#N/A'],
    ['=A1', 'General', '=A1'],
    [3, '[Red]0" pcs"', '3 pcs'],
    [3, 'this is [no format', '3'],
  ])('%p with the format %s is "%s"', (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });
});
