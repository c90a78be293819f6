import type { SerialDay } from '../../domain/day';
import { isBefore, type Month } from '../../domain/month';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';

/** The tables of the year of a month that can be closed; refuses any other month with the reason. */
export function assertClosable(workbook: KpiWorkbook, month: Month, today: SerialDay): YearTables {
  const tables = assertInWorkbook(workbook, month);
  const reportingMonth = workbook.reportingMonth(today);
  if (isBefore(reportingMonth, month)) {
    throw new ClauseboardError('selectionIsNotUsable', {
      what: `${month} cannot be closed yet.`,
      why: `The workbook reports ${reportingMonth}, and the scorecard shows nothing of later months.`,
      next: `Set the reporting month to ${month} first.`,
    });
  }
  const lost = (['data', 'targets', 'scorecard'] as const).filter((part) => tables[part] === undefined);
  if (lost.length === 0) return tables;
  throw new ClauseboardError('tableIsMissing', {
    what: `${month} cannot be closed.`,
    why: `The ${lost.join(' and ')} of ${tables.year} are not in the workbook any more.`,
    next: 'Undo with Ctrl+Z, or take the sheet from an earlier version of the file.',
  });
}

/** The tables of the year of a month; refuses a month for which the workbook has no sheets. */
export function assertInWorkbook(workbook: KpiWorkbook, month: Month): YearTables {
  const tables = workbook.yearOf(month);
  if (tables) return tables;
  if (workbook.years.length === 0) {
    throw new ClauseboardError('tableIsMissing', {
      what: 'There is no month to report yet.',
      why: 'The workbook has no KPIs.',
      next: 'Choose KPIs on the tab Set up first.',
    });
  }
  const years = workbook.years.map(({ year }) => {
    const months = workbook.months(year);
    return `${months[0] ?? ''} to ${months.at(-1) ?? ''}`;
  });
  throw new ClauseboardError('selectionIsNotUsable', {
    what: `The workbook has no sheets for ${month}.`,
    why: `It has business years from ${years.join(', from ')}.`,
    next: 'Choose a month of these, or open the next business year on the tab Set up.',
  });
}
