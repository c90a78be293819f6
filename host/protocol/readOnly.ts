import { ExcelError } from '../engine';
import type { OfficeObject } from '../objects/officeClass';

/** Office's methods begin with a verb; those that leave the workbook as it is begin with one of these. */
const readingVerbs = /^(_|get|find|is|check|load|activate|select|calculate|suspend|evaluate)/i;

/**
 * Refuses to set a property or to call a method that changes a workbook which is open for reading only.
 * The code is assumed: no documentation names it.
 */
export function assertLeavesUnchanged(object: OfficeObject, action: 'set' | 'call', wireName: string): void {
  if (object.type.options.ofSession || (action === 'call' && readingVerbs.test(wireName))) return;
  throw new ExcelError('AccessDenied', 'The workbook is open for reading only: it cannot be changed.');
}
