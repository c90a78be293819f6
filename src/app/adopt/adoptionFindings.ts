import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding } from '../useCases';
import { readCellNumber } from './cellNumbers';
import type { AdoptionPlan, PlannedKpi } from './planAdoption';
import { placeOf } from './readLines';
import type { MonthSheet } from './readMonthSheet';

/** What a person should know before a sheet is taken over, and after. */
export function adoptionFindings(
  workbook: KpiWorkbook,
  sheet: MonthSheet,
  { kpis, after }: AdoptionPlan,
): readonly Finding[] {
  const findings: Finding[] = [...kpis.flatMap((kpi) => cellFindings(workbook, sheet, kpi))];
  const means = kpis.filter(({ kpi }) => kpi.yearToDate === 'mean' && kpi.unit.startsWith('%'));
  if (means.length > 0) {
    findings.push({
      severity: 'warning',
      what: `The year to date of ${namesOf(means)} will be a plain mean of percentages.`,
      next: 'It is right only if every month has the same number of cases. Without a year to date nothing wrong is shown.',
    });
  }
  const silent = kpis.filter(({ kpi }) => kpi.yearToDate === 'none' && kpi.unit.startsWith('%'));
  if (silent.length > 0) {
    findings.push({
      severity: 'info',
      what: `${silent.length === 1 ? 'One KPI has' : `${silent.length} KPIs have`} no year to date: finished percentages cannot be added up.`,
      next: 'Enter numerator and denominator instead, with a KPI from the library, to get one.',
    });
  }
  const without = kpis.filter(({ asked }) => Object.keys(asked.limits).length === 0);
  if (without.length > 0) {
    findings.push({
      severity: 'info',
      what: `No target: ${namesOf(without)}.`,
      next: 'Their months are shown without a colour until a target is typed into KPI Targets.',
    });
  }
  const outside = sheet.months.filter(({ month }) => after.yearOf(month) === undefined);
  if (outside.length > 0) {
    findings.push({
      severity: 'info',
      what: `${outside.length === 1 ? 'One month of your sheet lies' : `${outside.length} months of your sheet lie`} outside the chosen business years.`,
      next: 'They stay in your sheet and are not linked.',
    });
  }
  return findings;
}

function cellFindings(workbook: KpiWorkbook, sheet: MonthSheet, { line }: PlannedKpi): readonly Finding[] {
  const unusable = line.cells.filter(
    ({ value, numberFormat }) => readCellNumber(value, numberFormat).kind === 'unusable',
  );
  const [first] = unusable;
  if (!first) return [];
  const texts = unusable.map(({ month, value }) => `${month} ("${String(value)}")`);
  return [
    {
      severity: 'warning',
      what: `${line.name}: ${texts.join(', ')} will show ${workbook.word('check')}.`,
      next: 'Put a number there, clear the cell, or type n/a; the status follows by itself.',
      place: placeOf(sheet, line.line, first.position),
    },
  ];
}

function namesOf(kpis: readonly PlannedKpi[]): string {
  const names = kpis.map(({ kpi }) => kpi.name);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
