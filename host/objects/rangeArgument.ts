import { ExcelError, type Sheet } from '../engine';
import { textArgument } from './arguments';
import { OfficeObject } from './officeClass';
import { rangeClass } from './Range';
import { rangeAt } from './rangeOf';
import type { RangeTarget } from './RangeTarget';

/** An argument that is a range proxy or an address; an address is read on the given sheet unless it names another. */
export function rangeArgument(value: unknown, sheet: Sheet, what: string): RangeTarget {
  if (value instanceof OfficeObject) return rangeProxy(value, what);
  return rangeAt(sheet, textArgument(value, what)).target as RangeTarget;
}

/** An argument that must be a range proxy. */
export function rangeProxy(value: unknown, what: string): RangeTarget {
  if (value instanceof OfficeObject && value.type === rangeClass) return value.target as RangeTarget;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a Range.`,
  );
}

/** A range argument that must lie on the given sheet. */
export function rangeOnSheet(value: unknown, sheet: Sheet, what: string): RangeTarget {
  const range = rangeArgument(value, sheet, what);
  if (range.sheet === sheet) return range;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a range of the sheet "${sheet.name}".`,
  );
}
