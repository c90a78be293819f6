import type { Frequency, Kpi } from '../domain/kpi';
import type { Month } from '../domain/month';
import type { RestOfYear } from '../domain/restOfYear';
import type { RowReader } from './model/RowReader';

/** What the scorecard of the reporting month's year says of a KPI beyond that month. Numbers are in the KPI's unit. */
export interface KpiFigures {
  readonly frequency: Frequency;
  /** Periods of the business year that have a value: as many as the year to date is made of. */
  readonly countedPeriods: number;
  readonly rolling3: number | null;
  readonly rolling12: number | null;
  /** The value of the reporting month less that of the same month of the year before. */
  readonly changeOnYear: number | null;
  readonly restOfYear: RestOfYear | null;
}

/** @param row the KPI's row of the scorecard, if it has one. */
export function kpiFigures(
  kpi: Pick<Kpi, 'better' | 'frequency'>,
  row: RowReader | undefined,
  months: readonly Month[],
): KpiFigures {
  const number = (header: string) => row?.number(header) ?? null;
  return {
    frequency: kpi.frequency,
    countedPeriods: months.filter((month) => number(month) !== null).length,
    rolling3: number('Rolling 3 months'),
    rolling12: number('Rolling 12 months'),
    changeOnYear: number('Change on year'),
    restOfYear: restOf(kpi, number),
  };
}

function restOf(kpi: Pick<Kpi, 'better'>, number: (header: string) => number | null): RestOfYear | null {
  const [average, upperAverage] = [number('Rest average'), number('Rest upper average')];
  if (average === null || (kpi.better === 'inRange' && upperAverage === null)) return null;
  return { average, upperAverage, periods: number('Remaining periods') ?? 0 };
}
