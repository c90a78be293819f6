import type { ReadyOverview } from '../../../app/useCases';
import { isClause, otherEdition } from '../../../domain/clauses/clauseNumbers';
import type { Edition } from '../../../domain/kpi';
import { leadingClause } from '../../../domain/leadingClause';

/**
 * The edition to which somebody most likely wants to move: the other one, or that of the workbook while clauses of the other
 * one still stand in its register.
 */
export function proposeEdition({ edition, kpis }: Pick<ReadyOverview, 'edition' | 'kpis'>): Edition {
  const other = otherEdition(edition);
  const isLeftBehind = (clause: string) => !isClause(edition, clause) && isClause(other, clause);
  return kpis.some(({ clause }) => isLeftBehind(leadingClause(clause))) ? edition : other;
}
