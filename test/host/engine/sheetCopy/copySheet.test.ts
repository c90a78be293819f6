import { areaOf, copySheet, MAX_COLUMNS } from '../../../../host/engine';
import { errorsInFile } from '../support/errorsInFile';
import { at, inputsOf, sheetWith, valuesOf } from '../support/sheets';

jest.setTimeout(60_000);

/** A sheet with something of everything. */
function fullSheet() {
  const sheet = sheetWith(['Name', 'Value'], ['a', 1], ['b', 2]);
  const { book } = sheet;
  sheet.tables.add(at('A1:B3'), true, 'Sales');
  sheet.setInputs(at('D1:D4'), [
    ['=SUM(Sales[Value])'],
    ['=Sheet1!B2*10'],
    ['=Limit+1'],
    ['=SORT(B2:B3,,-1)'],
  ]);
  book.names.add('Limit', '=Sheet1!$B$3');
  book.names.add('Share', '=0.5');
  sheet.names.add('Own', '=Sheet1!$A$1');
  sheet.setFormat(at('B2:B3'), { numberFormat: '0.00', fill: { color: '#FFEE00' } });
  sheet.setColumnWidth(1, 1, 99.75);
  sheet.setRowsHidden(8, 8, true);
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.tabColor = '#00AA00';
  sheet.merge(at('F1:G1'));
  sheet.conditionalFormats.add({
    areas: [at('B2:B3')],
    test: { type: 'custom', formula: '=B2>Sheet1!$B$2' },
    format: { font: { bold: true } },
  });
  sheet.validations.set(at('B2:B3'), {
    rule: { type: 'custom', formula: '=B2<9' },
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'stop', title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
  });
  sheet.charts.add('Line', { sheet, area: at('A1:B3') });
  const { id } = sheet.comments.addComment(0, 3, 'why', 'Quality');
  sheet.comments.addReply(id, 'because', 'Quality');
  sheet.comments.addNote(1, 3, 'note', 'Quality');
  sheet.pageLayout.printArea = [areaOf(0, 0, 4, 4)];
  sheet.pageLayout.rowBreaks.add(3);
  sheet.customProperties.set('role', 'data');
  return sheet;
}

describe('a copied sheet', () => {
  it('holds the same, and looks at itself instead of at the first sheet', () => {
    const sheet = fullSheet();
    const copy = copySheet(sheet);
    expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
    expect(inputsOf(copy, 'A1:B3')).toEqual(inputsOf(sheet, 'A1:B3'));
    expect(inputsOf(copy, 'D1:D3')).toEqual([['=SUM(Sales2[Value])'], ["='Sheet1 (2)'!B2*10"], ['=Limit+1']]);
    copy.setInput(2, 1, 7);
    expect(valuesOf(copy, 'D1:D5')).toEqual([8, 10, 8, 7, 1]);
    expect(valuesOf(sheet, 'D1:D5')).toEqual([3, 10, 3, 2, 1]);
  });

  it('has tables, names, rules, charts and comments of its own', () => {
    const sheet = fullSheet();
    const copy = copySheet(sheet);
    expect(copy.tables.all().map(({ name }) => name)).toEqual(['Sales2']);
    expect(copy.names.all().map(({ name, formula }) => [name, formula])).toEqual([
      ['Limit', "='Sheet1 (2)'!$B$3"],
      ['Own', "='Sheet1 (2)'!$A$1"],
    ]);
    expect(copy.conditionalFormats.all().map(({ test }) => test)).toEqual([
      { type: 'custom', formula: "=B2>'Sheet1 (2)'!$B$2" },
    ]);
    expect(copy.validations.all()).toHaveLength(1);
    const [chart] = copy.charts.all();
    const [series] = chart?.model.series ?? [];
    copy.setInput(1, 1, 99);
    expect(series && chart?.valuesOf(series.values)).toEqual([99, 2]);
    expect(chart?.cellArea).toEqual(sheet.charts.all()[0]?.cellArea);
    const [original] = sheet.comments.comments;
    const [comment] = copy.comments.comments;
    expect(comment).toMatchObject({ row: 0, column: 3, content: 'why', replies: [{ content: 'because' }] });
    expect(comment?.id).not.toBe(original?.id);
    expect(copy.comments.notes).toMatchObject([{ row: 1, column: 3, content: 'note' }]);
    copy.comments.deleteComment(comment?.id ?? '');
    expect(sheet.comments.comments).toHaveLength(1);
  });

  it('looks the same and is printed the same', () => {
    const sheet = fullSheet();
    const copy = copySheet(sheet);
    expect(copy.format(1, 1)).toEqual(sheet.format(1, 1));
    expect(copy.columnWidth(1)).toBe(sheet.columnWidth(1));
    expect([copy.isRowHidden(8), copy.tabColor, copy.freeze]).toEqual([
      true,
      '#00AA00',
      { rows: 1, columns: 0 },
    ]);
    expect(copy.mergedAreas).toEqual([at('F1:G1')]);
    expect(copy.pageLayout.printArea).toEqual(sheet.pageLayout.printArea);
    expect(copy.pageLayout.rowBreaks.all()).toEqual([3]);
    expect(copy.customProperties.get('role')).toBe('data');
    copy.insertCells(areaOf(0, 0, 1, MAX_COLUMNS), 'Down');
    expect(sheet.pageLayout.rowBreaks.all()).toEqual([3]);
  });

  it('is numbered further, and kept in a valid file', async () => {
    const sheet = fullSheet();
    copySheet(sheet);
    expect(copySheet(copySheet(sheet)).name).toBe('Sheet1 (4)');
    expect(sheet.book.tables.map(({ name }) => name)).toEqual(['Sales', 'Sales2', 'Sales3', 'Sales4']);
    expect(await errorsInFile(sheet)).toEqual([]);
  });

  it('is refused by a protected workbook', () => {
    const sheet = fullSheet();
    sheet.book.protection.protect();
    expect(() => copySheet(sheet)).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    expect(sheet.book.sheets).toHaveLength(1);
  });
});
