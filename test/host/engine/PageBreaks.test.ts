import { areaOf, MAX_COLUMNS, MAX_ROWS } from '../../../host/engine';
import { errorsInFile } from './support/errorsInFile';
import { reopened, sheetWith } from './support/sheets';

jest.setTimeout(60_000);

describe('page breaks', () => {
  it('stand once before a row or a column, never before the first', () => {
    const { rowBreaks, columnBreaks } = sheetWith([1]).pageLayout;
    for (const row of [20, 5, 5, 0]) rowBreaks.add(row);
    columnBreaks.add(3);
    expect([rowBreaks.all(), columnBreaks.all()]).toEqual([[5, 20], [3]]);
    rowBreaks.delete(5);
    expect(rowBreaks.all()).toEqual([20]);
  });

  it('follow their cells, and stay in a valid file', async () => {
    const sheet = sheetWith([1]);
    const { rowBreaks, columnBreaks } = sheet.pageLayout;
    rowBreaks.add(5);
    rowBreaks.add(9);
    columnBreaks.add(3);
    sheet.insertCells(areaOf(0, 0, 2, MAX_COLUMNS), 'Down');
    sheet.deleteCells(areaOf(11, 0, 1, MAX_COLUMNS), 'Up');
    sheet.insertCells(areaOf(0, 0, MAX_ROWS, 1), 'Right');
    expect([rowBreaks.all(), columnBreaks.all()]).toEqual([[7], [4]]);
    const { pageLayout } = await reopened(sheet);
    expect([pageLayout.rowBreaks.all(), pageLayout.columnBreaks.all()]).toEqual([[7], [4]]);
    expect(await errorsInFile(sheet)).toEqual([]);
  });
});
