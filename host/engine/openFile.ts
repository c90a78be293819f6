import type { Book } from './Book';
import { ExcelError } from './errors';
import { Workbook, type Worksheet } from './excelts';
import { keepFileForm } from './fileForm';
import { takeHyperlinks } from './fileHyperlinks';
import { plainCells } from './plainCells';
import { readableForExcelTS } from './package/booleans';
import { type BookParts, fillBook, readBookParts } from './package/bookParts';
import { PackageReader } from './package/zip';
import { parseAddress } from './area';
import type { View } from './freeze';

/** A file that was read, and what is still to be put into the book that will hold it. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly themeXml: string | undefined;
  fill(book: Book): void;
}

/** Reads an .xlsx file. Throws an `ExcelError` that says in plain words what stands in the way. */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  keepFileForm();
  const reader = await readerOf(bytes);
  const workbook = new Workbook();
  let parts: BookParts;
  try {
    parts = await readBookParts(reader);
    await workbook.xlsx.load((await readableForExcelTS(bytes)) as never);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refusal(`The file is damaged or holds something that cannot be read: ${reason}`, cause);
  }
  const themeXml = (await reader.text('xl/theme/theme1.xml')) ?? undefined;
  // Without this a file that has no theme is saved with a relation to one that is missing.
  if (themeXml === undefined) workbook.clearThemes();
  workbook.views = (workbook.views as Workbook['views'] | undefined) ?? [];
  workbook.calcProperties = (workbook.calcProperties as Workbook['calcProperties'] | undefined) ?? {};
  for (const sheet of workbook.worksheets) {
    completeLayout(sheet);
    plainCells(sheet, workbook.properties.date1904 ?? false);
  }
  return {
    workbook,
    themeXml,
    fill: (book) => {
      fillBook(book, parts);
      for (const sheet of book.sheets) takeHyperlinks(sheet);
      restoreSelection(book);
    },
  };
}

/** ExcelTS leaves out what a file does not say; a new worksheet of its own has all of it. */
function completeLayout(sheet: Worksheet): void {
  const standard = new Workbook().addWorksheet('Standard');
  const { margins } = standard.pageSetup;
  const given = sheet.pageSetup as Partial<Worksheet['pageSetup']> | undefined;
  sheet.pageSetup = { ...standard.pageSetup, ...given, margins: { ...margins, ...given?.margins } };
  sheet.headerFooter = { ...standard.headerFooter, ...(sheet.headerFooter as object | undefined) };
  sheet.views = (sheet.views as Worksheet['views'] | undefined) ?? [];
  sheet.properties = { ...standard.properties, ...(sheet.properties as object | undefined) };
}

async function readerOf(bytes: Uint8Array): Promise<PackageReader> {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw refusal(
      'The file is protected with a password, or is an old .xls workbook. Save it as an .xlsx workbook without a password.',
    );
  }
  if (!starts(0x50, 0x4b)) throw refusal('The file is not an Excel workbook (.xlsx).');
  const reader = new PackageReader(bytes);
  const names = await reader.names().catch((cause: unknown) => {
    throw refusal('The file is damaged: it cannot be unpacked.', cause);
  });
  if (names.includes('xl/workbook.bin'))
    throw refusal('The file is a binary workbook (.xlsb). Save it as .xlsx.');
  if (!names.includes('xl/workbook.xml')) throw refusal('The file is not an Excel workbook (.xlsx).');
  return reader;
}

function refusal(message: string, cause?: unknown): ExcelError {
  return new ExcelError('InvalidArgument', message, cause === undefined ? undefined : { cause });
}

function restoreSelection(book: Book): void {
  const active = book.native.views[0]?.activeTab ?? 0;
  for (const sheet of book.sheets) {
    const address = (sheet.native.views[0] as View | undefined)?.activeCell;
    const area = parseAddress(address ?? '');
    if (area) book.restoreSelection(sheet, area);
  }
  const sheet = book.sheets[active];
  const visible =
    sheet?.visibility === 'Visible' ? sheet : book.sheets.find((other) => other.visibility === 'Visible');
  if (visible) book.activeSheet = visible;
}
