import type { Host } from '../../../../host/Host';
import { reopen } from '../../../support/reopen';
import { startHost } from '../../../support/startHost';

type Settable = Record<string, unknown>;

/** A member, where it is found from a range, what it is at first, and values that it takes. */
const members: readonly [string, string, (range: Excel.Range) => object, unknown, readonly unknown[]][] = [
  ['RangeFormat', 'horizontalAlignment', ({ format }) => format, 'General', ['Center', 'Right', 'Left']],
  ['RangeFormat', 'verticalAlignment', ({ format }) => format, 'Bottom', ['Top', 'Center', 'Justify']],
  ['RangeFormat', 'wrapText', ({ format }) => format, false, [true, false]],
  ['RangeFormat', 'shrinkToFit', ({ format }) => format, false, [true, false]],
  ['RangeFormat', 'indentLevel', ({ format }) => format, 0, [3, 250]],
  ['RangeFormat', 'textOrientation', ({ format }) => format, 0, [45, -90, 180]],
  ['RangeFormat', 'readingOrder', ({ format }) => format, 'Context', ['LeftToRight', 'RightToLeft']],
  ['RangeFormat', 'columnWidth', ({ format }) => format, 48, [96]],
  ['RangeFormat', 'rowHeight', ({ format }) => format, 15, [30]],
  ['FormatProtection', 'locked', ({ format }) => format.protection, true, [false, true]],
  ['FormatProtection', 'formulaHidden', ({ format }) => format.protection, false, [true, false]],
  ['RangeFont', 'name', ({ format }) => format.font, 'Calibri', ['Arial', 'Courier New']],
  ['RangeFont', 'size', ({ format }) => format.font, 11, [9.5, 20]],
  ['RangeFont', 'bold', ({ format }) => format.font, false, [true, false]],
  ['RangeFont', 'italic', ({ format }) => format.font, false, [true, false]],
  [
    'RangeFont',
    'underline',
    ({ format }) => format.font,
    'None',
    ['Single', 'Double', 'SingleAccountant', 'DoubleAccountant', 'None'],
  ],
  ['RangeFont', 'strikethrough', ({ format }) => format.font, false, [true, false]],
  ['RangeFont', 'subscript', ({ format }) => format.font, false, [true, false]],
  ['RangeFont', 'superscript', ({ format }) => format.font, false, [true, false]],
  ['RangeFont', 'color', ({ format }) => format.font, '#000000', ['#C00000']],
  ['RangeFill', 'color', ({ format }) => format.fill, '#FFFFFF', ['#FFC000']],
  ['RangeFill', 'pattern', ({ format }) => format.fill, 'None', ['Solid', 'Grid', 'None']],
];

describe('formats of a range', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const read = (find: (range: Excel.Range) => object, name: string, address: string) =>
    Excel.run(async (context) => {
      const part = find(context.workbook.worksheets.getActiveWorksheet().getRange(address));
      (part as Excel.RangeFormat).load(name as 'wrapText');
      await context.sync();
      return (part as Settable)[name];
    });

  it.each(members)('%s.%s', async (_class, name, find, initial, values) => {
    expect(await read(find, name, 'B2:C3')).toBe(initial);
    for (const value of values) {
      await Excel.run(async (context) => {
        const part = find(context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3')) as Settable;
        part[name] = value;
        await context.sync();
      });
      expect(await read(find, name, 'B2:C3')).toBe(value);
      expect(await read(find, name, 'A1:B2')).toBe(value === initial ? value : null);
      await reopen(host);
      expect(await read(find, name, 'B2:C3')).toBe(value);
    }
  });

  it('a pattern has a colour of its own, and a colour that was set is no tint', async () => {
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange('B2').format;
      fill.color = '#FFFF00';
      fill.pattern = 'Checker';
      fill.patternColor = '#0070C0';
      await context.sync();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const { fill, font } = context.workbook.worksheets.getActiveWorksheet().getRange('B2').format;
      fill.load('color,pattern,patternColor,tintAndShade');
      font.load('tintAndShade');
      await context.sync();
      expect([fill.color, fill.pattern, fill.patternColor]).toEqual(['#FFFF00', 'Checker', '#0070C0']);
      expect([fill.tintAndShade, font.tintAndShade]).toEqual([0, 0]);
    });
  });

  it('columns are fitted to their longest text, rows to their lines', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['a text that is longer than the column', 'short']];
      sheet.getRange('C2').values = [['three\nlines of\ntext']];
      sheet.getRange('C2').format.wrapText = true;
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('2:2').format.autofitRows();
      const [long, short] = ['A1', 'B1'].map((address) => sheet.getRange(address).format.load('columnWidth'));
      const lines = sheet.getRange('C2').format.load('rowHeight');
      await context.sync();
      expect(long?.columnWidth).toBeGreaterThan(150);
      expect(short?.columnWidth).toBeLessThan(48);
      expect(lines.rowHeight).toBeGreaterThan(40);
    });
  });

  it.each(['Hairline', 'Thin', 'Medium', 'Thick'] as const)('a border is %s', async (weight) => {
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = weight;
      bottom.color = '#C00000';
      await context.sync();
    });
    await reopen(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { borders } = sheet.getRange('B2:C3').format;
      const bottom = borders.getItem('EdgeBottom').load('sideIndex,style,weight,color');
      const top = borders.getItemAt(0).load('sideIndex,style');
      const below = sheet.getRange('C4').format.borders.getItem('EdgeTop').load('weight');
      borders.load('count');
      await context.sync();
      expect([bottom.sideIndex, bottom.style, bottom.weight, bottom.color]).toEqual([
        'EdgeBottom',
        'Continuous',
        weight,
        '#C00000',
      ]);
      expect([top.sideIndex, top.style, below.weight, borders.count]).toEqual(['EdgeTop', 'None', weight, 8]);
    });
  });
});
