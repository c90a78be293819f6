import type { Kpi, Measure } from '../../src/domain/kpi';
import type { WorkbookModel, YearModel } from '../../src/layout/model';
import { CLASSIC } from '../../src/layout/palette';
import { ENGLISH_WORDS } from '../../src/layout/words';

/** Measures with the given roles, named after them. */
export function measures(...roles: readonly Measure['role'][]): readonly Measure[] {
  return roles.map((role, index) => ({ name: `Part ${index + 1} (${role})`, role }));
}

/** A share in percent, due monthly, higher is better; change what a test is about. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return {
    id: 'OTD-01',
    name: 'On-time delivery',
    clause: '8.5.1',
    process: 'Delivery',
    owner: 'Logistics',
    unit: '%',
    better: 'higher',
    multiplier: 100,
    yearToDate: 'ratioOfSums',
    frequency: 'monthly',
    dueDays: 10,
    reviewInput: 'Process performance',
    dataSource: 'Order book',
    measures: measures('+', '÷'),
    ...changes,
  };
}

/** A workbook of one calendar year, reported in June 2026 and looked at on 15 July. */
export function aModel(changes: Partial<WorkbookModel> = {}): WorkbookModel {
  return {
    edition: '2026',
    clauses: [
      { number: '6.1.3', titles: { '2026': 'Opportunities' } },
      { number: '8.5.1', titles: { '2015': 'Control', '2026': 'Control' } },
      { number: '10.3', titles: { '2015': 'Improvement' } },
    ],
    yearStartMonth: 1,
    years: [aYear()],
    reportingMonth: '2026-06',
    today: 46218,
    words: ENGLISH_WORDS,
    palette: CLASSIC,
    ...changes,
  };
}

/** A business year of one KPI without numbers. */
export function aYear(changes: Partial<YearModel> = {}): YearModel {
  return {
    year: 2026,
    kpis: [aKpi()],
    limits: { 'OTD-01': [{ from: '2026-01', limits: { target: 95, amber: 90 } }] },
    ...changes,
  };
}
