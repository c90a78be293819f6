import { Book } from '../engine';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An opened workbook with the name of its file. */
export interface OpenedFile {
  readonly book: Book;
  readonly fileName: string;
}

/** Lets the person choose a file. Resolves to undefined when the choice is given up. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,${mediaType}`;
    input.addEventListener('change', () => {
      resolve(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.click();
  });
}

/** Reads a workbook from a file. Throws an Error with a plain sentence when it is none that can be read. */
export async function readWorkbook(file: File): Promise<OpenedFile> {
  const book = await Book.open(new Uint8Array(await file.arrayBuffer()));
  return { book, fileName: file.name };
}

/** Fetches a named starting workbook. Throws an Error with a plain sentence when there is no such scene. */
export async function fetchScene(name: string): Promise<OpenedFile> {
  const fileName = `${name}.xlsx`;
  const response = await fetch(`/scenes/${encodeURIComponent(fileName)}`);
  if (!response.ok) throw new Error(`There is no scene “${name}” (the server answered ${response.status}).`);
  const book = await Book.open(new Uint8Array(await response.arrayBuffer()));
  return { book, fileName };
}

/** Hands a workbook to the browser's downloads. */
export async function downloadWorkbook(book: Book, fileName: string): Promise<void> {
  const bytes = await book.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own copy as soon as it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
