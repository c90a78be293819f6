import { endsPeriod } from './businessYear';
import { lastDayOf, type SerialDay } from './day';
import type { MeasureEntry } from './entry';
import type { Kpi, Limits } from './kpi';
import { isBefore, type Month } from './month';
import { evaluateStatus, type Status } from './status';
import { valueOf, type CheckReason } from './value';

/** The time from which a workbook is read. */
export interface Clock {
  /** Months after it are not due yet. */
  readonly reportingMonth: Month;
  readonly today: SerialDay;
  /** First month of the business year, 1 to 12. */
  readonly yearStartMonth: number;
}

/** A KPI in one month. `value` is `null` unless there is a judgement; it is unrounded and in the KPI's unit. */
export interface MonthResult {
  readonly month: Month;
  readonly status: Status;
  readonly value: number | null;
  /** Before the multiplier; `null` without a judgement, and the denominator also for KPIs that have none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly limits: Limits;
  /** Only with the status `check`. */
  readonly reason?: CheckReason;
}

/**
 * Whether a value is expected: a period of the KPI ends with the month, the month is not after the reporting month,
 * and the KPI was active in it (the months of `activeFrom` and `activeTo` included).
 */
export function isDue(
  kpi: Pick<Kpi, 'frequency' | 'activeFrom' | 'activeTo'>,
  month: Month,
  clock: Clock,
): boolean {
  if (isBefore(clock.reportingMonth, month) || !isActive(kpi, month)) return false;
  return endsPeriod(month, kpi.frequency, clock.yearStartMonth);
}

/** Whether the KPI is in use in a month; the months of `activeFrom` and `activeTo` included. */
export function isActive(kpi: Pick<Kpi, 'activeFrom' | 'activeTo'>, month: Month): boolean {
  if (kpi.activeFrom !== undefined && isBefore(month, kpi.activeFrom)) return false;
  return kpi.activeTo === undefined || !isBefore(kpi.activeTo, month);
}

/** Whether an empty month is late: its due day, `dueDays` days after the month's last day, has passed. On the due day itself it is not. */
export function isLate(kpi: Pick<Kpi, 'dueDays'>, month: Month, today: SerialDay): boolean {
  return today > lastDayOf(month) + kpi.dueDays;
}

/**
 * The state of a KPI in a month. What is not due is not looked at; then `n/a` decides, then whatever needs checking,
 * then absence, and only a usable value is compared with its limits.
 *
 * @param entries one per measure, in the order of `kpi.measures`.
 * @param limits those in force in the month.
 */
export function stateOf(
  kpi: Kpi,
  month: Month,
  entries: readonly MeasureEntry[],
  limits: Limits,
  clock: Clock,
): MonthResult {
  const without = (status: Status): MonthResult => ({
    month,
    status,
    value: null,
    numerator: null,
    denominator: null,
    limits,
  });
  if (!isDue(kpi, month, clock)) return without('notDue');

  const found = valueOf(kpi, entries);
  switch (found.kind) {
    case 'notApplicable':
      return without('notApplicable');
    case 'noActivity':
      return without('noActivity');
    case 'noEntry':
      return without(isLate(kpi, month, clock.today) ? 'late' : 'noData');
    case 'check':
      return { ...without('check'), reason: found.reason };
    case 'value':
      return {
        month,
        status: evaluateStatus(found.value, kpi.better, limits),
        value: found.value,
        numerator: found.numerator,
        denominator: found.denominator,
        limits,
      };
  }
}
