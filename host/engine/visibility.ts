import { ExcelError } from './errors';
import type { Sheet } from './Sheet';
import type { SheetVisibility } from './SheetAppearance';

/** Throws `InvalidOperation` when a sheet is the only visible one: a workbook always shows one. */
export function assertAnotherVisible(sheet: Sheet): void {
  if (sheet.book.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) return;
  throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

/** Throws `InvalidOperation` for a hidden sheet. */
export function assertVisible(sheet: Sheet): void {
  if (sheet.visibility === 'Visible') return;
  throw new ExcelError('InvalidOperation', `The sheet "${sheet.name}" is hidden and cannot be activated.`);
}

/** Refuses a visibility that a sheet cannot have: hidden as the only visible one, or another one while the workbook is protected. */
export function assertMayBecome(sheet: Sheet, visibility: SheetVisibility): void {
  if (visibility === sheet.visibility) return;
  sheet.book.protection.assertChangeable();
  if (visibility !== 'Visible') assertAnotherVisible(sheet);
}
