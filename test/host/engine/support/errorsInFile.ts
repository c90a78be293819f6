import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sheet } from '../../../../host/engine';
import { validateXlsx } from '../../../support/openXmlValidator';

/** What the Open XML validator finds wrong with the file of a sheet's workbook. */
export async function errorsInFile(sheet: Sheet): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, await sheet.book.save());
    return await validateXlsx(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
