import type { KpiTargets } from '../../../src/app/targets/kpiTargets';
import type { Kpi, Limits } from '../../../src/domain/kpi';
import type { Month } from '../../../src/domain/month';
import { monthHeaders } from '../../support/aKpiWorkbook';
import { aKpi } from '../../support/aModel';

/** The limits of one KPI in 2026, the same in every month. */
export function someTargets({
  kpi = aKpi(),
  limits = { target: 95, amber: 90 },
  reportingMonth = '2026-03',
}: {
  readonly kpi?: Kpi;
  readonly limits?: Limits;
  readonly reportingMonth?: Month;
} = {}): KpiTargets {
  const months = (monthHeaders(2026) as readonly Month[]).map((month, index) => ({
    month,
    limits,
    decided: index === 0 ? (['target', 'amber'] as const) : [],
  }));
  return {
    kpi,
    reportingMonth,
    years: [{ year: 2026, months, place: { sheet: 'KPI Targets 2026', address: 'C6' } }],
  };
}
