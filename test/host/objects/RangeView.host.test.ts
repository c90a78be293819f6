import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('RangeView', () => {
  let host: Host;

  /** The cells A1:B3 with the second row hidden: a view of the first and the third. */
  const viewOf = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3').getVisibleView();

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').formulas = [
        [1, '=A1*2'],
        [2, '=A2*2'],
        ['text', true],
      ];
      sheet.getRange('2:2').rowHidden = true;
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('shows the cells that are not hidden', async () => {
    await Excel.run(async (context) => {
      const view = viewOf(context);
      view.load('cellAddresses,rowCount,columnCount,index,formulas,formulasLocal,formulasR1C1');
      view.load('numberFormat,text,valueTypes,values');
      const range = view.getRange().load('address');
      await context.sync();
      expect(view.toJSON()).toMatchObject({
        cellAddresses: [
          ['Sheet1!A1', 'Sheet1!B1'],
          ['Sheet1!A3', 'Sheet1!B3'],
        ],
        rowCount: 2,
        columnCount: 2,
        formulas: [
          [1, '=A1*2'],
          ['text', true],
        ],
        formulasLocal: [
          [1, '=A1*2'],
          ['text', true],
        ],
        formulasR1C1: [
          [1, '=RC[-1]*2'],
          ['text', true],
        ],
        numberFormat: [
          ['General', 'General'],
          ['General', 'General'],
        ],
        text: [
          ['1', '2'],
          ['text', 'TRUE'],
        ],
        valueTypes: [
          ['Double', 'Double'],
          ['String', 'Boolean'],
        ],
        values: [
          [1, 2],
          ['text', true],
        ],
      });
      expect(range.address).toBe('Sheet1!A1:B3');
    });
  });

  it('has a view for each row', async () => {
    await Excel.run(async (context) => {
      const { rows } = viewOf(context);
      const count = rows.getCount();
      const last = rows.getItemAt(1).load('index,values,rowCount');
      rows.load('items/index,items/values');
      await context.sync();
      expect([count.value, last.index, last.rowCount]).toEqual([2, 1, 1]);
      expect(last.values).toEqual([['text', true]]);
      expect(rows.items.map(({ index, values }) => [index, values])).toEqual([
        [0, [[1, 2]]],
        [1, [['text', true]]],
      ]);
    });
    await expectOfficeError('InvalidArgument', (context) => {
      viewOf(context).rows.getItemAt(2);
    });
  });

  it.each<['values' | 'formulas' | 'formulasLocal' | 'formulasR1C1', (string | number)[][], number[][]]>([
    [
      'values',
      [
        [7, 8],
        [9, 10],
      ],
      [
        [7, 8],
        [2, 4],
        [9, 10],
      ],
    ],
    [
      'formulas',
      [
        [7, '=A1+1'],
        [9, '=A3+1'],
      ],
      [
        [7, 8],
        [2, 4],
        [9, 10],
      ],
    ],
    [
      'formulasLocal',
      [
        [7, '=A1+1'],
        [9, '=A3+1'],
      ],
      [
        [7, 8],
        [2, 4],
        [9, 10],
      ],
    ],
    [
      'formulasR1C1',
      [
        [7, '=RC[-1]+1'],
        [9, '=R1C1'],
      ],
      [
        [7, 8],
        [2, 4],
        [9, 7],
      ],
    ],
  ])('sets %s of the shown cells alone', async (member, set, values) => {
    await Excel.run(async (context) => {
      viewOf(context)[member] = set;
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3').load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  it('sets number formats of the shown cells alone', async () => {
    await Excel.run(async (context) => {
      viewOf(context).numberFormat = [
        ['0.0', '0%'],
        ['@', '@'],
      ];
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3').load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0.0', '0%'],
        ['General', 'General'],
        ['@', '@'],
      ]);
    });
  });
});
