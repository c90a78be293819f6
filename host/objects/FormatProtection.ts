import { booleanArgument } from './arguments';
import { officeClass } from './officeClass';
import { formatScalar } from './formatScalar';
import type { RangeTarget } from './RangeTarget';

/** `Excel.FormatProtection`: what a protected sheet locks and hides. */
export const formatProtectionClass = officeClass<RangeTarget>('FormatProtection', {
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
