import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

describe('ranges that are found from another', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'E4'],
    ['getCell outside the range', (range) => range.getCell(3, -1), 'B6'],
    ['getRow', (range) => range.getRow(1), 'C4:E4'],
    ['getColumn', (range) => range.getColumn(2), 'E3:E5'],
    ['getLastRow', (range) => range.getLastRow(), 'C5:E5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'E3:E5'],
    ['getLastCell', (range) => range.getLastCell(), 'E5'],
    ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'C:E'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'E2:G4'],
    ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'C3:F3'],
    ['getResizedRange beyond its first row', (range) => range.getResizedRange(-4, -3), 'B1:C3'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'C3:D3'],
    ['getRowsAbove', (range) => range.getRowsAbove(2), 'C1:E2'],
    ['getRowsAbove without a number', (range) => range.getRowsAbove(), 'C2:E2'],
    ['getRowsAbove inside the range', (range) => range.getRowsAbove(-2), 'C3:E4'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'C6:E7'],
    ['getRowsBelow inside the range', (range) => range.getRowsBelow(-1), 'C5:E5'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(2), 'A3:B5'],
    ['getColumnsBefore inside the range', (range) => range.getColumnsBefore(-1), 'C3:C5'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'F3:G5'],
    ['getColumnsAfter inside the range', (range) => range.getColumnsAfter(-2), 'D3:E5'],
    ['getBoundingRect', (range) => range.getBoundingRect('A1'), 'A1:E5'],
    ['getIntersection', (range) => range.getIntersection('A1:D4'), 'C3:D4'],
  ])('%s', async (_name, find, address) => {
    await Excel.run(async (context) => {
      const found = find(context.workbook.worksheets.getActiveWorksheet().getRange('C3:E5'));
      found.load('address,addressLocal');
      await context.sync();
      expect([found.address, found.addressLocal]).toEqual([`Sheet1!${address}`, `Sheet1!${address}`]);
    });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['getOffsetRange', (range) => range.getOffsetRange(-3, 0)],
    ['getRowsAbove', (range) => range.getRowsAbove(3)],
    ['getRowsBelow of no rows', (range) => range.getRowsBelow(0)],
    ['getColumnsBefore', (range) => range.getColumnsBefore(3)],
    ['getResizedRange', (range) => range.getResizedRange(-5, 0)],
  ])('%s refuses what is no part of the sheet', async (_name, find) => {
    await expectOfficeError('InvalidArgument', (context) => {
      find(context.workbook.worksheets.getActiveWorksheet().getRange('C3:E5'));
    });
  });

  it('getIntersection refuses ranges that do not overlap', async () => {
    await expectOfficeError('ItemNotFound', (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getIntersection('B1');
    });
  });

  it.each([
    ['C3:E5', false, false],
    ['3:5', true, false],
    ['C:E', false, true],
    ['', true, true],
  ])(
    '%s is a range of whole rows: %s, of whole columns: %s',
    async (address, isEntireRow, isEntireColumn) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
        range.load('isEntireRow,isEntireColumn');
        await context.sync();
        expect([range.isEntireRow, range.isEntireColumn]).toEqual([isEntireRow, isEntireColumn]);
      });
    },
  );
});
