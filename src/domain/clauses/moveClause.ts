import type { Edition } from '../kpi';
import { isClause } from './clauseNumbers';

/** Where a clause went when its content did not simply keep its number; the likeliest place comes first. */
const moved: Readonly<Record<Edition, Readonly<Record<string, readonly string[]>>>> = {
  '2015': { '6.1.2': ['6.1.2', '6.1.3'], '10.3': ['10.1'] },
  '2026': { '6.1.3': ['6.1.2'], '10.1': ['10.3', '10.1'] },
};

/**
 * The clauses of another edition that hold what this clause holds, the likeliest first.
 * More than one means that a person has to choose: 6.1.2 of 2015 became 6.1.2 (risks) and 6.1.3 (opportunities),
 * and 10.1 of 2026 joins 10.3 and 10.1 of 2015. A number that the edition `from` does not have gives an empty list.
 *
 * @example moveClause('10.3', '2015', '2026') // ['10.1']
 */
export function moveClause(number: string, from: Edition, to: Edition): readonly string[] {
  const clause = number.trim();
  if (!isClause(from, clause)) return [];
  if (from === to) return [clause];
  return moved[from][clause] ?? [clause];
}
