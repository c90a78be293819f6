import { areaOf, Book } from '../../../../host/engine';
import { findCells, nextFound } from '../../../../host/page/find/findCells';

describe('finding texts', () => {
  const book = Book.create();
  const first = book.activeSheet;
  const second = book.addSheet('Second');
  first.setInputs(areaOf(0, 0, 2, 2), [
    ['Scrap rate', 0.5],
    ['=LEN(A1)', 'scrap'],
  ]);
  first.setFormat(areaOf(0, 1), { numberFormat: '0%' });
  second.setInput(3, 3, 'No SCRAP');
  const places = (text: string, isWhole = false) =>
    findCells(book.sheets, { text, isWhole }).map(({ sheet, row, column }) => [sheet.name, row, column]);

  it('looks into what cells show and into formulas, whatever the capitals', () => {
    expect(places('scrap')).toEqual([
      ['Sheet1', 0, 0],
      ['Sheet1', 1, 1],
      ['Second', 3, 3],
    ]);
    expect([places('50%'), places('len('), places('')]).toEqual([[['Sheet1', 0, 1]], [['Sheet1', 1, 0]], []]);
    expect(places('scrap', true)).toEqual([['Sheet1', 1, 1]]);
  });

  it('goes from cell to cell, and round at the end', () => {
    const found = findCells(book.sheets, { text: 'scrap', isWhole: false });
    const from = (row: number, column: number, step: 1 | -1) =>
      nextFound(found, { sheet: first, row, column }, step, book.sheets);
    expect([from(0, 0, 1), from(1, 1, 1), from(0, 0, -1), from(1, 0, -1)]).toEqual([1, 2, 2, 0]);
    expect(nextFound(found, { sheet: second, row: 3, column: 3 }, 1, book.sheets)).toBe(0);
    expect(nextFound([], { sheet: first, row: 0, column: 0 }, 1, book.sheets)).toBe(-1);
  });
});
