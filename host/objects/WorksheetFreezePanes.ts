import { MAX_COLUMNS, MAX_ROWS, type Sheet, ExcelError } from '../engine';
import { isAbsent, wholeNumberArgument } from './arguments';
import { itemNotFound } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { rangeOnSheet } from './rangeArgument';
import { rangeOf } from './rangeOf';

/** `Excel.WorksheetFreezePanes`: rows and columns that stay in view. */
export const worksheetFreezePanesClass = officeClass<Sheet>('WorksheetFreezePanes', {
  freezeRows: method(
    '1.7',
    (sheet, [count]) => {
      sheet.freeze = { rows: countOf(count, 'WorksheetFreezePanes.freezeRows'), columns: 0 };
      return null;
    },
    { assumed: 'Columns that were frozen before are released.' },
  ),
  freezeColumns: method(
    '1.7',
    (sheet, [count]) => {
      sheet.freeze = { rows: 0, columns: countOf(count, 'WorksheetFreezePanes.freezeColumns') };
      return null;
    },
    { assumed: 'Rows that were frozen before are released.' },
  ),
  freezeAt: method(
    '1.7',
    (sheet, [frozenRange]) => {
      const { area } = rangeOnSheet(frozenRange, sheet, 'WorksheetFreezePanes.freezeAt');
      sheet.freeze = { rows: area.bottom + 1, columns: area.right + 1 };
      return null;
    },
    { partly: 'Panes are frozen from the first row and column on, whatever part of the sheet is in view.' },
  ),
  getLocation: method('1.7', (sheet) => {
    const location = locationOf(sheet);
    if (location) return location;
    throw itemNotFound('the sheet has no frozen panes.');
  }),
  getLocationOrNullObject: method('1.7', locationOf),
  unfreeze: method('1.7', (sheet) => {
    sheet.freeze = null;
    return null;
  }),
});

function countOf(value: unknown, what: string): number {
  const count = isAbsent(value) ? 1 : wholeNumberArgument(value, what);
  if (count > 0) return count;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a positive number.`,
  );
}

function locationOf(sheet: Sheet): OfficeObject | null {
  const { freeze } = sheet;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return null;
  const bottom = freeze.rows === 0 ? MAX_ROWS - 1 : freeze.rows - 1;
  const right = freeze.columns === 0 ? MAX_COLUMNS - 1 : freeze.columns - 1;
  return rangeOf(sheet, { top: 0, left: 0, bottom, right });
}
