import type { Book } from './Book';
import { keepFileForm } from './fileForm';

export async function saveFile(book: Book): Promise<Uint8Array> {
  keepFileForm();
  for (const sheet of book.sheets) sheet.charts.prepareToSave();
  return new Uint8Array(await book.native.xlsx.writeBuffer());
}
