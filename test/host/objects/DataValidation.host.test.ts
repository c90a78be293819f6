import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('DataValidation', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const lists = { source: 'low,high', inCellDropDown: true };
  const rules: [string, Excel.DataValidationRule, string][] = [
    ['a typed list', { list: lists }, 'List'],
    ['a list by formula', { list: { source: '=$F$1:$F$3', inCellDropDown: false } }, 'List'],
    ['decimals', { decimal: { operator: 'GreaterThanOrEqualTo', formula1: '=$F$1' } }, 'Decimal'],
    ['a formula', { custom: { formula: '=LEN(A1)>2' } }, 'Custom'],
  ];

  it.each(rules)('keeps %s', async (_what, rule, type) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5');
      range.dataValidation.rule = rule;
      range.dataValidation.load('rule,type');
      await context.sync();
      expect(range.dataValidation.rule).toEqual(rule);
      expect(range.dataValidation.type).toBe(type);
    });
  });

  const limits: [string, Excel.DataValidationRule, Excel.DataValidationRule, string][] = [
    [
      'whole numbers',
      { wholeNumber: { operator: 'Between', formula1: 1, formula2: '10' } },
      { wholeNumber: { operator: 'Between', formula1: '=1', formula2: '=10' } },
      'WholeNumber',
    ],
    [
      'text length',
      { textLength: { operator: 'LessThan', formula1: 20 } },
      { textLength: { operator: 'LessThan', formula1: '=20' } },
      'TextLength',
    ],
    [
      'dates',
      { date: { operator: 'Between', formula1: '2026-01-31', formula2: '2/1/2026' } },
      { date: { operator: 'Between', formula1: '=46053', formula2: '=46054' } },
      'Date',
    ],
    [
      'times',
      { time: { operator: 'Between', formula1: '06:00:00', formula2: '6:00 PM' } },
      { time: { operator: 'Between', formula1: '=0.25', formula2: '=0.75' } },
      'Time',
    ],
  ];

  it.each(limits)('answers limits as formulas: %s', async (_what, rule, answered, type) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5');
      range.dataValidation.rule = rule;
      range.dataValidation.load('rule,type');
      await context.sync();
      expect(range.dataValidation.rule).toEqual(answered);
      expect(range.dataValidation.type).toBe(type);
    });
  });

  it('takes a range as the source of a list', async () => {
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.add('Lists').getRange('A2:A4');
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      dataValidation.rule = { list: { source, inCellDropDown: true } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe('=Lists!$A$2:$A$4');
    });
  });

  it('says what people are told, and that they are told by default', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      dataValidation.rule = { list: lists };
      dataValidation.load('errorAlert,prompt,ignoreBlanks');
      await context.sync();
      expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: 'Stop', title: '', message: '' });
      expect(dataValidation.ignoreBlanks).toBe(true);
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Direction',
        message: 'low or high',
      };
      dataValidation.prompt = { showPrompt: true, title: 'Direction', message: 'Choose one' };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('errorAlert,prompt,ignoreBlanks,rule');
      await context.sync();
      expect(dataValidation.errorAlert).toEqual({
        showAlert: true,
        style: 'Warning',
        title: 'Direction',
        message: 'low or high',
      });
      expect(dataValidation.prompt).toEqual({ showPrompt: true, title: 'Direction', message: 'Choose one' });
      expect(dataValidation.ignoreBlanks).toBe(false);
      expect(dataValidation.rule).toEqual({ list: lists });
    });
  });

  it('tells invalid cells apart from valid ones', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4');
      range.values = [['low'], ['wrong'], ['bad'], ['high']];
      range.dataValidation.rule = { list: lists };
      range.dataValidation.load('valid');
      const good = range.getCell(0, 0).dataValidation.load('valid');
      const bad = range.getCell(1, 0).dataValidation.load('valid');
      const invalid = range.dataValidation.getInvalidCells().load('address,areaCount,cellCount');
      await context.sync();
      expect(range.dataValidation.valid).toBeNull();
      expect([good.valid, bad.valid]).toEqual([true, false]);
      expect([invalid.address, invalid.areaCount, invalid.cellCount]).toEqual(['Sheet1!A2:A3', 1, 2]);
    });
  });

  it('tells none, some and different rules apart, and clears', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').dataValidation.rule = { list: lists };
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const some = sheet.getRange('A2:A3').dataValidation.load('type,rule');
      const different = sheet.getRange('A1:A2').dataValidation.load('type');
      const none = sheet.getRange('C1').dataValidation.load('type');
      await context.sync();
      expect([some.type, some.rule]).toEqual(['MixedCriteria', null]);
      expect(different.type).toBe('Inconsistent');
      expect(none.type).toBe('None');
      sheet.getRange('A1:A5').dataValidation.clear();
      different.load('type');
      await context.sync();
      expect(different.type).toBe('None');
    });
  });

  it.each([
    ['two kinds at once', { list: lists, custom: { formula: '=TRUE' } }],
    ['no kind', {}],
    ['an operator that is none', { decimal: { operator: 'Around', formula1: 1 } }],
    ['one limit of two', { decimal: { operator: 'Between', formula1: 1 } }],
    ['a date in local style', { date: { operator: 'GreaterThan', formula1: '31.1.2026' } }],
    ['a lower limit above the upper one', { decimal: { operator: 'Between', formula1: 2, formula2: 1 } }],
    ['a whole number that is none', { wholeNumber: { operator: 'EqualTo', formula1: 1.5 } }],
    ['a formula without "="', { custom: { formula: 'A1>2' } }],
    ['a typed list of more than 255 characters', { list: { source: 'x'.repeat(256), inCellDropDown: true } }],
  ])('refuses %s', async (_what, rule) => {
    await expectOfficeError('InvalidArgument', (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      dataValidation.rule = rule as Excel.DataValidationRule;
    });
  });

  it('refuses a title of more than 32 characters', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
    });
  });

  it('refuses a rule on a protected sheet', async () => {
    await expectOfficeError('AccessDenied', (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange('A1').dataValidation.rule = { list: lists };
    });
  });
});
