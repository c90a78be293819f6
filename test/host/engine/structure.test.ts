import { areaOf, Book, ExcelError, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../../host/engine';

const rows = (from: number, count = 1) => areaOf(from, 0, count, MAX_COLUMNS);
const columns = (from: number, count = 1) => areaOf(0, from, MAX_ROWS, count);

describe('inserting and deleting', () => {
  let book: Book;
  let sheet: Sheet;
  let other: Sheet;
  beforeEach(() => {
    book = Book.create();
    sheet = book.activeSheet;
    other = book.addSheet('Other sheet');
    sheet.setInputs(areaOf(0, 0, 4, 2), [
      [1, '=A1*10'],
      [2, '=A2*10'],
      [3, '=A3*10'],
      ['=SUM(A1:A3)', '=$A$2'],
    ]);
    other.setInput(0, 0, '=Sheet1!A3+SUM(Sheet1!A:A)');
  });

  const inputs = (from: Sheet, column: number) => [0, 1, 2, 3, 4].map((row) => from.input(row, column));

  it('rows carries formulas of all sheets along', () => {
    sheet.insertCells(rows(1), 'Down');
    expect(inputs(sheet, 0)).toEqual([1, null, 2, 3, '=SUM(A1:A4)']);
    expect(inputs(sheet, 1)).toEqual(['=A1*10', null, '=A3*10', '=A4*10', '=$A$3']);
    expect(other.input(0, 0)).toBe('=Sheet1!A4+SUM(Sheet1!A:A)');
    expect([sheet.value(4, 0), sheet.value(4, 1)]).toEqual([6, 2]);
  });

  it('rows and taking them away again leaves everything as it was', () => {
    const before = [inputs(sheet, 0), inputs(sheet, 1), other.input(0, 0)];
    sheet.insertCells(rows(2, 3), 'Down');
    sheet.deleteCells(rows(2, 3), 'Up');
    expect([inputs(sheet, 0), inputs(sheet, 1), other.input(0, 0)]).toEqual(before);
  });

  it('deleted cells leave #REF!, and ranges shrink', () => {
    sheet.deleteCells(rows(1, 2), 'Up');
    expect(inputs(sheet, 0).slice(0, 2)).toEqual([1, '=SUM(A1:A1)']);
    expect(sheet.input(1, 1)).toBe('=#REF!');
    expect(other.value(0, 0)).toEqual({ error: '#REF!' });
  });

  it('columns carries formulas, widths and formats along', () => {
    sheet.setColumnWidth(0, 0, 90);
    sheet.setFormat(areaOf(0, 1), { numberFormat: '0.0' });
    sheet.insertCells(columns(0, 2), 'Right');
    expect(sheet.input(0, 3)).toBe('=C1*10');
    expect([sheet.columnWidth(2), sheet.columnWidth(0)]).toEqual([90, 48]);
    expect(sheet.text(0, 3)).toBe('10.0');
    expect(other.input(0, 0)).toBe('=Sheet1!C3+SUM(Sheet1!C:C)');
    sheet.deleteCells(columns(0, 2), 'Left');
    expect([sheet.columnWidth(0), sheet.input(0, 1)]).toEqual([90, '=A1*10']);
  });

  it('cells moves only those below or to the right', () => {
    sheet.insertCells(areaOf(1, 0), 'Down');
    expect(inputs(sheet, 0)).toEqual([1, null, 2, 3, '=SUM(A1:A4)']);
    expect(inputs(sheet, 1)).toEqual(['=A1*10', '=A3*10', '=A4*10', '=$A$3', null]);
    sheet.deleteCells(areaOf(1, 0), 'Up');
    expect(inputs(sheet, 1)).toEqual(['=A1*10', '=A2*10', '=A3*10', '=$A$2', null]);
    sheet.insertCells(areaOf(0, 0), 'Right');
    expect([sheet.input(0, 0), sheet.input(0, 1), sheet.input(0, 2)]).toEqual([null, 1, '=B1*10']);
    sheet.deleteCells(areaOf(0, 0), 'Left');
    expect([sheet.input(0, 0), sheet.input(0, 1), sheet.input(0, 2)]).toEqual([1, '=A1*10', null]);
  });

  it('new rows look like the row above', () => {
    sheet.setFormat(areaOf(1, 0, 1, 2), { font: { bold: true } });
    sheet.insertCells(rows(2), 'Down');
    expect([sheet.format(2, 1).font.bold, sheet.format(3, 1).font.bold]).toEqual([true, false]);
  });

  it('carries names, print areas, merged cells and row heights along', () => {
    book.names.add('Limit', '=Sheet1!$A$3');
    sheet.names.add('Block', '=Sheet1!$A$1:$B$3');
    sheet.pageLayout.printArea = [areaOf(0, 0, 4, 2)];
    sheet.merge(areaOf(5, 0, 1, 2));
    sheet.setRowHeight(5, 5, 30);
    sheet.insertCells(rows(1, 2), 'Down');
    expect(book.names.get('Limit')?.formula).toBe('=Sheet1!$A$5');
    expect(sheet.names.get('Block')?.target?.area).toEqual(areaOf(0, 0, 5, 2));
    expect(sheet.pageLayout.printArea).toEqual([areaOf(0, 0, 6, 2)]);
    expect(sheet.mergedAreas).toEqual([areaOf(7, 0, 1, 2)]);
    expect([sheet.rowHeight(7), sheet.rowHeight(5)]).toEqual([30, 15]);
  });

  it('carries tables, rules, validation and charts along', () => {
    const table = other.tables.add(areaOf(2, 0, 3, 2), false, 'Block');
    const rule = other.conditionalFormats.add({
      areas: [areaOf(3, 1, 3, 1)],
      test: { type: 'custom', formula: '=$A4>1' },
    });
    other.insertCells(rows(0, 2), 'Down');
    expect(table.area.top).toBe(4);
    const [moved] = other.conditionalFormats.all();
    expect(moved?.id).toBe(rule.id);
    expect(moved?.areas).toEqual([areaOf(5, 1, 3, 1)]);
    expect(moved?.test).toMatchObject({ formula: '=$A6>1' });
  });

  it('keeps a relative rule alive when its first row is deleted', () => {
    other.conditionalFormats.add({
      areas: [areaOf(3, 1, 3, 1)],
      test: { type: 'custom', formula: '=$A4>1' },
    });
    other.deleteCells(rows(3), 'Up');
    const [rule] = other.conditionalFormats.all();
    expect(rule?.areas).toEqual([areaOf(3, 1, 2, 1)]);
    expect(rule?.test).toMatchObject({ formula: '=$A4>1' });
  });

  it('refuses to cut through tables and merged cells', () => {
    sheet.tables.add(areaOf(0, 3, 3, 3), false, 'Wide');
    expect(() => {
      sheet.insertCells(areaOf(0, 4), 'Down');
    }).toThrow(expect.objectContaining({ code: 'InsertDeleteConflict' }) as ExcelError);
    sheet.merge(areaOf(6, 0, 1, 2));
    expect(() => {
      sheet.insertCells(areaOf(2, 0), 'Down');
    }).toThrow(expect.objectContaining({ code: 'MergedRangeConflict' }) as ExcelError);
  });

  it('refuses to push cells off the sheet', () => {
    sheet.setInput(MAX_ROWS - 1, 0, 'last');
    expect(() => {
      sheet.insertCells(rows(0), 'Down');
    }).toThrow(expect.objectContaining({ code: 'NonBlankCellOffSheet' }) as ExcelError);
  });

  it('lets a spilling formula spill anew', () => {
    other.setInput(0, 2, '=SORT(Sheet1!A1:A3)');
    other.insertCells(rows(1), 'Down');
    expect([0, 1, 2, 3].map((row) => other.value(row, 2))).toEqual([1, 2, 3, null]);
  });

  it('says which rows came and went', () => {
    const changes: string[] = [];
    book.on((event) => {
      if (event.type === 'cellsChanged') changes.push(event.change);
    });
    sheet.insertCells(rows(1), 'Down');
    sheet.deleteCells(columns(3), 'Left');
    sheet.insertCells(areaOf(9, 9), 'Right');
    expect(changes).toEqual(['RowInserted', 'ColumnDeleted', 'CellInserted']);
  });
});
