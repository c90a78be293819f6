import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book, ExcelError } from '../../../../host/engine';
import { validateXlsx } from '../../../support/openXmlValidator';
import { Random } from '../../../support/random';
import { fuzzBook } from '../fuzz/fuzzBook';
import { edits } from '../fuzz/steps';
import { pictureOf } from '../fuzz/picture';
import { lookEdits } from './support/lookEdits';

jest.setTimeout(60_000);

const everything = { ...edits, ...lookEdits };
const kinds = Object.keys(everything);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undone-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe.each([1, 2, 3])('a workbook of which steps were taken back, seed %i', (seed) => {
  it('is saved as a file that is valid and holds what the workbook holds', async () => {
    const random = new Random(seed);
    const book = fuzzBook();
    const edit = () => {
      const kind = random.oneOf(kinds);
      try {
        book.batch(() =>
          everything[kind]?.(
            book,
            [0, 1, 2, 3].map(() => random.whole(0, 9999)),
          ),
        );
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
      }
    };
    for (let count = 0; count < 15; count += 1) edit();
    await book.save();
    for (let count = 0; count < 15; count += 1) edit();
    for (let count = 0; count < 20; count += 1) book.history.undo();
    for (let count = 0; count < 8; count += 1) book.history.redo();

    const bytes = await book.save();
    const file = join(folder, `${String(seed)}.xlsx`);
    await writeFile(file, bytes);
    expect(await validateXlsx(file)).toEqual([]);
    expect(pictureOf(await Book.open(bytes))).toEqual(pictureOf(book));
  });
});
