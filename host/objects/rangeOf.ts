import {
  type Area,
  formatAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseReference,
  quoteSheetName,
  type Sheet,
  ExcelError,
} from '../engine';
import type { OfficeObject } from './officeClass';
import { rangeClass } from './Range';
import { RangeTarget } from './RangeTarget';

/** A range that lies within the sheet; anything outside is refused as Excel refuses it. */
export function rangeOf(sheet: Sheet, area: Area): OfficeObject {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!fits) {
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format: the range lies outside the sheet.',
    );
  }
  return rangeClass.of(new RangeTarget(sheet, area));
}

/** A range by address text; the text may name a sheet. */
export function rangeAt(sheet: Sheet, address: string): OfficeObject {
  const reference = parseReference(address);
  if (!reference) {
    throw new ExcelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: "${address}" is no address.`,
    );
  }
  const named = reference.sheetName === undefined ? sheet : sheet.book.sheetNamed(reference.sheetName);
  if (!named)
    throw new ExcelError(
      'ItemNotFound',
      `The requested resource doesn't exist: there is no sheet "${reference.sheetName}".`,
    );
  return rangeOf(named, reference.area);
}

/** `'A&E monthly'!B2:C5`. */
export function fullAddress(range: RangeTarget): string {
  return `${quoteSheetName(range.sheet.name)}!${formatAddress(range.area)}`;
}
