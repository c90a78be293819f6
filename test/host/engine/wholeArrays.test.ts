import { areaOf, Book, MAX_COLUMNS, moveBlock, type Sheet } from '../../../host/engine';
import { Workbook } from '../../../host/engine/excelts';
import { sheetWith, valuesOf } from './support/sheets';

/** A1:A3 numbers, C1:C3 an array formula as Ctrl+Shift+Enter enters it. */
async function sheetWithArray(): Promise<Sheet> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Arrays');
  [1, 2, 3].forEach((value, row) => (sheet.getCell(row + 1, 1).value = value));
  sheet.getCell('C1').value = { formula: 'A1:A3*2', shareType: 'array', ref: 'C1:C3', result: 0 } as never;
  const book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return book.activeSheet;
}

describe('an array formula of a fixed area', () => {
  it('is calculated for its whole area', async () => {
    const sheet = await sheetWithArray();
    sheet.setInput(1, 0, 10);
    expect(valuesOf(sheet, 'C1:C3')).toEqual([2, 20, 6]);
  });

  it.each<[string, (sheet: Sheet) => void]>([
    ['typing', (sheet) => sheet.setInput(1, 2, 9)],
    ['emptying', (sheet) => sheet.clear(areaOf(1, 2), 'Contents')],
    ['inserting a row', (sheet) => sheet.insertCells(areaOf(1, 0, 1, MAX_COLUMNS), 'Down')],
    ['cutting', (sheet) => moveBlock(sheet, areaOf(1, 2), { row: 9, column: 0 })],
    ['putting down a cut cell', (sheet) => moveBlock(sheet, areaOf(0, 0), { row: 2, column: 2 })],
    ['deleting a row', (sheet) => sheet.deleteCells(areaOf(2, 0, 1, MAX_COLUMNS), 'Up')],
  ])('refuses %s in a part of it', async (_what, edit) => {
    const sheet = await sheetWithArray();
    expect(() => {
      edit(sheet);
    }).toThrow("You can't change part of an array.");
    expect(valuesOf(sheet, 'C1:C3')).toEqual([2, 4, 6]);
  });

  it('moves as a whole, and can be emptied as a whole', async () => {
    const sheet = await sheetWithArray();
    sheet.insertCells(areaOf(0, 0, 1, MAX_COLUMNS), 'Down');
    sheet.setInput(1, 0, 5);
    expect(valuesOf(sheet, 'C1:C4')).toEqual([null, 10, 4, 6]);
    sheet.clear(areaOf(1, 2, 3, 1), 'Contents');
    expect(valuesOf(sheet, 'C1:C4')).toEqual([null, null, null, null]);
  });
});

describe('an array formula that is cut', () => {
  it('may be put down over its own cells', async () => {
    const sheet = await sheetWithArray();
    moveBlock(sheet, areaOf(0, 2, 3, 1), { row: 1, column: 2 });
    expect(valuesOf(sheet, 'C1:C4')).toEqual([null, 2, 4, 6]);
  });
});

describe('what a spilling formula fills', () => {
  it('can be written over', () => {
    const sheet = sheetWith([1, '=A1:A2*2'], [2]);
    sheet.setInput(1, 1, 'mine');
    expect(sheet.value(0, 1)).toEqual({ error: '#SPILL!' });
  });
});
