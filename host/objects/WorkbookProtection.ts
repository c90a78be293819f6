import type { Book } from '../engine';
import { isAbsent, textArgument } from './arguments';
import { method, officeClass, scalar } from './officeClass';

/** `Excel.WorkbookProtection`: of the structure of the workbook. */
export const workbookProtectionClass = officeClass<Book>('WorkbookProtection', {
  protected: scalar('1.7', ({ protection }) => protection.protected),
  protect: method('1.7', ({ protection }, [password]) => {
    protection.protect(passwordArgument(password, 'WorkbookProtection.protect'));
    return null;
  }),
  unprotect: method(
    '1.7',
    ({ protection }, [password]) => {
      protection.unprotect(passwordArgument(password, 'WorkbookProtection.unprotect'));
      return null;
    },
    { assumed: 'A wrong password is refused as `AccessDenied`.' },
  ),
});

/** A password; one that is left out is empty. */
export function passwordArgument(value: unknown, what: string): string {
  return isAbsent(value) ? '' : textArgument(value, what);
}
