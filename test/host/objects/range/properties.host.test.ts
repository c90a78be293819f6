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

it('sets the properties of each cell and reads those that are asked for', async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    const header: Excel.SettableCellProperties = {
      format: { fill: { color: 'Blue' }, font: { color: 'White', bold: true } },
    };
    const framed: Excel.SettableCellProperties = {
      format: { borders: { bottom: { style: 'Continuous', color: 'red' } }, horizontalAlignment: 'Center' },
    };
    range.setCellProperties([
      [header, {}],
      [{}, framed],
    ]);
    const cells = range.getCellProperties({
      address: true,
      hidden: true,
      format: { fill: { color: true }, font: { bold: true }, borders: { style: true, color: true } },
    });
    await context.sync();
    expect(cells.value[0]?.[0]).toMatchObject({
      address: 'Sheet1!A1',
      hidden: false,
      format: { fill: { color: '#0000FF' }, font: { bold: true } },
    });
    expect(cells.value[1]?.[1]?.format?.borders).toMatchObject({
      bottom: { style: 'Continuous', color: '#FF0000' },
      top: { style: 'None' },
    });
    expect(cells.value[0]?.[1]).toMatchObject({
      format: { fill: { color: '#FFFFFF' }, font: { bold: false } },
    });
  });
});

it('sets and reads the properties of rows and columns, null where cells differ', async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    range.setRowProperties([{ format: { rowHeight: 30, font: { bold: true } } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 120 } }, { format: { fill: { color: 'red' } } }]);
    const rows = range.getRowProperties({
      rowIndex: true,
      rowHidden: true,
      format: { rowHeight: true, fill: { color: true } },
    });
    const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    await context.sync();
    expect(rows.value).toEqual([
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 30, fill: { color: null } } },
      { rowIndex: 1, rowHidden: true, format: { rowHeight: 0, fill: { color: null } } },
    ]);
    expect(columns.value).toEqual([
      { columnIndex: 0, format: { columnWidth: 120 } },
      { columnIndex: 1, format: { columnWidth: 48 } },
    ]);
  });
});

it('refuses data of another shape and properties that cells do not have', async () => {
  await expectOfficeError('InvalidArgument', (context) => {
    sheetOf(context)
      .getRange('A1:B2')
      .setCellProperties([[{}, {}]]);
  });
  await expectOfficeError('InvalidArgument', (context) => {
    sheetOf(context).getRange('A1:B2').setRowProperties([{}]);
  });
  await expectOfficeError('InvalidArgument', (context) => {
    sheetOf(context)
      .getRange('A1')
      .setCellProperties([[{ colour: 'red' } as never]]);
  });
});

describe('Range.hyperlink', () => {
  it('gives cells a text, a target and the look of links', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.hyperlink = { address: 'https://example.com/', screenTip: 'Go', textToDisplay: 'Example' };
      sheetOf(context).getRange('B1').values = [[5]];
      sheetOf(context).getRange('B1').hyperlink = { documentReference: 'Sheet1!A1' };
      range.load('hyperlink,values,format/font/underline');
      const number = sheetOf(context).getRange('B1').load('hyperlink,values');
      const both = sheetOf(context).getRange('A1:B1').load('hyperlink');
      await context.sync();
      expect(range.hyperlink).toEqual({
        address: 'https://example.com/',
        screenTip: 'Go',
        textToDisplay: 'Example',
      });
      expect([range.values, range.format.font.underline]).toEqual([[['Example']], 'Single']);
      expect(number.hyperlink).toEqual({ documentReference: 'Sheet1!A1', textToDisplay: '5' });
      expect(number.values).toEqual([[5]]);
      expect(both.hyperlink).toBeNull();
    });
  });

  it('goes along with rows, and is cleared without the look', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2:A3').hyperlink = { address: 'https://example.com/' };
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A4').clear('Hyperlinks');
      const [kept, cleared] = ['A3', 'A4'].map((address) =>
        sheet.getRange(address).load('hyperlink,values,format/font/underline'),
      );
      await context.sync();
      expect(kept?.hyperlink.address).toBe('https://example.com/');
      expect(cleared?.hyperlink).toBeNull();
      expect(cleared?.values).toEqual([['https://example.com/']]);
      expect(cleared?.format.font.underline).toBe('Single');
    });
  });

  it('needs a target', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      sheetOf(context).getRange('A1').hyperlink = { textToDisplay: 'nowhere' };
    });
  });
});

it('fills down as the fill handle does', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A4').values = [['a'], ['b'], ['c'], ['d']];
    sheet.getRange('B1:B2').values = [[1], [3]];
    sheet.getRange('B1:B2').autoFill('B1:B4', 'FillDefault');
    sheet.getRange('C1').values = [['Jan']];
    sheet.getRange('C1').autoFill();
    const range = sheet.getRange('B1:C4').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'Jan'],
      [3, 'Feb'],
      [5, 'Mar'],
      [7, 'Apr'],
    ]);
  });
  await expectOfficeError('InvalidArgument', (context) => {
    sheetOf(context).getRange('B1').autoFill('B2:B4');
  });
});
