import { areaOf, Book, moveBlock, type Sheet } from '../../../../host/engine';

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

  describe('on another sheet', () => {
    it('still look at the cells that they leave behind, and are followed there', () => {
      moveBlock(sheet, areaOf(0, 0, 1, 3), { row: 4, column: 0 }, other);
      expect(inputs(sheet, 0)).toEqual([null, null, null]);
      expect(inputs(other, 4)).toEqual([1, '=A5*10', '=A1']);
      expect([other.input(0, 1), other.value(0, 1)]).toEqual(['=Other!B5', 10]);
      expect(other.input(1, 1)).toBe('=SUM(Sheet1!A1:A3)');
      moveBlock(sheet, areaOf(1, 1), { row: 5, column: 0 }, other);
      expect([other.input(5, 0), other.value(5, 0)]).toEqual(['=Sheet1!A2*10', 20]);
    });

    it('leave #REF! where something pointed at the cells that they cover', () => {
      moveBlock(sheet, areaOf(2, 0), { row: 0, column: 0 }, other);
      expect([sheet.input(0, 2), other.input(0, 0)]).toEqual(['=#REF!', 3]);
    });

    it('take comments along', () => {
      sheet.comments.addComment(0, 0, 'Why?', 'Quality');
      other.comments.addComment(4, 0, 'Covered', 'Quality');
      moveBlock(sheet, areaOf(0, 0), { row: 4, column: 0 }, other);
      expect(sheet.comments.comments).toEqual([]);
      expect(other.comments.comments.map(({ content }) => content)).toEqual(['Why?']);
    });
  });

  it('take validation and conditional formats along, with what they look at', () => {
    const alert = { show: true, style: 'stop', title: '', message: '' } as const;
    sheet.validations.set(areaOf(0, 0, 3), {
      rule: { type: 'custom', formula: '=A1<$A$3' },
      ignoreBlanks: true,
      errorAlert: alert,
      prompt: { show: false, title: '', message: '' },
    });
    sheet.conditionalFormats.add({
      areas: [areaOf(0, 0, 3)],
      test: { type: 'custom', formula: '=A1>1' },
      format: { font: { bold: true } },
    });
    moveBlock(sheet, areaOf(1, 0), { row: 7, column: 4 });
    expect(sheet.validations.at(1, 0)).toBeNull();
    expect(sheet.validations.at(7, 4)?.validation.rule).toEqual({ type: 'custom', formula: '=E8<$A$3' });
    expect([sheet.displayedFormat(7, 4).font.bold, sheet.displayedFormat(2, 0).font.bold]).toEqual([
      true,
      true,
    ]);
    sheet.setInput(1, 0, 5);
    expect(sheet.displayedFormat(1, 0).font.bold).toBe(false);
    moveBlock(sheet, areaOf(2, 0), { row: 9, column: 9 });
    expect(sheet.validations.at(7, 4)?.validation.rule).toEqual({ type: 'custom', formula: '=E8<$J$10' });
  });

  it('take merged cells along, and refuse a part of one', () => {
    sheet.merge(areaOf(0, 0, 1, 2));
    moveBlock(sheet, areaOf(0, 0, 2, 2), { row: 10, column: 1 });
    expect(sheet.mergedAreas).toEqual([areaOf(10, 1, 1, 2)]);
    expect(() => {
      moveBlock(sheet, areaOf(10, 1), { row: 0, column: 0 });
    }).toThrow('part of a merged cell');
  });

  it('take a whole table along, and refuse its header alone', () => {
    sheet.setInputs(areaOf(0, 0, 1, 2), [['Month', 'Rate']]);
    const table = sheet.tables.add(areaOf(0, 0, 3, 2), true);
    other.setInput(0, 3, `=SUM(${table.name}[Month])`);
    moveBlock(sheet, areaOf(0, 0, 4, 2), { row: 10, column: 3 });
    expect(table.area).toEqual(areaOf(10, 3, 3, 2));
    expect(other.value(0, 3)).toBe(5);
    expect(() => {
      moveBlock(sheet, areaOf(10, 3), { row: 0, column: 0 });
    }).toThrow('header of the table');
    moveBlock(sheet, areaOf(11, 3), { row: 0, column: 0 });
    expect([table.area, sheet.input(0, 0), other.value(0, 3)]).toEqual([areaOf(10, 3, 3, 2), 2, 3]);
  });
});
