import type { KpiStanding } from '../../app/useCases';
import {
  clausePairs,
  clauseTitle,
  isWithinClause,
  otherEdition,
  unmeasuredClauses,
  type ClausePair,
} from '../../domain/clauses';
import type { Edition } from '../../domain/kpi';
import { leadingClause } from '../../domain/leadingClause';
import { searchTemplates } from '../../domain/templates';
import { matchesWords } from '../words/matchesWords';

/** Which clauses of the list are shown. `unmeasured` are those that no KPI stands for. */
export type ClauseChoice = 'all' | 'changed' | 'measured' | 'unmeasured';

/** A clause with what the workbook and the library have for it and for the clauses under it. */
export interface ClauseFacts extends ClausePair {
  /** Title in the workbook's edition; that of the other edition where only that one has the number. */
  readonly title: string;
  readonly kpis: readonly Pick<KpiStanding, 'id' | 'name'>[];
  readonly templates: number;
}

/**
 * The clauses of both editions that fit a choice and a search, in the order of the standard. Words are looked for in numbers,
 * titles of both editions and changes; a word made of digits and points finds the clause and those under it.
 */
export function clauseList(
  edition: Edition,
  kpis: readonly Pick<KpiStanding, 'id' | 'name' | 'clause'>[],
  choice: ClauseChoice,
  search: string,
): readonly ClauseFacts[] {
  const without = new Set(
    unmeasuredClauses(
      edition,
      kpis.map(({ clause }) => leadingClause(clause)),
    ).map(({ number }) => number),
  );
  return clausePairs
    .filter((pair) => fits(pair, search))
    .map((pair) => factsOf(pair, edition, kpis))
    .filter(({ number, change, kpis: serving }) => {
      switch (choice) {
        case 'all':
          return true;
        case 'changed':
          return change !== '';
        case 'measured':
          return serving.length > 0;
        case 'unmeasured':
          return without.has(number);
      }
    });
}

function factsOf(
  pair: ClausePair,
  edition: Edition,
  kpis: readonly Pick<KpiStanding, 'id' | 'name' | 'clause'>[],
): ClauseFacts {
  const { number, in2015, in2026 } = pair;
  const own = edition === '2015' ? in2015 : in2026;
  const shown = own ? edition : otherEdition(edition);
  return {
    ...pair,
    title: clauseTitle(shown, number),
    kpis: kpis.filter(({ clause }) => isWithinClause(leadingClause(clause), number)),
    templates: searchTemplates({ clause: number, edition: shown }).length,
  };
}

function fits({ number, in2015, in2026, change }: ClausePair, search: string): boolean {
  return search
    .split(/\s+/)
    .filter(Boolean)
    .every((word) =>
      /^\d+(\.\d+)*\.?$/.test(word)
        ? isWithinClause(number, word.replace(/\.$/, ''))
        : matchesWords(word, in2015?.title ?? '', in2026?.title ?? '', change),
    );
}
