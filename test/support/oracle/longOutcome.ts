import { limitsIn } from './judge';
import { isActive, isJudged, type Calendar, type MonthOutcome, type Sums } from './monthOutcome';
import type { KpiOnSheets, LimitName } from './readKpis';
import { countedMonths, figure } from './yearOutcome';

/** A KPI with its months in one business year. */
export interface KpiYear {
  readonly kpi: KpiOnSheets;
  readonly outcomes: readonly MonthOutcome[];
}

/** What a scorecard says beyond the month and the year to date; what it leaves blank is left out. */
export interface LongOutcome {
  readonly rolling3?: number | undefined;
  readonly rolling12?: number | undefined;
  readonly changeOnYear?: number | undefined;
  /** One number, or both ends for a KPI in range. */
  readonly restOfYear?: readonly number[] | undefined;
}

/**
 * The figures that reach beyond the year, and what is left of it.
 *
 * Where the design is silent: the months of a KPI that has no row of data in the year before are not known; amounts and
 * ratios make no figure together; a year that has not begun has neither rolling figures nor a change, and all of it remains.
 *
 * @param before the KPI in the business year before, if the workbook has one.
 */
export function longOutcome(now: KpiYear, before: KpiYear | undefined, calendar: Calendar): LongOutcome {
  const known = before !== undefined && before.kpi.measures.length > 0 ? before : undefined;
  return {
    rolling3: rolling(now, known, calendar, 3),
    rolling12: rolling(now, known, calendar, 12),
    changeOnYear: changeOnYear(now, known, calendar),
    restOfYear: restOfYear(now, calendar),
  };
}

function rolling(
  now: KpiYear,
  before: KpiYear | undefined,
  calendar: Calendar,
  length: number,
): number | undefined {
  const begun = countedMonths(calendar);
  if (begun === 0 || now.kpi.periodMonths > length) return undefined;
  const months = [...twelve(before), ...twelve(now)];
  // The first month of the business year is the thirteenth, so full periods still divide its place.
  const end = 12 + begun - (begun % now.kpi.periodMonths);
  const window = months.slice(end - length, end);
  if (window.some((month) => month === undefined)) return undefined;
  const counted = window.flatMap((month) => (month !== undefined && isJudged(month.outcome) ? [month] : []));
  const isMixed = counted.some(({ kpi }) => hasDenominator(kpi) !== hasDenominator(now.kpi));
  if (now.kpi.yearToDate === 'ratio of sums' && isMixed) return undefined;
  return figureOver(now.kpi, counted);
}

interface MonthOfKpi {
  readonly kpi: KpiOnSheets;
  readonly outcome: MonthOutcome;
}

function twelve(year: KpiYear | undefined): (MonthOfKpi | undefined)[] {
  return Array.from({ length: 12 }, (_, place) => {
    const outcome = year?.outcomes[place];
    return year !== undefined && outcome !== undefined ? { kpi: year.kpi, outcome } : undefined;
  });
}

function figureOver(kpi: KpiOnSheets, counted: readonly MonthOfKpi[]): number | undefined {
  if (counted.length === 0) return undefined;
  const value = figure(
    kpi,
    counted.map(({ outcome }, place) => ({ place, value: outcome.value ?? 0, sums: plainSums(outcome) })),
  );
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** A figure that was typed a year ago counts as the amount that its parts make today. */
function plainSums({ sums = { typed: 0, numerator: 0, denominator: 0 } }: MonthOutcome): Sums {
  return { ...sums, numerator: sums.numerator + sums.typed };
}

function changeOnYear(now: KpiYear, before: KpiYear | undefined, calendar: Calendar): number | undefined {
  const place = countedMonths(calendar) - 1;
  const [value, earlier] = [now.outcomes[place]?.value, before?.outcomes[place]?.value];
  return value === undefined || earlier === undefined ? undefined : value - earlier;
}

function restOfYear({ kpi, outcomes }: KpiYear, calendar: Calendar): readonly number[] | undefined {
  const begun = countedMonths(calendar);
  const open = outcomes.flatMap(({ status }, place) => {
    const awaited = place < begun && (status === 'Late' || status === 'No data');
    const toCome = place >= begun && (place + 1) % kpi.periodMonths === 0 && isActive(kpi, place, calendar);
    return awaited || toCome ? [place] : [];
  });
  const counted = outcomes.flatMap((outcome, place) => (isJudged(outcome) ? [place] : []));
  const soFar = figureOver(
    kpi,
    counted.flatMap((place) => twelve({ kpi, outcomes })[place] ?? []),
  );
  if (open.length === 0 || (counted.length > 0 && soFar === undefined)) return undefined;
  const ends = (kpi.better === 'in range' ? ['target', 'upper target'] : ['target']).map((name) =>
    neededFor(kpi, name as LimitName, counted, open, soFar ?? 0),
  );
  const given = ends.filter((end) => end !== undefined);
  return given.length === ends.length ? given : undefined;
}

function neededFor(
  kpi: KpiOnSheets,
  limit: LimitName,
  counted: readonly number[],
  open: readonly number[],
  soFar: number,
): number | undefined {
  const target = limitsIn(kpi, 11)[limit];
  const hasParts = kpi.faults.length === 0 && kpi.measures.every(({ role }) => role !== '=');
  const rule =
    kpi.yearToDate === 'ratio of sums'
      ? hasParts
        ? hasDenominator(kpi)
          ? 'mean'
          : 'sum'
        : ''
      : kpi.yearToDate;
  switch (rule) {
    case 'last':
      return target;
    case 'sum': {
      const allowed = [...counted, ...open]
        .map((place) => limitsIn(kpi, place)[limit])
        .reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
      return allowed === undefined ? undefined : (allowed - soFar) / open.length;
    }
    case 'mean':
      // The whole year at its target, less what there is, spread over what is open.
      return target === undefined
        ? undefined
        : (target * (counted.length + open.length) - soFar * counted.length) / open.length;
    default:
      return undefined;
  }
}

function hasDenominator({ measures }: KpiOnSheets): boolean {
  return measures.some(({ role }) => role === '÷');
}
