import type { Host } from '../../../../host/Host';
import { reopen } from '../../../support/reopen';
import { startHost } from '../../../support/startHost';

describe('what cells hold and show, set by one member and read by others', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('formulasLocal and numberFormatLocal are those of the English language, in a saved file too', async () => {
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      cells.formulasLocal = [
        [2, '=SUM(A1,0.5)'],
        ['text', '=IF(TRUE,A2)'],
      ];
      cells.numberFormatLocal = [
        ['0.00', '0%'],
        ['@', 'General'],
      ];
      await context.sync();
    });
    for (const isFromFile of [false, true]) {
      if (isFromFile) await reopen(host);
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        cells.load('formulas,formulasLocal,numberFormat,numberFormatLocal,text,values,linkedDataTypeState');
        await context.sync();
        expect(cells.formulasLocal).toEqual([
          [2, '=SUM(A1,0.5)'],
          ['text', '=IF(TRUE,A2)'],
        ]);
        expect(cells.formulasLocal).toEqual(cells.formulas);
        expect(cells.numberFormatLocal).toEqual([
          ['0.00', '0%'],
          ['@', 'General'],
        ]);
        expect(cells.numberFormatLocal).toEqual(cells.numberFormat);
        expect(cells.text).toEqual([
          ['2.00', '250%'],
          ['text', 'text'],
        ]);
        expect(cells.linkedDataTypeState).toEqual([
          ['None', 'None'],
          ['None', 'None'],
        ]);
      });
    }
  });

  it('merged cells keep the first value, and are cells again when they are unmerged', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange('A1:B2');
      cells.values = [
        [1, 2],
        [3, 4],
      ];
      cells.merge();
      const merged = cells.getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B2');
      cells.unmerge();
      const none = cells.getMergedAreasOrNullObject();
      cells.load('values');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(cells.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
    });
  });

  it('savedAsArray and getSpillingToRangeOrNullObject know a formula with several results', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,3)']];
      const [first, second, both] = ['A1', 'B1', 'A1:B1'].map((address) => {
        return sheet.getRange(address).load('savedAsArray');
      });
      const spilled = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address,values');
      const none = sheet.getRange('B1').getSpillingToRangeOrNullObject();
      await context.sync();
      expect([first?.savedAsArray, second?.savedAsArray, both?.savedAsArray]).toEqual([true, false, null]);
      expect(spilled.address).toBe('Sheet1!A1:C2');
      expect(spilled.values).toEqual([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Range.calculate', (sheet) => sheet.getRange('B1').calculate()],
    ['Worksheet.calculate', (sheet) => sheet.calculate(true)],
    ['RangeAreas.calculate', (sheet) => sheet.getRanges('B1,C1').calculate()],
  ])('%s brings results up to date while calculation is manual', async (_name, calculate) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      await context.sync();
      context.workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      calculate(sheet);
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      expect([before.values, after.values]).toEqual([[[2]], [[6]]]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Range.setDirty', (sheet) => sheet.getRange('A1').setDirty()],
    ['RangeAreas.setDirty', (sheet) => sheet.getRanges('A1,C1').setDirty()],
  ])('%s has a formula calculated again that nothing else touches', async (_name, setDirty) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulas = [['=INT(RAND()*1E15)']];
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      setDirty(sheet);
      const later = sheet.getRange('A1').load('values');
      await context.sync();
      expect(later.values[0]?.[0]).not.toBe(before);
    });
  });

  it('columns are hidden by columnHidden, and grouped rows shown again and ungrouped', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:C').columnHidden = true;
      const columns = sheet.getRange('A:C').load('columnHidden');
      const hidden = sheet.getRange('B:C').load('columnHidden,hidden');
      const rows = sheet.getRange('2:4');
      rows.group('ByRows');
      rows.hideGroupDetails('ByRows');
      const closed = sheet.getRange('2:4').load('rowHidden');
      await context.sync();
      expect([columns.columnHidden, hidden.columnHidden, hidden.hidden]).toEqual([null, true, true]);
      expect(closed.rowHidden).toBe(true);
      rows.showGroupDetails('ByRows');
      rows.ungroup('ByRows');
      sheet.getRange('C:C').columnHidden = false;
      const open = sheet.getRange('2:4').load('rowHidden');
      const shown = sheet.getRange('C:C').load('columnHidden');
      await context.sync();
      expect([open.rowHidden, shown.columnHidden]).toEqual([false, false]);
    });
    expect([1, 2, 3].map((row) => host.book.activeSheet.rowOutlineLevel(row))).toEqual([0, 0, 0]);
  });
});
