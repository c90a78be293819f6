import { monthsOfYear } from '../../src/domain/businessYear';
import type { Kpi, YearToDateRule } from '../../src/domain/kpi';
import { number } from '../../src/layout/cell';
import { aKpi, aModel, aYear, measures } from '../../test/support/aModel';

const RULES: readonly YearToDateRule[] = ['ratioOfSums', 'sum', 'mean', 'last', 'maximum', 'minimum'];

/** The product's model of so many KPIs and business years, filled up to the reporting month. */
export function scorecardModel(kpiCount: number, yearCount: number) {
  const kpis = Array.from({ length: kpiCount }, (_, index): Kpi => {
    const yearToDate = RULES[index % RULES.length] ?? 'mean';
    return aKpi({ id: `KPI-${index + 1}`, unit: 'points', yearToDate, measures: measures('+', '÷') });
  });
  const limits = Object.fromEntries(
    kpis.map(({ id }) => [id, [{ from: '2022-01' as const, limits: { target: 95, amber: 90 } }]]),
  );
  const years = Array.from({ length: yearCount }, (_, index) => {
    const year = 2027 - yearCount + index;
    const filled = (base: number) =>
      Object.fromEntries(
        monthsOfYear(year, 1).map((month, place) => [month, number(base + ((place * 7) % 10))]),
      );
    const entries = Object.fromEntries(kpis.map(({ id }) => [id, [filled(88), filled(98)]]));
    return aYear({ year, kpis, limits, entries });
  });
  return aModel({ years, reportingMonth: '2026-10' });
}
