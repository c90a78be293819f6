import type { Host } from '../../../host/Host';
import { startHost } from '../../support/startHost';

describe('events of worksheets', () => {
  let host: Host;
  let heard: Record<string, unknown>[];

  beforeEach(async () => {
    host = await startHost();
    // Handlers of earlier tests stay with the library, which knows sheets by ids that every workbook repeats.
    const ownHeard: Record<string, unknown>[] = [];
    heard = ownHeard;
    hear = (args) => {
      ownHeard.push(JSON.parse(JSON.stringify(args)) as Record<string, unknown>);
      return Promise.resolve();
    };
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  let hear: (args: object) => Promise<void>;

  /** Lets events that were sent after the answer arrive. */
  const eventsHaveArrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('tell the value before and after of a single cell, and the result of a formula', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[2], [3]];
      sheet.onChanged.add(hear);
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('B1').formulas = [['=A1*A2']];
      await context.sync();
      sheet.getRange('B1').values = [['done']];
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard.map(({ details }) => details)).toEqual([
      { valueBefore: 2, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      { valueBefore: '', valueAfter: 15, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      { valueBefore: 15, valueAfter: 'done', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
    ]);
  });

  it('give no details when several cells changed, and the direction in which cells were shifted', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(hear);
      await context.sync();
      sheet.getRange('A1:A2').values = [[2], [3]];
      await context.sync();
      sheet.getRange('A1:A1').insert('Right');
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toMatchObject([
      { changeType: 'RangeEdited', address: 'A1:A2', triggerSource: 'ThisLocalAddin', source: 'Local' },
      { changeType: 'CellInserted', changeDirectionState: { insertShiftDirection: 'Right' } },
    ]);
    expect(heard[0]).not.toHaveProperty('details');
    expect(heard[0]).not.toHaveProperty('changeDirectionState');
  });

  it('tell of changed formulas what they were', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').formulas = [['=1+1', '7']];
      await context.sync();
      sheet.onFormulaChanged.add(hear);
      await context.sync();
      sheet.getRange('A1').formulas = [['=2+2']];
      sheet.getRange('B1').values = [[8]];
      await context.sync();
      sheet.getRange('A1:C1').formulas = [['=3+3', '=A1', 'text']];
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toMatchObject([
      { formulaDetails: [{ cellAddress: 'A1', previousFormula: '=1+1' }] },
      {
        formulaDetails: [
          { cellAddress: 'A1', previousFormula: '=2+2' },
          { cellAddress: 'B1', previousFormula: '' },
        ],
      },
    ]);
  });

  it('do not take formulas for changed that only move', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').formulas = [['=B2']];
      sheet.onFormulaChanged.add(hear);
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      sheet.getRange('A3').formulas = [['=B9']];
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toMatchObject([{ formulaDetails: [{ cellAddress: 'A3', previousFormula: '=B3' }] }]);
  });

  it('tell which rows were hidden and shown', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.worksheets.onRowHiddenChanged.add(hear);
      await context.sync();
      sheet.getRange('3:5').rowHidden = true;
      await context.sync();
      sheet.getRange('4:4').rowHidden = false;
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toMatchObject([
      { changeType: 'Hidden', address: '3:5', source: 'Local' },
      { changeType: 'Unhidden', address: '4:4' },
    ]);
  });

  it('tell of protection, on the sheet and on all sheets', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onProtectionChanged.add(hear);
      context.workbook.worksheets.onProtectionChanged.add(hear);
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard.map(({ isProtected }) => isProtected)).toEqual([true, true, false, false]);
  });

  it('name the cells that were calculated', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:C2').formulas = [
        ['=A1', '=A1+1'],
        ['=A1+2', '=A1+3'],
      ];
      sheet.onCalculated.add(hear);
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard.at(-1)).toMatchObject({ type: 'WorksheetCalculated', address: 'B1:C2' });
  });

  it('tell where a person clicked', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSingleClicked.add(hear);
      await context.sync();
    });
    const sheet = host.book.activeSheet;
    host.book.announce({ type: 'cellClicked', sheet, cell: { row: 1, column: 2 }, offsetX: 3, offsetY: 4 });
    await eventsHaveArrived();
    expect(heard).toMatchObject([{ address: 'C2', offsetX: 3, offsetY: 4 }]);
  });

  it('say that a co-author made a change', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(hear);
      await context.sync();
    });
    host.coAuthor(({ activeSheet }) => {
      activeSheet.setInput(0, 0, 1);
    });
    await eventsHaveArrived();
    expect(heard).toMatchObject([{ source: 'Remote', triggerSource: 'Unknown' }]);
  });

  it('are not told of what the same batch did before it registered, or while it disabled them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.onChanged.add(hear);
      sheet.getRange('A2').values = [[2]];
      context.runtime.enableEvents = false;
      sheet.getRange('A3').values = [[3]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toMatchObject([{ address: 'A2' }]);
  });

  it('are silent after removal and while events are disabled', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const first = sheet.onChanged.add(hear);
      const second = sheet.onChanged.add(hear);
      await context.sync();
      first.remove();
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await eventsHaveArrived();
      expect(heard).toMatchObject([{ address: 'A2' }]);
      second.remove();
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toHaveLength(1);
  });
});
