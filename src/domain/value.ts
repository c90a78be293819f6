import type { MeasureEntry } from './entry';
import type { Kpi, Measure, MeasureRole } from './kpi';
import { roundTo9 } from './tolerance';

/**
 * How a KPI gets its value from its measures. `typed`: one `=` measure. `sum`: Σ+ − Σ−. `ratio`: (Σ+ − Σ−) ÷ Σ÷.
 * `invalid`: none of these, for example a denominator alone.
 */
export type ValueForm = 'typed' | 'sum' | 'ratio' | 'invalid';

/** What the entries of one month make of a KPI, before anybody asks whether the month is due. */
export type KpiValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Σ+ − Σ−, or the typed value, before the multiplier. */
      readonly numerator: number;
      /** Σ÷; `null` when the KPI has no denominator. */
      readonly denominator: number | null;
    }
  | { readonly kind: 'noEntry' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'noActivity' }
  | { readonly kind: 'check'; readonly reason: CheckReason };

/** Why a month's entries cannot be used as they stand. */
export type CheckReason =
  'invalidForm' | 'text' | 'error' | 'partMissing' | 'numeratorAboveDenominator' | 'numeratorNegative';

/** The form that a KPI's measures make. */
export function formOf(measures: readonly Pick<Measure, 'role'>[]): ValueForm {
  const count = (role: MeasureRole) => measures.filter((measure) => measure.role === role).length;
  if (count('=') > 0) return measures.length === 1 ? 'typed' : 'invalid';
  if (count('+') + count('-') === 0) return 'invalid';
  return count('÷') > 0 ? 'ratio' : 'sum';
}

/** Whether the KPI is a share in percent, whose numerator is a part of its denominator. */
export function isShare(kpi: Pick<Kpi, 'unit' | 'measures'>): boolean {
  return kpi.unit.trim() === '%' && formOf(kpi.measures) === 'ratio';
}

/**
 * The value of a KPI in one month: `multiplier × (Σ+ − Σ−) ÷ Σ÷`, or `multiplier ×` the typed value.
 * 47 of 50 with multiplier 100 is 94. Nothing is rounded.
 *
 * @param entries one per measure, in the order of `kpi.measures`; a missing one counts as blank.
 * @returns `notApplicable` as soon as one entry says n/a; `noActivity` for 0 in the denominator, unless the KPI is a
 * share with something in its numerator (5 of 0), which is `check`.
 */
export function valueOf(
  kpi: Pick<Kpi, 'measures' | 'multiplier' | 'unit'>,
  entries: readonly MeasureEntry[],
): KpiValue {
  const parts = kpi.measures.map((measure, index) => ({
    role: measure.role,
    entry: entries[index] ?? ({ kind: 'blank' } as const),
  }));
  const has = (kind: MeasureEntry['kind']) => parts.some(({ entry }) => entry.kind === kind);
  if (has('notApplicable')) return { kind: 'notApplicable' };

  const form = formOf(kpi.measures);
  if (form === 'invalid') return { kind: 'check', reason: 'invalidForm' };
  if (has('error')) return { kind: 'check', reason: 'error' };
  if (has('text')) return { kind: 'check', reason: 'text' };
  if (!has('number')) return { kind: 'noEntry' };
  if (has('blank')) return { kind: 'check', reason: 'partMissing' };

  const sum = (role: MeasureRole) =>
    parts.reduce(
      (total, part) =>
        part.role === role && part.entry.kind === 'number' ? total + part.entry.number : total,
      0,
    );
  const numerator = form === 'typed' ? sum('=') : sum('+') - sum('-');
  if (form !== 'ratio') {
    return { kind: 'value', value: kpi.multiplier * numerator, numerator, denominator: null };
  }

  const denominator = sum('÷');
  if (isShare(kpi)) {
    if (roundTo9(numerator) < 0) return { kind: 'check', reason: 'numeratorNegative' };
    if (roundTo9(numerator - denominator) > 0) return { kind: 'check', reason: 'numeratorAboveDenominator' };
  }
  if (denominator === 0) return { kind: 'noActivity' };
  return { kind: 'value', value: (kpi.multiplier * numerator) / denominator, numerator, denominator };
}
