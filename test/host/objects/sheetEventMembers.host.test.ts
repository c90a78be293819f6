import type { Host } from '../../../host/Host';
import { startHost } from '../../support/startHost';

type Told = Record<string, unknown>;
type Handlers = Record<string, OfficeExtension.EventHandlers<Told>>;

/** An event of sheets, what raises it on a sheet of three, and what the handler is told. */
const events: readonly [string, (book: Excel.Workbook, sheet: Excel.Worksheet) => void, Told][] = [
  ['onActivated', (_book, sheet) => sheet.activate(), { type: 'WorksheetActivated' }],
  [
    'onDeactivated',
    ({ worksheets }, sheet) => {
      sheet.activate();
      worksheets.getItem('Sheet1').activate();
    },
    { type: 'WorksheetDeactivated' },
  ],
  [
    'onChanged',
    (_book, sheet) => {
      sheet.getRange('D1').values = [[1]];
    },
    { type: 'WorksheetChanged', address: 'D1', changeType: 'RangeEdited', source: 'Local' },
  ],
  [
    'onSelectionChanged',
    (_book, sheet) => sheet.getRange('B2:C3').select(),
    { type: 'WorksheetSelectionChanged', address: 'B2:C3' },
  ],
  [
    'onCalculated',
    (_book, sheet) => {
      sheet.getRange('D1').formulas = [['=1+1']];
    },
    { type: 'WorksheetCalculated', address: 'D1' },
  ],
  [
    'onFormatChanged',
    (_book, sheet) => {
      sheet.getRange('D1:D2').format.font.bold = true;
    },
    { type: 'WorksheetFormatChanged', address: 'D1:D2', source: 'Local' },
  ],
  [
    'onRowSorted',
    (_book, sheet) => sheet.getRange('A1:B3').sort.apply([{ key: 0 }]),
    { type: 'WorksheetRowSorted', source: 'Local' },
  ],
  [
    'onColumnSorted',
    (_book, sheet) => sheet.getRange('A1:B3').sort.apply([{ key: 0 }], false, false, 'Columns'),
    { type: 'WorksheetColumnSorted', source: 'Local' },
  ],
  [
    'onRowHiddenChanged',
    (_book, sheet) => {
      sheet.getRange('2:3').rowHidden = true;
    },
    { type: 'WorksheetRowHiddenChanged', address: '2:3', changeType: 'Hidden', source: 'Local' },
  ],
  [
    'onFormulaChanged',
    (_book, sheet) => {
      sheet.getRange('C1').formulas = [['=A1+1']];
    },
    { type: 'WorksheetFormulaChanged', formulaDetails: [{ cellAddress: 'C1', previousFormula: '=A1' }] },
  ],
  [
    'onNameChanged',
    (_book, sheet) => {
      sheet.name = 'Renamed';
    },
    { type: 'WorksheetNameChanged', nameBefore: 'Told', nameAfter: 'Renamed', source: 'Local' },
  ],
];

describe('each event of a sheet', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Told');
      sheet.getRange('A1:C3').formulas = [
        [3, 1, '=A1'],
        [2, 5, ''],
        [1, 4, ''],
      ];
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  /** Lets events that were sent after the answer arrive. */
  const eventsHaveArrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  describe.each([
    ['the sheet', (sheet: Excel.Worksheet) => sheet],
    ['all sheets', (sheet: Excel.Worksheet) => sheet.context.workbook.worksheets],
  ])('on %s', (_where, listening) => {
    it.each(events)('%s is told once', async (name, raise, told) => {
      const heard: Told[] = [];
      let id = '';
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Told').load('id');
        (listening(sheet) as unknown as Handlers)[name]?.add((args) => {
          heard.push(JSON.parse(JSON.stringify(args)) as Told);
          return Promise.resolve();
        });
        await context.sync();
        id = sheet.id;
        raise(context.workbook, sheet);
        await context.sync();
      });
      await eventsHaveArrived();
      const own = heard.filter(({ worksheetId }) => worksheetId === id);
      expect(own).toHaveLength(1);
      expect(own[0]).toMatchObject({ ...told, worksheetId: id });
    });
  });

  it('onSingleClicked of all sheets tells the sheet', async () => {
    const heard: Told[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add((args) => {
        heard.push({ ...args });
        return Promise.resolve();
      });
      await context.sync();
    });
    const sheet = host.book.sheetNamed('Told') ?? host.book.activeSheet;
    host.book.announce({ type: 'cellClicked', sheet, cell: { row: 0, column: 0 }, offsetX: 1, offsetY: 2 });
    await eventsHaveArrived();
    expect(heard).toMatchObject([{ worksheetId: sheet.id, address: 'A1', offsetX: 1, offsetY: 2 }]);
  });

  it.each<['onAdded' | 'onMoved' | 'onDeleted', (sheets: Excel.WorksheetCollection) => void, Told]>([
    ['onAdded', (sheets) => sheets.add('New'), { type: 'WorksheetAdded', source: 'Local' }],
    [
      'onMoved',
      (sheets) => {
        sheets.getItem('Told').position = 0;
      },
      { type: 'WorksheetMoved', positionBefore: 1, positionAfter: 0, source: 'Local' },
    ],
    ['onDeleted', (sheets) => sheets.getItem('Told').delete(), { type: 'WorksheetDeleted', source: 'Local' }],
  ])('%s is told once', async (name, raise, told) => {
    const heard: Told[] = [];
    let ids: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getItem('Told').load('id');
      (worksheets as unknown as Handlers)[name]?.add((args) => {
        heard.push(JSON.parse(JSON.stringify(args)) as Told);
        return Promise.resolve();
      });
      await context.sync();
      raise(worksheets);
      worksheets.load('items/id');
      await context.sync();
      ids = name === 'onAdded' ? worksheets.items.slice(-1).map(({ id }) => id) : [before.id];
    });
    await eventsHaveArrived();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ ...told, worksheetId: ids[0] });
  });

  it('the workbook tells of selections, and never of saving by itself', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async ({ workbook }) => {
        const selected = workbook.getSelectedRange().load('address');
        await workbook.context.sync();
        heard.push(selected.address);
      });
      context.workbook.onAutoSaveSettingChanged.add(({ type }) => {
        heard.push(type);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').select();
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toEqual(['Sheet1!B2']);
  });
});
