import { areaOf } from '../../../../host/engine';
import { sheetWith } from '../support/sheets';

describe('a formula typed into a cell without a number format', () => {
  it.each([
    ['=DATE(2026,3,1)', '3/1/2026'],
    ['=TIME(18,30,0)', '6:30 PM'],
    ['=A1', '5/5/2026'],
    ['=A1+1', '5/6/2026'],
    ['=MAX(A1:A1)', '5/5/2026'],
    ['=B1', '12%'],
    ['=SUM(B1,B1)', '24%'],
    ['=B1*2', '0.24'],
    ['=YEAR(DATE(2026,3,1))', '2026'],
    ['=DATE(2026,3,1)-DATE(2026,2,1)', '28'],
  ])('%s shows %s', (formula, text) => {
    const sheet = sheetWith([46147, 0.12]);
    sheet.setFormat(areaOf(0, 0), { numberFormat: 'm/d/yyyy' });
    sheet.setFormat(areaOf(0, 1), { numberFormat: '0%' });
    sheet.typeInput(2, 2, formula);
    expect(sheet.text(2, 2)).toBe(text);
  });

  it('keeps a format that the cell has', () => {
    const sheet = sheetWith([1]);
    sheet.setFormat(areaOf(1, 0), { numberFormat: '0.0' });
    sheet.typeInput(1, 0, '=DATE(2026,3,1)');
    expect(sheet.text(1, 0)).toBe('46082.0');
  });
});
