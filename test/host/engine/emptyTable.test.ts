import { areaOf, Book, hasNoRows, rowCount } from '../../../host/engine';
import { errorsInFile } from './support/errorsInFile';
import { at, sheetWith, valuesOf } from './support/sheets';

jest.setTimeout(60_000);

describe('a table without rows', () => {
  const headersOnly = () => {
    const sheet = sheetWith(['Line', 'Scrap', 'Double']);
    const table = sheet.tables.add(areaOf(0, 0, 1, 3), true);
    return { sheet, table };
  };

  it('is made of headers alone and shows one blank row', () => {
    const { sheet, table } = headersOnly();
    expect(hasNoRows(table)).toBe(true);
    expect(table.area).toEqual(at('A1:C2'));
    expect(sheet.usedArea()).toEqual(at('A1:C1'));
  });

  it('takes its first row into the blank one', () => {
    const { table } = headersOnly();
    expect(table.addRows(null, 3)).toBe(0);
    expect(hasNoRows(table)).toBe(false);
    expect(rowCount(table.bodyArea)).toBe(3);
  });

  it('has a row as soon as something stands there, with calculated columns filled', () => {
    const { sheet, table } = headersOnly();
    const [, , double] = table.columns;
    if (double) double.calculatedFormula = '=[@Scrap]*2';
    sheet.setInput(1, 1, 4);
    expect(hasNoRows(table)).toBe(false);
    expect(sheet.value(1, 2)).toBe(8);
  });

  it('is left when all rows are deleted', () => {
    const { sheet, table } = headersOnly();
    sheet.setInputs(areaOf(1, 0, 1, 2), [['Press', 1]]);
    table.addRows(null, 2);
    table.deleteRows(0, 3);
    expect(hasNoRows(table)).toBe(true);
    expect(valuesOf(sheet, 'A2:C2')).toEqual([null, null, null]);
    expect(table.area).toEqual(at('A1:C2'));
  });

  it('moves down what stands right below its headers', () => {
    const sheet = sheetWith(['Line', 'Scrap'], [null, 'note']);
    const table = sheet.tables.add(areaOf(0, 0, 1, 2), true);
    expect(table.area).toEqual(at('A1:B2'));
    expect(valuesOf(sheet, 'B2:B3')).toEqual([null, 'note']);
  });

  it('is saved as such', async () => {
    const { sheet } = headersOnly();
    expect(await errorsInFile(sheet)).toEqual([]);
    const [opened] = (await Book.open(await sheet.book.save())).tables;
    expect(opened && hasNoRows(opened)).toBe(true);
  });
});
