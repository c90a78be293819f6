import type { SerialDay } from '../../domain/day';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';

/** The business years that are not over: from that of the reporting month to the newest. Never none in a workbook with years. */
export function currentYears(workbook: KpiWorkbook, today: SerialDay): readonly YearTables[] {
  const newest = workbook.years.at(-1);
  const first = workbook.yearOf(workbook.reportingMonth(workbook.today(today))) ?? newest;
  return workbook.years.filter(({ year }) => first !== undefined && year >= first.year);
}
