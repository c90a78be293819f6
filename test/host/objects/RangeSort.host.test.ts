import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('RangeSort', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:D5').values = [
        ['Line', 'Scrap', 'Rank'],
        ['A', 3, 1],
        ['B', 1, 2],
        ['C', 2, 3],
      ];
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const values = async (sort: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D5');
      sort(range);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });

  it('counts keys from the first column of the range and keeps a header', async () => {
    const sorted = await values((range) => {
      range.sort.apply([{ key: 1 }], false, true);
    });
    expect(sorted.map(([line]) => line)).toEqual(['Line', 'B', 'C', 'A']);
  });

  it('sorts the header too unless told that there is one', async () => {
    const sorted = await values((range) => {
      range.sort.apply([{ key: 1, ascending: false }]);
    });
    expect(sorted.map(([line]) => line)).toEqual(['Line', 'A', 'C', 'B']);
  });

  it('sorts columns by a row', async () => {
    const sorted = await values((range) => {
      range.sort.apply([{ key: 1, ascending: true }], false, true, 'Columns');
    });
    expect(sorted[1]).toEqual(['A', 1, 3]);
    expect(sorted[0]).toEqual(['Line', 'Rank', 'Scrap']);
  });

  it('brings cells of a colour to the top', async () => {
    const sorted = await values((range) => {
      range.getCell(3, 0).format.fill.color = '#FFFF00';
      range.sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FFFF00', ascending: true }], false, true);
    });
    expect(sorted.map(([line]) => line)).toEqual(['Line', 'C', 'A', 'B']);
  });

  it('refuses a key outside the range', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('B2:D5')
        .sort.apply([{ key: 3 }]);
    });
  });
});
