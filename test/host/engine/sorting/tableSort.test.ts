import { areaOf, Book, clearTableSort, sortTable, tableSortState } from '../../../../host/engine';
import { errorsInFile } from '../support/errorsInFile';
import { sheetWith } from '../support/sheets';

jest.setTimeout(60_000);

describe('the sort order of a table', () => {
  const sorted = () => {
    const sheet = sheetWith(['Line', 'Scrap'], ['Press', 5], ['Paint', 1], ['Pack', 9]);
    const table = sheet.tables.add(areaOf(0, 0, 4, 2), true);
    sheet.setFormat(areaOf(3, 0), { fill: { color: '#FFFF00' } });
    sortTable(table, [
      { key: 0, ascending: true, on: { by: 'cellColor', color: '#FFFF00' } },
      { key: 1, ascending: false, on: { by: 'value' } },
    ]);
    return { sheet, table };
  };

  it('is remembered, also in the file, and forgotten when cleared', async () => {
    const { sheet, table } = sorted();
    expect([1, 2, 3].map((row) => sheet.value(row, 0))).toEqual(['Pack', 'Press', 'Paint']);
    const state = tableSortState(table);
    expect(state.fields.map(({ key }) => key)).toEqual([0, 1]);
    expect(await errorsInFile(sheet)).toEqual([]);
    const [opened] = (await Book.open(await sheet.book.save())).tables;
    expect(opened && tableSortState(opened)).toEqual(state);
    clearTableSort(table);
    expect(tableSortState(table).fields).toEqual([]);
    expect(sheet.value(1, 0)).toBe('Pack');
  });

  it('follows its columns', () => {
    const { sheet, table } = sorted();
    table.addColumn(1);
    sheet.insertCells(areaOf(0, 0, 1048576, 1), 'Right');
    expect(tableSortState(table).fields.map(({ key }) => key)).toEqual([0, 2]);
    table.deleteColumn(0);
    expect(tableSortState(table).fields.map(({ key }) => key)).toEqual([1]);
  });
});
