import { areaOf, Book, cellStylesOf } from '../../../host/engine';
import { PackageEditor } from '../../../host/engine/package/zip';

/** A workbook from a file that has these parts besides those of the host. */
async function opened(...paths: readonly string[]): Promise<Book> {
  const parts = await PackageEditor.open(await Book.create().save());
  for (const path of paths) parts.set(path, '<part/>');
  return Book.open(await parts.bytes());
}

async function lostBy(book: Book): Promise<readonly string[]> {
  await book.save();
  return book.saveState.lost;
}

describe('saving a workbook', () => {
  it('loses nothing of what the host knows', async () => {
    expect(await lostBy(await opened())).toEqual([]);
  });

  it('tells what of the opened file is not in the saved one', async () => {
    const book = await opened('xl/ctrlProps/ctrlProp1.xml', 'xl/model/item.data');
    expect(await lostBy(book)).toEqual(['the data model', 'controls']);
  });

  it('tells that the names of cell styles are lost', async () => {
    const book = Book.create();
    cellStylesOf(book).apply(book.activeSheet, areaOf(3, 3), 'Good');
    expect(await lostBy(book)).toEqual(['the names of cell styles (cells keep their look)']);
    expect((await Book.open(await book.save())).activeSheet.format(3, 3).fill.color).toBe('#C6EFCE');
  });
});
