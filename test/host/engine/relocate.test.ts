import { areaOf, Book, moveBlock, type Sheet } from '../../../host/engine';

describe('cells that are cut and put down elsewhere', () => {
  let book: Book;
  let sheet: Sheet;
  let other: Sheet;
  beforeEach(() => {
    book = Book.create();
    sheet = book.activeSheet;
    other = book.addSheet('Other');
    sheet.setInputs(areaOf(0, 0, 3, 3), [
      [1, '=A1*10', '=Other!A1'],
      [2, '=A2*10', '=Other!A2'],
      [3, '=A3*10', '=Other!A3'],
    ]);
    other.setInputs(areaOf(0, 0, 3, 2), [
      [7, '=Sheet1!B1'],
      [8, '=SUM(Sheet1!A1:A3)'],
      [9, '=Sheet1!A2'],
    ]);
  });

  const inputs = (from: Sheet, row: number) => [0, 1, 2].map((column) => from.input(row, column));

  it('keep what they point at, and are followed by what points at them', () => {
    moveBlock(sheet, areaOf(0, 0, 1, 3), { row: 5, column: 0 });
    expect(inputs(sheet, 0)).toEqual([null, null, null]);
    expect(inputs(sheet, 5)).toEqual([1, '=A6*10', '=Other!A1']);
    expect([other.input(0, 1), other.value(0, 1)]).toEqual(['=Sheet1!B6', 10]);
    expect([sheet.value(5, 1), sheet.value(5, 2)]).toEqual([10, 7]);
  });

  it('leave #REF! where something pointed at the cells that they cover', () => {
    moveBlock(sheet, areaOf(0, 0), { row: 1, column: 0 });
    expect(sheet.input(1, 1)).toBe('=#REF!*10');
    expect(other.input(2, 1)).toBe('=#REF!');
    expect([sheet.input(0, 0), sheet.input(1, 0), sheet.input(0, 1)]).toEqual([null, 1, '=A2*10']);
  });

  it('take formats, notes and comments along', () => {
    sheet.setFormat(areaOf(0, 0), { fill: { color: '#FF0000' } });
    sheet.comments.addNote(0, 0, 'counted by hand', 'Quality');
    sheet.comments.addComment(0, 1, 'Why?', 'Quality');
    moveBlock(sheet, areaOf(0, 0, 1, 2), { row: 4, column: 1 });
    expect(sheet.format(4, 1).fill.color).toBe('#FF0000');
    expect(sheet.format(0, 0).fill.color).toBe('');
    expect(sheet.comments.noteAt(4, 1)?.content).toBe('counted by hand');
    expect(sheet.comments.commentAt(4, 2)?.content).toBe('Why?');
    expect(sheet.comments.comments).toHaveLength(1);
  });

  it('may overlap the place that they leave', () => {
    moveBlock(sheet, areaOf(0, 0, 2, 1), { row: 1, column: 0 });
    expect([0, 1, 2].map((row) => sheet.input(row, 0))).toEqual([null, 1, 2]);
    expect([sheet.input(0, 1), sheet.input(1, 1)]).toEqual(['=A2*10', '=A3*10']);
  });
});
