import { areaOf, Book, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../../host/engine';

describe('the geometry of a sheet', () => {
  let sheet: Sheet;
  beforeEach(() => {
    sheet = Book.create().activeSheet;
  });

  it('begins with columns of 64 and rows of 20 pixels', () => {
    expect([sheet.columnWidth(5), sheet.rowHeight(5), sheet.standardWidth]).toEqual([48, 15, 48]);
    expect([sheet.leftOfColumn(10), sheet.topOfRow(10)]).toEqual([480, 150]);
    expect(sheet.leftOfColumn(MAX_COLUMNS)).toBe(48 * MAX_COLUMNS);
    expect(sheet.topOfRow(MAX_ROWS)).toBe(15 * MAX_ROWS);
  });

  it('takes widths to the pixel, through the file too', async () => {
    const widths = Array.from({ length: 200 }, (_, index) => (index + 1) * 0.75);
    const book = Book.create();
    widths.forEach((width, column) => {
      book.activeSheet.setColumnWidth(column, column, width);
    });
    expect(widths.map((_, column) => book.activeSheet.columnWidth(column))).toEqual(widths);
    const opened = (await Book.open(await book.save())).activeSheet;
    expect(widths.map((_, column) => opened.columnWidth(column))).toEqual(widths);
  });

  it('knows what lies where', () => {
    sheet.setColumnWidth(1, 1, 96);
    sheet.setRowHeight(0, 0, 30);
    expect([sheet.leftOfColumn(2), sheet.topOfRow(1)]).toEqual([144, 30]);
    expect([sheet.columnAt(143), sheet.columnAt(144), sheet.rowAt(29.9), sheet.rowAt(30)]).toEqual([
      1, 2, 0, 1,
    ]);
  });

  it('gives hidden rows and columns no room, and their size back', () => {
    sheet.setColumnWidth(1, 1, 96);
    sheet.setColumnsHidden(1, 2, true);
    sheet.setRowsHidden(3, 3, true);
    expect([sheet.columnWidth(1), sheet.leftOfColumn(3), sheet.rowHeight(3), sheet.topOfRow(4)]).toEqual([
      0, 48, 0, 45,
    ]);
    sheet.setColumnsHidden(1, 2, false);
    expect([sheet.columnWidth(1), sheet.isColumnHidden(1), sheet.isRowHidden(3)]).toEqual([96, false, true]);
  });

  it('refuses sizes that Excel refuses', () => {
    expect(() => {
      sheet.setRowHeight(0, 0, 410);
    }).toThrow('between 0 and 409.5');
    expect(() => {
      sheet.setColumnWidth(0, 0, -1);
    }).toThrow('between 0 and');
  });

  it('groups rows and columns up to seven levels deep', () => {
    for (let level = 0; level < 9; level += 1) sheet.groupColumns(1, 2);
    sheet.groupColumns(2, 2, -1);
    sheet.groupRows(4, 5);
    expect([0, 1, 2].map((column) => sheet.columnOutlineLevel(column))).toEqual([0, 7, 6]);
    expect([3, 4].map((row) => sheet.rowOutlineLevel(row))).toEqual([0, 1]);
  });

  it('fits columns to their longest text and rows to their lines', () => {
    sheet.setInputs(areaOf(0, 0, 2, 1), [['short'], ['a text of some thirty characters']]);
    sheet.autofitColumns(areaOf(0, 0, MAX_ROWS, 1));
    expect(sheet.columnWidth(0)).toBeGreaterThan(140);
    sheet.setFormat(areaOf(1, 0), { wrapText: true });
    sheet.setColumnWidth(0, 0, 90);
    sheet.autofitRows(areaOf(0, 0, 2, 1));
    expect(sheet.rowHeight(0)).toBe(15);
    expect(sheet.rowHeight(1)).toBeGreaterThanOrEqual(29);
  });
});
