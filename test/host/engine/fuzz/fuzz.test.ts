import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateXlsx } from '../../../support/openXmlValidator';
import { runFuzz } from './runFuzz';

/** `FUZZ_SEEDS=500` hunts longer, `FUZZ_FROM=1234` begins elsewhere. */
const first = Number(process.env['FUZZ_FROM'] ?? 1);
const count = Number(process.env['FUZZ_SEEDS'] ?? 12);
const seeds = Array.from({ length: count }, (_, index) => first + index);

jest.setTimeout(120_000);

describe('random edits of every kind', () => {
  it.each(seeds)('keep results, references and files right (seed %i)', async (seed) => {
    const book = await runFuzz(seed, 40, seed % 2 === 0);
    // The validator takes a second a file.
    if (seed % 4 === 0) expect(await complaintsAbout(await book.save())).toEqual([]);
  });
});

async function complaintsAbout(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clauseboard-fuzz-'));
  try {
    const file = join(folder, 'edited.xlsx');
    await writeFile(file, bytes);
    return await validateXlsx(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
