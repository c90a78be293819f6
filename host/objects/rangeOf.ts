import {
  type Area,
  ExcelError,
  formatAddress,
  isOnSheet,
  namedAreas,
  parseReference,
  quoteSheetName,
  type Sheet,
} from '../engine';
import type { OfficeObject } from './officeClass';
import { rangeClass } from './Range';
import { RangeTarget } from './RangeTarget';

/** A range that lies within the sheet; anything outside is refused as Excel refuses it. */
export function rangeOf(sheet: Sheet, area: Area): OfficeObject {
  if (isOnSheet(area)) return rangeClass.of(new RangeTarget(sheet, area));
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: the range lies outside the sheet.',
  );
}

/** A range by its address, which may name a sheet, by a defined name, or by a table and its parts (`Table1[Sales]`). */
export function rangeAt(sheet: Sheet, address: string): OfficeObject {
  const reference = parseReference(address);
  if (!reference) {
    const named = namedRange(sheet, address.trim());
    if (named) return named;
    throw new ExcelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: "${address}" is no address.`,
    );
  }
  const owner = reference.sheetName === undefined ? sheet : sheet.book.sheetNamed(reference.sheetName);
  if (owner) return rangeOf(owner, reference.area);
  throw new ExcelError(
    'ItemNotFound',
    `The requested resource doesn't exist: there is no sheet "${String(reference.sheetName)}".`,
  );
}

/** `'A&E monthly'!B2:C5`. */
export function fullAddress(range: RangeTarget): string {
  return `${quoteSheetName(range.sheet.name)}!${formatAddress(range.area)}`;
}

/** Only a text that is a name or a reference to a table is looked up: a formula such as OFFSET(…) is no address. */
function namedRange(sheet: Sheet, text: string): OfficeObject | null {
  if (!/^(?:(?:'(?:[^']|'')+'|[^'!()]+)!)?[\p{L}_\\][\p{L}\p{N}._\\?]*(?:\[.*\])?$/u.test(text)) return null;
  sheet.book.settle();
  const [only, ...more] = namedAreas(sheet, text, { row: 0, column: 0 });
  return only && more.length === 0 ? rangeOf(only.sheet, only.area) : null;
}
