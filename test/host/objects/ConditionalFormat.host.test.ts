import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('ConditionalFormatCollection and ConditionalFormat', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const rangeOf = (context: Excel.RequestContext, address = 'B2:B9'): Excel.Range =>
    context.workbook.worksheets.getActiveWorksheet().getRange(address);

  it('colours cells by formula', async () => {
    await Excel.run(async (context) => {
      const range = rangeOf(context, 'A1:A2');
      range.values = [['R'], ['G']];
      const red = range.conditionalFormats.add('Custom');
      red.custom.rule.formula = '=$A1="R"';
      red.custom.format.fill.color = '#f4cccc';
      red.custom.format.font.color = '#990000';
      red.custom.format.font.bold = true;
      red.stopIfTrue = true;
      red.load('id,type,priority,stopIfTrue');
      red.custom.rule.load('formula');
      red.custom.format.fill.load('color');
      red.custom.format.font.load();
      await context.sync();
      expect(red.toJSON()).toMatchObject({ type: 'Custom', priority: 0, stopIfTrue: true });
      expect(red.custom.rule.formula).toBe('=$A1="R"');
      expect(red.custom.format.fill.color).toBe('#F4CCCC');
      expect(red.custom.format.font.toJSON()).toMatchObject({ color: '#990000', bold: true, italic: null });
    });
    const [sheet] = host.book.sheets;
    expect(sheet?.displayedFormat(0, 0).fill.color).toBe('#F4CCCC');
    expect(sheet?.displayedFormat(1, 0).fill.color).toBe('');
  });

  it('compares values, texts, presets and ranks', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = rangeOf(context);
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=$D$1' };
      const text = conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'BeginsWith', text: 'late' };
      const preset = conditionalFormats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'DuplicateValues' };
      const rank = conditionalFormats.add('TopBottom');
      rank.topBottom.rule = { type: 'BottomPercent', rank: 20 };
      value.cellValue.load('rule');
      text.textComparison.load('rule');
      preset.preset.load('rule');
      rank.topBottom.load('rule');
      const none = value.customOrNullObject.load();
      await context.sync();
      expect(value.cellValue.rule).toEqual({ operator: 'Between', formula1: '=1', formula2: '=$D$1' });
      expect(text.textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'late' });
      expect(preset.preset.rule).toEqual({ criterion: 'DuplicateValues' });
      expect(rank.topBottom.rule).toEqual({ type: 'BottomPercent', rank: 20 });
      expect(none.isNullObject).toBe(true);
    });
  });

  it('has colour scales, data bars and icon sets', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = rangeOf(context);
      const scale = conditionalFormats.add('ColorScale');
      const criteria: Excel.ConditionalColorScaleCriteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        midpoint: { type: 'Percentile', formula: '=50', color: '#FFFF00' },
        maximum: { type: 'Number', formula: '=100', color: '#00FF00' },
      };
      scale.colorScale.criteria = criteria;
      const bar = conditionalFormats.add('DataBar');
      bar.dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
      bar.dataBar.upperBoundRule = { type: 'HighestValue' };
      bar.dataBar.showDataBarOnly = true;
      bar.dataBar.positiveFormat.fillColor = '#0000FF';
      bar.dataBar.positiveFormat.gradientFill = false;
      const icons = conditionalFormats.add('IconSet');
      icons.iconSet.style = 'FourTrafficLights';
      icons.iconSet.criteria = [
        {},
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
        { type: 'Percent', operator: 'GreaterThan', formula: '=50' },
        { type: 'Percentile', operator: 'GreaterThan', formula: '=90' },
      ] as Excel.ConditionalIconCriterion[];
      icons.iconSet.showIconOnly = true;
      icons.iconSet.reverseIconOrder = true;
      scale.colorScale.load();
      bar.dataBar.load();
      bar.dataBar.positiveFormat.load();
      icons.iconSet.load();
      await context.sync();
      expect(scale.colorScale.toJSON()).toMatchObject({ threeColorScale: true, criteria });
      expect(bar.dataBar.lowerBoundRule).toEqual({ type: 'Number', formula: '=0' });
      expect(bar.dataBar.upperBoundRule).toEqual({ type: 'HighestValue' });
      expect(bar.dataBar.showDataBarOnly).toBe(true);
      expect(bar.dataBar.positiveFormat.toJSON()).toMatchObject({
        fillColor: '#0000FF',
        gradientFill: false,
      });
      expect(icons.iconSet.toJSON()).toMatchObject({
        style: 'FourTrafficLights',
        showIconOnly: true,
        reverseIconOrder: true,
      });
      expect(icons.iconSet.criteria).toHaveLength(4);
      expect(icons.iconSet.criteria[2]).toEqual({ type: 'Percent', operator: 'GreaterThan', formula: '=50' });
    });
  });

  it('puts a new rule first and moves rules by priority, negative from the end', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = rangeOf(context);
      const texts = ['one', 'two', 'three'];
      for (const text of texts) {
        conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text };
      }
      const order = async (): Promise<string[]> => {
        conditionalFormats.load('items/textComparison/rule');
        await context.sync();
        return conditionalFormats.items.map(({ textComparison }) => textComparison.rule.text);
      };
      expect(await order()).toEqual(['three', 'two', 'one']);
      conditionalFormats.getItemAt(0).priority = -1;
      expect(await order()).toEqual(['two', 'one', 'three']);
      conditionalFormats.getItemAt(2).priority = 0;
      expect(await order()).toEqual(['three', 'two', 'one']);
    });
  });

  it('tells where a rule applies, and is found by id', async () => {
    await Excel.run(async (context) => {
      const added = rangeOf(context).conditionalFormats.add('Custom').load('id');
      await context.sync();
      const { conditionalFormats } = rangeOf(context, 'A1:C3');
      const found = conditionalFormats.getItem(added.id);
      const range = found.getRange().load('address');
      const ranges = found.getRanges().load('address');
      const elsewhere = rangeOf(context, 'D1').conditionalFormats.getItemOrNullObject(added.id).load('id');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect([range.address, ranges.address]).toEqual(['Sheet1!B2:B9', 'Sheet1!B2:B9']);
      expect(elsewhere.isNullObject).toBe(true);
      expect(count.value).toBe(1);
    });
  });

  it('formats numbers, borders and text decoration, and clears fill and font', async () => {
    await Excel.run(async (context) => {
      const { custom } = rangeOf(context).conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      custom.format.numberFormat = '0.0';
      custom.format.borders.getItem('EdgeBottom').style = 'Dash';
      custom.format.borders.bottom.color = '#FF0000';
      custom.format.font.underline = 'Single';
      custom.format.fill.color = '#00FF00';
      custom.format.fill.clear();
      custom.format.font.clear();
      custom.format.load('numberFormat');
      custom.format.borders.load('items/style,items/color,items/sideIndex,count');
      custom.format.font.load('underline');
      custom.format.fill.load('color');
      await context.sync();
      expect(custom.format.numberFormat).toBe('0.0');
      expect(custom.format.borders.items.find(({ sideIndex }) => sideIndex === 'EdgeBottom')).toMatchObject({
        style: 'Dash',
        color: '#FF0000',
      });
      expect(custom.format.font.underline).toBeNull();
      expect(custom.format.fill.color).toBeNull();
    });
  });

  it('is cleared from a part of its range, or deleted', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = rangeOf(context);
      const rule = conditionalFormats.add('Custom').load('id');
      await context.sync();
      rangeOf(context, 'B2:B5').conditionalFormats.clearAll();
      const rest = rule.getRange().load('address');
      await context.sync();
      expect(rest.address).toBe('Sheet1!B6:B9');
      rule.delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it.each([
    [
      'a type that is none',
      'InvalidArgument',
      (formats: Excel.ConditionalFormatCollection) => void formats.add('Rainbow' as never),
    ],
    [
      'the formula of a rule without one',
      'ItemNotFound',
      (formats: Excel.ConditionalFormatCollection) => void formats.add('DataBar').custom.rule.load('formula'),
    ],
    [
      'a formula without "="',
      'InvalidArgument',
      (formats: Excel.ConditionalFormatCollection) => {
        formats.add('Custom').custom.rule.formula = 'A1>1';
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (formats: Excel.ConditionalFormatCollection) => {
        formats.add('Custom').custom.format.fill.color = 'reddish';
      },
    ],
    [
      'an id that is not there',
      'ItemNotFound',
      (formats: Excel.ConditionalFormatCollection) => void formats.getItem('none').load('priority'),
    ],
    [
      'a rank of nothing',
      'InvalidArgument',
      (formats: Excel.ConditionalFormatCollection) => {
        formats.add('TopBottom').topBottom.rule = { type: 'TopItems', rank: 0 };
      },
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(rangeOf(context).conditionalFormats);
    });
  });
});
