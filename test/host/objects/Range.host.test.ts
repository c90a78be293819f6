import { startHost } from '../../support/startHost';

describe('Range.copyFrom', () => {
  it('moves the relative references of formulas and leaves fixed ones and texts', async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:C1').formulas = [['=A1*10+$A$1', "'=A1"]];
      sheet.getRange('B2:C3').copyFrom('B1:C1', 'Formulas');
      const copied = sheet.getRange('B1:C3').load('formulas,values');
      await context.sync();
      expect(copied.formulas.map(([first]) => String(first))).toEqual([
        '=A1*10+$A$1',
        '=A2*10+$A$1',
        '=A3*10+$A$1',
      ]);
      expect(copied.values).toEqual([
        [11, '=A1'],
        [21, '=A1'],
        [31, '=A1'],
      ]);
    });
    expect([...host.log.missing.keys()]).toEqual([]);
  });
});
