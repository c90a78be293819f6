import { isMonthEnd, monthsLater, weekdaysLater, wholeMonthsBetween } from './serialDates';
import { ownUnit, type SourceCell } from './sourceCell';
import { straightLine, type Trend } from './trend';

export type DateUnit = 'day' | 'weekday' | 'month' | 'year';

/**
 * How dates go on: a lone one by the unit (without one, by what its format shows), several by the step between them,
 * which is whole months where all fall on the same day of the month.
 */
export function columnOfDates(dates: readonly number[], model: SourceCell, unit?: DateUnit): Trend | null {
  const [first] = dates;
  if (first === undefined) return null;
  if (dates.length === 1) return byUnit(first, unit ?? ownUnit(model.numberFormat), 1, false);
  if (unit === 'weekday') return byUnit(first, 'weekday', 1, false);
  const months = unit === 'day' ? null : evenMonths(dates);
  const endsMonths = dates.every(isMonthEnd);
  if (months !== null) return byUnit(first, 'month', months, endsMonths);
  if (unit === 'month' || unit === 'year') return byUnit(first, unit, 1, endsMonths);
  return straightLine(dates);
}

function byUnit(first: number, unit: DateUnit, step: number, endsMonths: boolean): Trend {
  switch (unit) {
    case 'day':
      return (place) => first + place * step;
    case 'weekday':
      return (place) => weekdaysLater(first, place * step);
    case 'month':
      return (place) => monthsLater(first, place * step, endsMonths);
    case 'year':
      return (place) => monthsLater(first, place * step * 12, endsMonths);
  }
}

/** The number of months between neighbours where it is always the same, but not 0. */
function evenMonths(dates: readonly number[]): number | null {
  const steps = dates.slice(1).map((date, index) => wholeMonthsBetween(dates[index] ?? date, date));
  const [step = null] = steps;
  return step !== null && step !== 0 && steps.every((other) => other === step) ? step : null;
}
