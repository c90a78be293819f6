import type { Edition } from '../kpi';
import type { Clause } from './clause';
import { isWithinClause } from './clauseNumbers';
import { clausesOf } from './clauses';

/**
 * The clauses of an edition for which no KPI stands, to talk about and not to fill: many clauses are shown to be met by a
 * document or a decision, and ISO 9001 asks for no KPI. A KPI speaks for its clause and for all under it. A clause without any
 * KPI stands for all under it, and chapters are too wide to be listed.
 *
 * @example unmeasuredClauses('2026', ['8.5.1']) // 8.1, 8.2, 8.3, 8.4, 8.5.2 … of chapter 8, neither 8.5 nor 8.2.1
 */
export function unmeasuredClauses(edition: Edition, measured: readonly string[]): readonly Clause[] {
  const hasNone = ({ number }: Clause) =>
    !measured.some((clause) => isWithinClause(clause, number) || isWithinClause(number, clause));
  const without = clausesOf(edition).filter((clause) => clause.number.includes('.') && hasNone(clause));
  return without.filter(
    ({ number }) => !without.some((other) => other.number !== number && isWithinClause(number, other.number)),
  );
}
