import { circularSummary } from '../../../host/page/circularSummary';
import { sheetWith } from '../engine/support/sheets';

describe('the status bar on circular references', () => {
  it('names the first one of the sheet, says on other sheets that there is one, and is silent when it is mended', () => {
    const sheet = sheetWith([1, '=C1+1', '=B1*2']);
    const other = sheet.book.addSheet('Other');
    expect(circularSummary(sheet)).toEqual(['Circular References: B1']);
    expect(circularSummary(other)).toEqual(['Circular References']);
    expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([0, 0]);
    sheet.setInput(0, 2, 4);
    expect(circularSummary(sheet)).toEqual([]);
    expect(sheet.value(0, 1)).toBe(5);
  });
});
