import type { DueEntry, KpiStanding, ReadyOverview, Selection } from '../../../src/app/useCases';

/** A KPI that is on target, with whatever a test says about it. */
export function aStanding(over: Partial<KpiStanding> = {}): KpiStanding {
  return {
    id: 'OTD-01',
    name: 'On-time delivery',
    clause: '8.5.1',
    owner: 'Logistics',
    unit: '%',
    better: 'higher',
    measures: [
      { name: 'Deliveries on time', role: '+' },
      { name: 'Deliveries due', role: '÷' },
    ],
    value: 96.2,
    limits: { target: 95, amber: 90 },
    status: 'onTarget',
    previousStatus: 'onTarget',
    yearToDate: 95.4,
    yearToDateStatus: 'onTarget',
    figures: {
      frequency: 'monthly',
      countedPeriods: 3,
      rolling3: null,
      rolling12: null,
      changeOnYear: null,
      restOfYear: null,
    },
    why: '96.2 is at or above the target of 95.',
    ...over,
  };
}

export function anEntry(over: Partial<DueEntry> = {}): DueEntry {
  return {
    kpiId: 'OTD-01',
    kpiName: 'On-time delivery',
    measure: 'Deliveries due',
    month: '2026-03',
    state: 'due',
    place: { sheet: 'KPI Data 2026', address: 'F5' },
    ...over,
  };
}

/** A workbook in March 2026 with one KPI and nothing to complain of. */
export function anOverview(over: Partial<ReadyOverview> = {}): ReadyOverview {
  return {
    state: 'ready',
    edition: '2015',
    reportingMonth: '2026-03',
    years: [2026],
    kpis: [aStanding()],
    entries: [],
    months: [],
    unexplained: 0,
    findings: [],
    ...over,
  };
}

/** Three months across with two lines of values. */
export const monthsSelection: Selection = {
  place: { sheet: 'Deliveries', address: 'A1:D3' },
  rows: 3,
  columns: 4,
  reading: {
    kind: 'months',
    layout: 'across',
    months: ['2026-01', '2026-02', '2026-03'],
    lines: [
      { label: 'Orders late', index: 0 },
      { label: 'Orders on time', index: 1 },
    ],
  },
};

/** A table of records by department and month. */
export const recordsSelection: Selection = {
  place: { sheet: 'Attendances', address: 'A1:E400' },
  rows: 400,
  columns: 5,
  reading: {
    kind: 'records',
    tableName: 'Attendances',
    records: 399,
    fields: [
      { name: 'Hospital', holds: 'text', choices: ['North', 'South'] },
      { name: 'Month', holds: 'dates', choices: [] },
      { name: 'All attendances', holds: 'numbers', choices: [] },
      { name: 'Over 4 hours', holds: 'numbers', choices: [] },
      { name: 'Remark', holds: 'nothing', choices: [] },
    ],
  },
};
