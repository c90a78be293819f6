import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaOf, Book, ExcelError, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../../host/engine';
import { PackageEditor, PackageReader } from '../../../host/engine/package/zip';
import { validateXlsx } from '../../support/openXmlValidator';

jest.setTimeout(60_000);

const rows = (from: number, count = 1) => areaOf(from, 0, count, MAX_COLUMNS);

/** A workbook with something of everything that a sheet can hold, apart from charts and tables, which have tests of their own. */
function fullBook(): Book {
  const book = Book.create();
  const data = book.activeSheet;
  data.setInputs(areaOf(0, 0, 5, 1), [[3], [1], [2], [5], [4]]);
  data.setInputs(areaOf(0, 2, 1, 4), [['=SORT(A1:A5)', null, '=LET(x,A1,x*2)', '=IFS(A1>1,"a&b",TRUE,"<")']]);
  data.setInputs(areaOf(1, 4, 4, 1), [['=Limit*2'], ['=STDEV.S(A1:A5)'], [{ error: '#N/A' }], ["'=text"]]);
  data.typeInput(6, 0, '2026-03-01');
  book.names.add('Limit', '=Sheet1!$A$1', { comment: 'an "upper" limit' });
  book.names.add('Share', '=0.95');
  data.names.add('Own', '=Sheet1!$A:$A', { visible: false });
  book.settings.set('version', { schema: 3, words: ['x<y', 'ü'] });
  book.properties.title = 'Trial';
  book.properties.custom.set('Edition', '2015');
  book.properties.custom.set('Weight', 3.5);
  data.customProperties.set('role', 'data & <targets>');

  const look = book.addSheet("It's & co");
  look.setInput(0, 0, "=Sheet1!A1+'It''s & co'!B9");
  look.setFormat(areaOf(0, 1, MAX_ROWS, 2), { numberFormat: '0.0%', fill: { color: '#FFEE00' } });
  look.setFormat(rows(3), { font: { bold: true, color: '#C00000' } });
  look.setFormat(areaOf(0, 0, 3, 3), {
    borders: { top: { style: 'Double', color: '#112233' }, left: { style: 'Continuous', weight: 'Thick' } },
    horizontalAlignment: 'CenterAcrossSelection',
    wrapText: true,
    textOrientation: 45,
    locked: false,
  });
  look.setRowsHidden(10, 12, true);
  look.groupColumns(4, 6);
  look.setColumnWidth(0, 0, 99.75);
  look.setRowHeight(1, 1, 33);
  look.freeze = { rows: 2, columns: 1 };
  look.tabColor = '#00AA00';
  look.showGridlines = false;
  look.merge(areaOf(5, 3, 1, 3));
  look.setInput(5, 3, 'merged');
  look.pageLayout.printArea = [areaOf(0, 0, 10, 4)];
  look.pageLayout.titleRows = rows(0, 2);
  look.pageLayout.orientation = 'Landscape';
  look.pageLayout.paperSize = 'A4';
  look.pageLayout.zoom = { fitToWide: 1, fitToTall: null };
  look.pageLayout.margins = { left: 36 };
  look.pageLayout.texts = { centerHeader: '&A', rightFooter: 'Page &P' };
  look.protection.protect({ allowSort: true });
  book.addSheet('Back room').visibility = 'Hidden';
  book.select(look, areaOf(4, 1));
  return book;
}

function described(book: Book): unknown {
  return {
    settings: [...book.settings],
    title: book.properties.title,
    custom: [...book.properties.custom],
    names: book.names
      .all()
      .map(({ name, formula, comment, visible }) => ({ name, formula, comment, visible })),
    active: book.activeSheet.name,
    selection: book.selection.area,
    mode: book.calculationMode,
    sheets: book.sheets.map((sheet) => describedSheet(sheet)),
  };
}

function describedSheet(sheet: Sheet): unknown {
  const used = sheet.usedArea() ?? areaOf(0, 0);
  const grid = Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_unused, column) => [
      sheet.input(row, column),
      sheet.value(row, column),
      sheet.format(row, column),
    ]),
  );
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    merged: sheet.mergedAreas,
    names: sheet.names.all().map(({ name, formula, visible }) => ({ name, formula, visible })),
    custom: [...sheet.customProperties],
    protected: [sheet.protection.protected, sheet.protection.options],
    print: { ...allOf(sheet.pageLayout) },
    columns: Array.from({ length: 9 }, (_, column) => [
      sheet.columnWidth(column),
      sheet.columnOutlineLevel(column),
    ]),
    rows: Array.from({ length: 15 }, (_, row) => [sheet.rowHeight(row), sheet.isRowHidden(row)]),
    far: [sheet.format(900, 1), sheet.format(3, 60)],
    grid,
  };
}

function allOf(layout: Sheet['pageLayout']): object {
  const { orientation, paperSize, zoom, margins, printArea, titleRows, titleColumns, texts } = layout;
  return { orientation, paperSize, zoom, margins, printArea, titleRows, titleColumns, texts };
}

