import { booleanArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { officeClass } from './officeClass';
import { formatScalar } from './formatScalar';

/** `Excel.FormatProtection`: what a protected sheet locks and hides. */
export const formatProtectionClass = officeClass<CellsTarget>('FormatProtection', {
  locked: formatScalar(
    '1.2',
    (format) => format.locked,
    (value) => ({ locked: booleanArgument(value, 'FormatProtection.locked') }),
  ),
  formulaHidden: formatScalar(
    '1.2',
    (format) => format.formulaHidden,
    (value) => ({ formulaHidden: booleanArgument(value, 'FormatProtection.formulaHidden') }),
  ),
});
