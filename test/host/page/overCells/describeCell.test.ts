import { areaOf, Book } from '../../../../host/engine';
import { describeArea, describeCell } from '../../../../host/page/overCells/describeCell';

describe('a cell in words', () => {
  const sheet = Book.create().activeSheet;
  sheet.setInputs(areaOf(0, 0, 3, 2), [
    ['Month', 'Rate'],
    ['May', 0.5],
    ['June', '=B2*2'],
  ]);
  sheet.tables.add(areaOf(0, 0, 3, 2), true, 'Rates');
  sheet.setFormat(areaOf(1, 1, 2, 1), { numberFormat: '0%' });
  sheet.merge(areaOf(6, 0, 1, 3));
  sheet.setInput(6, 0, 'Total');
  sheet.comments.addNote(1, 1, 'checked by the lab', 'Quality');

  it('says what it shows, where it is and how it came about', () => {
    expect(describeCell(sheet, { row: 2, column: 1 })).toBe('100%, B3, column Rate, formula =B2*2');
    expect(describeCell(sheet, { row: 0, column: 1 })).toBe('Rate, B1, header of table Rates');
    expect(describeCell(sheet, { row: 9, column: 9 })).toBe('empty, J10');
  });

  it('says what is attached to it', () => {
    expect(describeCell(sheet, { row: 1, column: 1 })).toBe(
      '50%, B2, column Rate, has a note: checked by the lab',
    );
    expect(describeCell(sheet, { row: 6, column: 0 })).toBe('Total, A7:C7 merged');
  });

  it('says whether it is locked once the sheet is protected, and keeps hidden formulas to itself', () => {
    sheet.setFormat(areaOf(2, 1), { formulaHidden: true });
    sheet.setFormat(areaOf(9, 9), { locked: false });
    sheet.protection.protect();
    expect(describeCell(sheet, { row: 2, column: 1 })).toBe('100%, B3, column Rate, formula, locked');
    expect(describeCell(sheet, { row: 9, column: 9 })).toBe('empty, J10, not locked');
  });

  it('counts the cells of a selected area', () => {
    expect(describeArea(areaOf(0, 0, 2, 3))).toBe('A1 to C2 selected, 2 by 3 cells');
    expect(describeArea({ top: 0, bottom: 1_048_575, left: 1, right: 2 })).toBe('B to C selected');
  });
});
