import type { ClauseLine } from '../../layout/clausesTable';

/** The clauses of both editions for the sheet of settings. Their titles are loaded when they are first needed. */
export async function readClauseLines(): Promise<readonly ClauseLine[]> {
  const { clausePairs, clauseTitle } = await import('../../domain/clauses');
  return clausePairs.map(({ number }) => ({
    number,
    titles: Object.fromEntries(
      (['2015', '2026'] as const).map((edition) => [edition, clauseTitle(edition, number)]),
    ),
  }));
}
