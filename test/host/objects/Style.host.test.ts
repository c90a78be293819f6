import { Book } from '../../../host/engine';
import { PackageEditor } from '../../../host/engine/package/zip';
import type { Host } from '../../../host/Host';
import { loadOfficeJs } from '../../../host/node/officeWindow';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('StyleCollection, Style and Range.style', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it("give cells Excel's own styles, which are read by their words", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').style = Excel.BuiltInStyle.good;
      sheet.getRange('B1').style = 'Heading 1';
      sheet.getRange('C1').style = 'Comma';
      sheet.getRange('C1').format.font.bold = true;
      const good = sheet.getRange('A1').load('style,format/fill/color,format/font/color');
      const heading = sheet.getRange('B1').load('style,format/font/size,format/font/bold');
      const comma = sheet.getRange('C1').load('style,numberFormat,format/font/bold');
      const mixed = sheet.getRange('A1:B1').load('style');
      const plain = sheet.getRange('D9').load('style');
      await context.sync();
      expect([good.style, good.format.fill.color, good.format.font.color]).toEqual([
        'Good',
        '#C6EFCE',
        '#006100',
      ]);
      expect([heading.style, heading.format.font.size, heading.format.font.bold]).toEqual([
        'Heading1',
        15,
        true,
      ]);
      expect([comma.style, comma.format.font.bold]).toEqual(['Comma', true]);
      expect(comma.numberFormat[0]?.[0]).toContain('#,##0.00');
      expect([mixed.style, plain.style]).toEqual([null, 'Normal']);
    });
  });

  it('add a style, whose changes its cells follow where they have no look of their own', async () => {
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      styles.add('Late');
      const style = styles.getItem('Late');
      style.font.bold = true;
      style.fill.color = '#FFEE00';
      style.textOrientation = 45;
      style.autoIndent = true;
      sheet.getRange('A1:A2').style = 'Late';
      sheet.getRange('A2').format.fill.color = '#00FF00';
      await context.sync();
      style.fill.color = '#0000FF';
      style.load('builtIn,name,textOrientation,autoIndent');
      const cells = sheet.getRange('A1:A2').load('style,format/font/bold,format/textOrientation');
      const fills = [
        sheet.getRange('A1').format.fill.load('color'),
        sheet.getRange('A2').format.fill.load('color'),
      ];
      await context.sync();
      expect(style.toJSON()).toMatchObject({
        builtIn: false,
        name: 'Late',
        textOrientation: 45,
        autoIndent: true,
      });
      expect([cells.style, cells.format.font.bold, cells.format.textOrientation]).toEqual(['Late', true, 45]);
      expect(fills.map(({ color }) => color)).toEqual(['#0000FF', '#00FF00']);
      style.delete();
      cells.load('style,format/font/bold');
      const none = styles.getItemOrNullObject('Late').load('name');
      await context.sync();
      expect([cells.style, cells.format.font.bold, none.isNullObject]).toEqual(['Normal', false, true]);
    });
  });

  it('leave alone what a style does not include', async () => {
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      styles.add('Number');
      const style = styles.getItem('Number');
      style.set({ numberFormat: '0.0', includeFont: false, includePatterns: false });
      cell.format.font.italic = true;
      cell.style = 'Number';
      cell.load('numberFormat,format/font/italic');
      await context.sync();
      expect([cell.numberFormat, cell.format.font.italic]).toEqual([[['0.0']], true]);
    });
  });

  it('refuse a name twice, an unknown one, and to delete Normal', async () => {
    await expectOfficeError('ItemAlreadyExists', (context) => {
      context.workbook.styles.add('good');
    });
    await expectOfficeError('ItemNotFound', (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').style = 'No such style';
    });
    await expectOfficeError('InvalidOperation', (context) => {
      context.workbook.styles.getItem('Normal').delete();
    });
  });

  it('are not told of a file whose cells have styles of their own', async () => {
    host.open(await Book.open(await withNamedStyle(host.book)), { name: 'styled.xlsx' });
    await loadOfficeJs(host);
    await expectOfficeError('NotImplemented', (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('style');
    });
    await expectOfficeError('NotImplemented', (context) => {
      context.workbook.styles.getCount();
    });
    expect(host.log.missing.size).toBe(2);
    host.log.clear();
  });
});

/** The file of a workbook, whose first cell format leads to a second style. */
async function withNamedStyle(book: Book): Promise<Uint8Array> {
  const parts = await PackageEditor.open(await book.save());
  await parts.change('xl/styles.xml', (xml) =>
    xml.replace(/(<cellXfs[^>]*>)/, '$1<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="1"/>'),
  );
  return parts.bytes();
}
