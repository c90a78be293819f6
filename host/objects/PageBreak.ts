import type { PageBreaks, Sheet } from '../engine';
import { method, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';

/** A place where a page begins: before a row or a column. */
export interface PageBreakTarget {
  readonly sheet: Sheet;
  readonly axis: 'rows' | 'columns';
  /** Zero-based. */
  readonly before: number;
}

/** `Excel.PageBreak`. */
export const pageBreakClass = officeClass<PageBreakTarget>(
  'PageBreak',
  {
    rowIndex: scalar('1.9', ({ axis, before }) => (axis === 'rows' ? before : 0), undefined, {
      assumed: '0 for a vertical break.',
    }),
    columnIndex: scalar('1.9', ({ axis, before }) => (axis === 'columns' ? before : 0), undefined, {
      assumed: '0 for a horizontal break.',
    }),
    getCellAfterBreak: method('1.9', ({ sheet, axis, before }) => {
      const row = axis === 'rows' ? before : 0;
      const column = axis === 'columns' ? before : 0;
      return rangeOf(sheet, { top: row, bottom: row, left: column, right: column });
    }),
    delete: method('1.9', ({ sheet, axis, before }) => {
      breaksOf({ sheet, axis }).delete(before);
      return null;
    }),
  },
  {
    gone: ({ sheet, axis, before }) =>
      breaksOf({ sheet, axis }).all().includes(before)
        ? undefined
        : "The requested resource doesn't exist: the page break was deleted.",
    id: ({ axis, before }) => `${axis} ${String(before)}`,
  },
);

/** The breaks of a sheet along an axis. */
export function breaksOf({ sheet, axis }: Pick<PageBreakTarget, 'sheet' | 'axis'>): PageBreaks {
  return axis === 'rows' ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;
}
