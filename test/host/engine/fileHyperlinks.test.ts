import { areaOf, Book, hyperlinksOf } from '../../../host/engine';

it('keeps links with their tips, places and areas in the file, and the values of their cells', async () => {
  const book = Book.create();
  const sheet = book.activeSheet;
  sheet.setInputs(areaOf(0, 0, 3, 1), [['Page'], [5], ['=A2*2']]);
  const links = hyperlinksOf(sheet);
  links.put(areaOf(0, 0), { address: 'https://example.com/?a=1&b=2', screenTip: 'a "tip" & more' });
  links.put(areaOf(1, 0, 2, 1), { documentReference: "'Sheet1'!A1" });
  links.put(areaOf(5, 1), { address: 'other.xlsx', documentReference: 'Sheet2!B2' });
  const again = await Book.open(await book.save());
  const opened = again.activeSheet;
  expect(hyperlinksOf(opened).all()).toEqual(links.all());
  expect([0, 1, 2].map((row) => opened.input(row, 0))).toEqual(['Page', 5, '=A2*2']);
  expect(opened.value(2, 0)).toBe(10);
});

it('keeps patterns, diagonals and the order of reading in the file', async () => {
  const book = Book.create();
  book.activeSheet.setFormat(areaOf(0, 0), {
    fill: { pattern: 'CrissCross', color: '#FFFF00', patternColor: '#FF0000' },
    diagonals: { up: { style: 'Dash', color: '#00FF00' } },
    readingOrder: 'RightToLeft',
    font: { superscript: true },
  });
  const before = book.activeSheet.format(0, 0);
  const again = await Book.open(await book.save());
  expect(again.activeSheet.format(0, 0)).toEqual(before);
});
