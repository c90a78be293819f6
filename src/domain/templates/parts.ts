import type { Measure } from '../kpi';
import type { TemplateClauses } from './template';

/** The measures of `plus ÷ per`. */
export function quotient(plus: string, per: string): readonly Measure[] {
  return [
    { name: plus, role: '+' },
    { name: per, role: '÷' },
  ];
}

/** The one measure of a KPI whose value is typed as it is. */
export function typed(name: string): readonly Measure[] {
  return [{ name, role: '=' }];
}

/** Clauses whose numbers are the same in both editions. */
export function inBothEditions(
  primary: string,
  ...other: readonly string[]
): Readonly<Record<'2015' | '2026', TemplateClauses>> {
  const clauses = { primary, other };
  return { '2015': clauses, '2026': clauses };
}
