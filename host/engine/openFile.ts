import type { Book } from './Book';
import { EngineError } from './errors';
import { Workbook } from './excelts';
import { keepFileForm } from './fileForm';

/** A file that was read, and what is still to be put into the book that will hold it. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly themeXml: string | undefined;
  fill(book: Book): void;
}

export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  keepFileForm();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
  } catch (cause) {
    throw new EngineError('GeneralException', 'This is not a workbook that can be opened.', { cause });
  }
  return { workbook, themeXml: undefined, fill: () => undefined };
}
