import { EDITION_NAME, REPORTING_MONTH_NAME, TODAY_NAME, YEAR_START_NAME } from '../../layout/names';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Found } from './found';

const WHY: Readonly<Record<string, string>> = {
  [REPORTING_MONTH_NAME]: 'Every scorecard and chart goes by it: without it no month is due.',
  [YEAR_START_NAME]: 'Set-up of the next year goes by it.',
  [EDITION_NAME]: 'It decides which clause numbers are offered and checked.',
  [TODAY_NAME]: 'It decides what is late.',
};

/** Why a name of the workbook matters. */
export function whyOfName(name: string): string {
  return WHY[name] ?? 'Formulas go by it.';
}

/** Names that are gone or lead to an empty cell, without a look at where they should lead. */
export function emptyNames(workbook: KpiWorkbook): readonly Found[] {
  return [REPORTING_MONTH_NAME, YEAR_START_NAME, TODAY_NAME]
    .filter((name) => (workbook.reading.names.find((item) => item.name === name)?.value ?? '') === '')
    .map((name) => ({
      severity: 'error',
      what: `The name ${name} is missing or leads to an empty cell.`,
      why: whyOfName(name),
      next: 'Look at the sheet KPI Settings: the named cell has to hold a value (Formulas, Name Manager).',
    }));
}
