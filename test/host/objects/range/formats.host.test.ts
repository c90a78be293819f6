import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

it('keeps patterns and their colours', async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1');
    range.format.fill.color = 'yellow';
    range.format.fill.pattern = 'Gray25';
    range.format.fill.patternColor = '#FF0000';
    const plain = sheetOf(context).getRange('B1').load('format/fill');
    range.load('format/fill');
    await context.sync();
    expect(range.format.fill.toJSON()).toEqual({
      color: '#FFFF00',
      pattern: 'Gray25',
      patternColor: '#FF0000',
      tintAndShade: 0,
    });
    expect(plain.format.fill.toJSON()).toMatchObject({ color: '#FFFFFF', pattern: 'None' });
    range.format.fill.clear();
    range.load('format/fill/pattern');
    await context.sync();
    expect(range.format.fill.pattern).toBe('None');
  });
});

it('reads null where cells differ, over whole columns too', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A:B').format.font.bold = true;
    sheet.getRange('B5').format.font.italic = true;
    const columns = sheet.getRange('A:B').load('format/font/bold,format/font/italic');
    const wider = sheet.getRange('A:C').load('format/font/bold');
    const whole = sheet.getRange().load('format/font/bold,format/wrapText');
    await context.sync();
    expect([columns.format.font.bold, columns.format.font.italic]).toEqual([true, null]);
    expect(wider.format.font.bold).toBeNull();
    expect([whole.format.font.bold, whole.format.wrapText]).toEqual([null, false]);
  });
});

it('draws diagonals, and reads a side null where its cells differ', async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    const { borders } = range.format;
    borders.getItem('DiagonalDown').style = 'Dash';
    sheetOf(context).getRange('A1').format.borders.getItem('EdgeTop').style = 'Double';
    borders.load('count,items/sideIndex,items/style');
    await context.sync();
    expect(borders.count).toBe(8);
    expect(Object.fromEntries(borders.items.map(({ sideIndex, style }) => [sideIndex, style]))).toEqual({
      EdgeTop: null,
      EdgeBottom: 'None',
      EdgeLeft: 'None',
      EdgeRight: 'None',
      InsideVertical: 'None',
      InsideHorizontal: 'None',
      DiagonalDown: 'Dash',
      DiagonalUp: 'None',
    });
  });
});

it('takes a line between two cells for one, whichever of them was given it', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const edge = (address: string, side: Excel.BorderIndex | 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal') =>
      sheet.getRange(address).format.borders.getItem(side as 'EdgeTop');
    edge('B2', 'EdgeBottom').style = 'Double';
    const below = edge('B3', 'EdgeTop').load('style');
    const inside = edge('B2:B3', 'InsideHorizontal').load('style');
    await context.sync();
    expect([below.style, inside.style]).toEqual(['Double', 'Double']);
    edge('B3', 'EdgeTop').color = 'red';
    const recoloured = edge('B2', 'EdgeBottom').load('style,color');
    await context.sync();
    expect([recoloured.style, recoloured.color]).toEqual(['Double', '#FF0000']);
    edge('B3', 'EdgeTop').style = 'None';
    const gone = edge('B2', 'EdgeBottom').load('style');
    await context.sync();
    expect(gone.style).toBe('None');
  });
});

it('draws the lines of whole columns without keeping a million cells', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    for (const side of ['EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const) {
      sheet.getRange('B:C').format.borders.getItem(side).style = 'Continuous';
    }
    const { borders } = sheet.getRange('B900').format;
    borders.load('items/sideIndex,items/style');
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(
      borders.items.filter(({ style }) => style === 'Continuous').map(({ sideIndex }) => sideIndex),
    ).toEqual(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);
    expect(used.isNullObject).toBe(true);
  });
});

it('keeps super- and subscript apart, and the order of reading', async () => {
  await Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange('A1');
    format.font.superscript = true;
    format.font.subscript = false;
    format.readingOrder = 'RightToLeft';
    format.shrinkToFit = true;
    format.load('font/superscript,font/subscript,readingOrder,shrinkToFit');
    await context.sync();
    expect([format.font.superscript, format.font.subscript]).toEqual([true, false]);
    expect([format.readingOrder, format.shrinkToFit]).toEqual(['RightToLeft', true]);
  });
});

it('adjusts each cell’s own indentation, within 0 and 250', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1').format.indentLevel = 3;
    sheet.getRange('A1:B1').format.adjustIndent(-2);
    const levels = ['A1', 'B1'].map((address) => sheet.getRange(address).load('format/indentLevel'));
    await context.sync();
    expect(levels.map(({ format }) => format.indentLevel)).toEqual([1, 0]);
  });
});

it('knows standard sizes, and goes back to them', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1').format.columnWidth = 120;
    sheet.getRange('A1').format.rowHeight = 40;
    const { format } = sheet.getRange('A1');
    const both = sheet.getRange('A1:B2').format.load('useStandardWidth,useStandardHeight');
    format.load('useStandardWidth,useStandardHeight');
    await context.sync();
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, false]);
    expect([both.useStandardWidth, both.useStandardHeight]).toEqual([null, null]);
    format.useStandardWidth = true;
    format.useStandardHeight = true;
    format.load('columnWidth,rowHeight,useStandardWidth,useStandardHeight');
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([true, true]);
  });
});

it.each([
  ['a colour', (format: Excel.RangeFormat) => (format.fill.color = 'no colour')],
  ['a pattern', (format: Excel.RangeFormat) => (format.fill.pattern = 'Dotted' as never)],
  ['an orientation', (format: Excel.RangeFormat) => (format.textOrientation = 120)],
  ['an indentation', (format: Excel.RangeFormat) => (format.indentLevel = 251)],
  ['a font size', (format: Excel.RangeFormat) => (format.font.size = 0)],
  ['an alignment', (format: Excel.RangeFormat) => (format.horizontalAlignment = 'center' as never)],
])('refuses what is not %s', async (_what, set) => {
  await expectOfficeError('InvalidArgument', (context) => {
    set(sheetOf(context).getRange('A1').format);
  });
});
