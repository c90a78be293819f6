import { Book, areaOf } from '../../../../host/engine';

describe('undo and redo', () => {
  it('takes a typed value back and puts it in again', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.typeInput(5, 3, '12');

    expect(book.history.undoTitle).toBe('Typing in D6');
    expect(book.history.undo()).toBe('Typing in D6');
    expect(sheet.isEmpty(5, 3)).toBe(true);
    expect(book.history.undoTitle).toBeNull();
    expect(book.history.redo()).toBe('Typing in D6');
    expect(sheet.value(5, 3)).toBe(12);
  });

  it('calculates what depends on a value that was taken back', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.setInputs(areaOf(0, 0, 2, 1), [[2], ['=A1*10']]);
    sheet.typeInput(0, 0, '5');
    book.history.undo();

    expect(sheet.value(1, 0)).toBe(20);
  });
});
