import type { SerialDay } from '../../domain/day';
import { placeOf } from '../check/placeOf';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { KpiForEdit } from './kpiEdit';
import { registeredKpi } from './registerRow';

/** A KPI with its row of the register and the limits that hold in the reporting month. */
export function readKpiForEdit(workbook: KpiWorkbook, kpiId: string, now: SerialDay): KpiForEdit {
  const { register, row, kpi } = registeredKpi(workbook, kpiId);
  const reportingMonth = workbook.reportingMonth(workbook.today(now));
  const tables = workbook.yearOf(reportingMonth);
  return {
    kpi,
    limits: tables ? workbook.limits(tables, kpi.id, reportingMonth) : {},
    reportingMonth,
    months: workbook.years.flatMap(({ year }) => workbook.months(year)),
    place: placeOf(register, row.index, 'ID'),
  };
}
