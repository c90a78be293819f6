import { areaOf, Book, typeBlock } from '../../../../host/engine';

const block = (texts: readonly (readonly string[])[]) => (down: number, across: number) =>
  texts[down]?.[across] ?? '';

describe('a block of typed texts', () => {
  it('is coerced cell by cell, with the formats that the texts suggest', () => {
    const sheet = Book.create().activeSheet;
    typeBlock(
      sheet,
      areaOf(0, 0, 2, 3),
      block([
        ['3/1/2026', '12 %', "'007"],
        ['3/2/2026', '', '=A1+1'],
      ]),
    );
    expect([0, 1, 2].map((column) => sheet.text(0, column))).toEqual(['3/1/2026', '12%', '007']);
    expect([0, 1, 2].map((column) => sheet.value(1, column))).toEqual([46_083, null, 46_083]);
  });

  it('wraps texts of several lines', () => {
    const sheet = Book.create().activeSheet;
    typeBlock(sheet, areaOf(0, 0), () => 'one\ntwo');
    expect(sheet.format(0, 0).wrapText).toBe(true);
  });

  it('lets a table grow once over all that is below and beside it, with its formulas', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.setInputs(areaOf(0, 0, 2, 2), [
      ['Month', 'Twice'],
      [1, '=[@Month]*2'],
    ]);
    const table = sheet.tables.add(areaOf(0, 0, 2, 2), true);
    sheet.setInput(1, 1, '=[@Month]*2');
    typeBlock(sheet, areaOf(2, 0, 3, 1), block([['2'], ['3'], ['4']]));
    expect(table.area).toEqual(areaOf(0, 0, 5, 2));
    expect(sheet.value(4, 1)).toBe(8);
    typeBlock(sheet, areaOf(0, 2, 2, 1), block([['Limit'], ['9']]));
    expect([table.area, table.columns.at(-1)?.name]).toEqual([areaOf(0, 0, 5, 3), 'Limit']);
  });

  it('is refused as a whole when a formula cannot be read', () => {
    const sheet = Book.create().activeSheet;
    expect(() => {
      typeBlock(sheet, areaOf(0, 0, 2, 1), block([['1'], ['=SUM(']]));
    }).toThrow();
    expect(sheet.value(0, 0)).toBeNull();
  });

  it('is refused on locked cells of a protected sheet', () => {
    const sheet = Book.create().activeSheet;
    sheet.protection.protect();
    expect(() => {
      typeBlock(sheet, areaOf(0, 0), () => '1');
    }).toThrow('protected');
  });
});
