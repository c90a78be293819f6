import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('DataBarConditionalFormat', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('keeps axis, direction, borders and the colours of negative bars', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      const { dataBar } = range.conditionalFormats.add('DataBar');
      dataBar.axisColor = '#00FF00';
      dataBar.axisFormat = 'CellMidPoint';
      dataBar.barDirection = 'RightToLeft';
      dataBar.positiveFormat.borderColor = '#0000FF';
      dataBar.negativeFormat.fillColor = '#800080';
      dataBar.negativeFormat.matchPositiveBorderColor = false;
      dataBar.negativeFormat.borderColor = '#FFA500';
      dataBar.load('axisColor,axisFormat,barDirection');
      dataBar.positiveFormat.load('borderColor');
      dataBar.negativeFormat.load();
      await context.sync();
      expect([dataBar.axisColor, dataBar.axisFormat, dataBar.barDirection]).toEqual([
        '#00FF00',
        'CellMidPoint',
        'RightToLeft',
      ]);
      expect(dataBar.positiveFormat.borderColor).toBe('#0000FF');
      expect(dataBar.negativeFormat.toJSON()).toEqual({
        borderColor: '#FFA500',
        fillColor: '#800080',
        matchPositiveBorderColor: false,
        matchPositiveFillColor: false,
      });
    });
  });

  it('gives negative bars the colours of positive ones', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      const { dataBar } = range.conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#0000FF';
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.negativeFormat.load('fillColor,matchPositiveFillColor');
      await context.sync();
      expect(dataBar.negativeFormat.fillColor).toBe('#0000FF');
      expect(dataBar.negativeFormat.matchPositiveFillColor).toBe(true);
    });
  });

  it('refuses a direction that is none', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.conditionalFormats.add('DataBar').dataBar.barDirection = 'Upwards' as never;
    });
  });
});

describe('ConditionalFormatRule', () => {
  it('reads and takes its formula relative to its first cell', async () => {
    await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      const { rule } = range.conditionalFormats.add('Custom').custom;
      rule.formulaR1C1 = '=RC>RC[-1]';
      rule.load('formula,formulaR1C1');
      await context.sync();
      expect([rule.formula, rule.formulaR1C1]).toEqual(['=B2>A2', '=RC>RC[-1]']);
    });
  });
});
