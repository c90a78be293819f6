import type { ProtectionOptions, Sheet } from '../engine';
import { NotImplemented } from './NotImplemented';
import { booleanArgument, choiceArgument, isAbsent } from './arguments';
import { method, officeClass, scalar } from './officeClass';
import { passwordArgument } from './WorkbookProtection';

const permissions: readonly string[] = [
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertRows',
  'allowInsertHyperlinks',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowSort',
  'allowAutoFilter',
  'allowPivotTables',
  'allowEditObjects',
  'allowEditScenarios',
] satisfies readonly (keyof ProtectionOptions)[];
const selectionModes = ['Normal', 'Unlocked', 'None'] as const;

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionClass = officeClass<Sheet>('WorksheetProtection', {
  protected: scalar('1.2', ({ protection }) => protection.protected),
  options: scalar('1.2', ({ protection }) => protection.options, undefined, {
    assumed: 'Answered whether the sheet is protected or not.',
  }),
  protect: method('1.2', ({ protection }, [options, password]) => {
    protection.protect(optionsArgument(options), passwordArgument(password, 'WorksheetProtection.protect'));
    return null;
  }),
  unprotect: method(
    '1.7',
    ({ protection }, [password]) => {
      protection.unprotect(passwordArgument(password, 'WorksheetProtection.unprotect'));
      return null;
    },
    { assumed: 'A wrong password is refused as `AccessDenied`.' },
  ),
});

function optionsArgument(value: unknown): Partial<ProtectionOptions> {
  const given = Object.entries((value ?? {}) as Record<string, unknown>).filter(
    ([, option]) => !isAbsent(option),
  );
  const options = given.map(([name, option]) => {
    const what = `WorksheetProtectionOptions.${name}`;
    if (name === 'selectionMode') return [name, choiceArgument(option, selectionModes, what)] as const;
    if (!permissions.includes(name)) throw new NotImplemented(what);
    return [name, booleanArgument(option, what)] as const;
  });
  return Object.fromEntries(options);
}
