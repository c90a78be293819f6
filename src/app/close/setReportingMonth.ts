import { firstDayOf } from '../../domain/day';
import type { Month } from '../../domain/month';
import { number } from '../../layout/cell';
import { REPORTING_MONTH_NAME } from '../../layout/names';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { namedCell } from '../model/namedCell';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import { NO_CHANGES, type WorkbookChanges } from '../workbookGateway';
import { assertInWorkbook } from './obstacles';

/** The new reporting month as a change of its named cell. Throws where the workbook has no such month, or Excel would refuse. */
export function reportingMonthChange(workbook: KpiWorkbook, month: Month): WorkbookChanges {
  assertInWorkbook(workbook, month);
  assertWritable(workbook);
  const cell = namedCell(workbook, REPORTING_MONTH_NAME);
  if (!cell) throw lostName();
  assertUnprotected(workbook, cell.sheet);
  const { sheet, row, column } = cell;
  return { ...NO_CHANGES, cells: [{ sheet, row, column, cells: [[number(firstDayOf(month))]] }] };
}

function lostName(): ClauseboardError {
  return new ClauseboardError('sheetIsMissing', {
    what: `The name ${REPORTING_MONTH_NAME} leads to no cell.`,
    why: 'The cell of the reporting month was deleted, or the name was changed.',
    next: 'Undo with Ctrl+Z, or let the name lead to a cell with a date again (Formulas, Name Manager).',
  });
}