describe('a saved workbook', () => {
  let bytes: Uint8Array;
  let book: Book;
  beforeAll(async () => {
    book = fullBook();
    bytes = await book.save();
  });

  it('is valid Open XML', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'engine-'));
    try {
      const file = join(folder, 'full.xlsx');
      await writeFile(file, bytes);
      expect(await validateXlsx(file)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('opens as it was, and again after a second saving', async () => {
    const once = await Book.open(bytes);
    expect(described(once)).toEqual(described(book));
    const twice = await Book.open(await once.save());
    expect(described(twice)).toEqual(described(book));
  });

  it('keeps the order of moved sheets and the names that belong to them', async () => {
    const moved = fullBook();
    const back = moved.addSheet('Front');
    back.names.add('Own', '=Front!$B$2');
    moved.moveSheet(back, 0);
    const opened = await Book.open(await moved.save());
    expect(opened.sheets.map((sheet) => sheet.name)).toEqual(['Front', 'Sheet1', "It's & co", 'Back room']);
    expect(opened.sheets.map((sheet) => sheet.names.get('Own')?.formula)).toEqual([
      '=Front!$B$2',
      '=Sheet1!$A:$A',
      undefined,
      undefined,
    ]);
    expect(opened.sheets[2]?.pageLayout.printArea).toEqual([areaOf(0, 0, 10, 4)]);
  });

  it('goes on calculating when it is opened', async () => {
    const opened = await Book.open(bytes);
    const [data] = opened.sheets;
    data?.setInput(0, 0, 100);
    expect([0, 1, 2, 3, 4].map((row) => data?.value(row, 2))).toEqual([1, 2, 4, 5, 100]);
    expect(data?.value(1, 4)).toBe(200);
  });

  it('names newer functions as Excel does, and asks Excel to calculate', async () => {
    const parts = new PackageReader(bytes);
    const sheet = (await parts.text('xl/worksheets/sheet1.xml')) ?? '';
    expect(sheet).toContain('_xlfn._xlws.SORT(A1:A5)');
    expect(sheet).toContain('_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)');
    expect(await parts.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(await parts.text('xl/worksheets/sheet2.xml')).toMatch(/outlineLevel="1"(?![^>]*collapsed)/);
  });
});

describe('opening a file', () => {
  /** A saved workbook with its first sheet's cells written by hand. */
  async function withCells(sheetData: string): Promise<Book> {
    const parts = await PackageEditor.open(await Book.create().save());
    await parts.change('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<sheetData[^]*?(\/>|<\/sheetData>)/, sheetData),
    );
    return Book.open(await parts.bytes());
  }

  it('gives each of several cells that share a formula its own', async () => {
    const { activeSheet } = await withCells(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
    );
    expect([activeSheet.input(1, 1), activeSheet.value(1, 1)]).toEqual(['=A2*2', 6]);
    activeSheet.setInput(0, 1, null);
    expect(activeSheet.input(1, 1)).toBe('=A2*2');
  });

  it('reads rich text as text and recalculates stale results', async () => {
    const { activeSheet } = await withCells(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>' +
        '<c r="B1"><f>_xlfn.CONCAT(A1,"!")</f><v>7</v></c></row></sheetData>',
    );
    expect([activeSheet.value(0, 0), activeSheet.input(0, 1), activeSheet.value(0, 1)]).toEqual([
      'Rich text',
      '=CONCAT(A1,"!")',
      'Rich text!',
    ]);
  });

  it('reads dates as serial numbers, whatever the time zone', async () => {
    const book = Book.create();
    book.activeSheet.setFormat(areaOf(0, 0, 3, 1), { numberFormat: 'yyyy-mm-dd hh:mm' });
    book.activeSheet.setInputs(areaOf(0, 0, 3, 1), [[46082], [46082.75], ['=A1+0.5']]);
    const { activeSheet } = await Book.open(await book.save());
    expect([0, 1, 2].map((row) => activeSheet.input(row, 0))).toEqual([46082, 46082.75, '=A1+0.5']);
    expect([0, 1, 2].map((row) => activeSheet.text(row, 0))).toEqual([
      '2026-03-01 00:00',
      '2026-03-01 18:00',
      '2026-03-01 12:00',
    ]);
  });

  it('takes true and false for 1 and 0 where LibreOffice writes the words', async () => {
    const parts = await PackageEditor.open(await fullBook().save());
    await parts.change('xl/worksheets/sheet2.xml', (xml) =>
      xml
        .replace('<sheetProtection sheet="1"', '<sheetProtection sheet="true"')
        .replace('showGridLines="0"', 'showGridLines="false"'),
    );
    const look = (await Book.open(await parts.bytes())).sheets[1];
    expect([look?.protection.protected, look?.showGridlines]).toEqual([true, false]);
  });

  it('saves validly what came without a theme', async () => {
    const parts = await PackageEditor.open(await Book.create().save());
    parts.delete('xl/theme/theme1.xml');
    await parts.change('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(/<Relationship [^>]*theme[^>]*>/, ''),
    );
    await parts.change('[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*theme[^>]*>/, ''));
    const saved = new PackageReader(await (await Book.open(await parts.bytes())).save());
    expect(await saved.text('xl/theme/theme1.xml')).toContain('<a:theme');
  });

  it.each([
    ['a text', new TextEncoder().encode('Month;Value'), 'not an Excel workbook'],
    ['nothing', new Uint8Array(), 'not an Excel workbook'],
    ['a broken file', new Uint8Array([0x50, 0x4b, 3, 4, 5]), 'damaged'],
    ['an old or encrypted workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'password'],
  ])('refuses %s and says why', async (_what, bytes, reason) => {
    const refusal = await Book.open(bytes).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ExcelError);
    expect((refusal as ExcelError).message).toContain(reason);
  });
});
