import { Book } from '../../../host/engine';
import { errorsInFile } from './support/errorsInFile';

jest.setTimeout(60_000);

const denied = expect.objectContaining({ code: 'AccessDenied' }) as Error;

describe('protection with a password', () => {
  it('of sheets and of the structure stays in a valid file, and is lifted by the password alone', async () => {
    const book = Book.create();
    book.activeSheet.protection.protect({ allowSort: true }, 'sheet');
    book.protection.protect('book');
    const again = await Book.open(await book.save());
    const { protection } = again.activeSheet;
    expect([again.protection.protected, protection.protected, protection.hasPassword]).toEqual([
      true,
      true,
      true,
    ]);
    expect(protection.options.allowSort).toBe(true);
    expect(() => {
      again.protection.unprotect('sheet');
    }).toThrow(denied);
    expect(() => {
      protection.unprotect('book');
    }).toThrow(denied);
    expect(await errorsInFile(again.activeSheet)).toEqual([]);
    again.protection.unprotect('book');
    protection.unprotect('sheet');
    expect([again.protection.protected, protection.protected]).toEqual([false, false]);
  });

  it('counts an empty password as none', () => {
    const book = Book.create();
    book.protection.protect('');
    expect(() => book.addSheet()).toThrow(denied);
    book.protection.unprotect();
    expect(book.addSheet().position).toBe(1);
  });
});
