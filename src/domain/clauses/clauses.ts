import type { Edition } from '../kpi';
import { contextToPlanning } from './chapters/contextToPlanning';
import { evaluationToImprovement } from './chapters/evaluationToImprovement';
import { operation } from './chapters/operation';
import { support } from './chapters/support';
import type { Certainty, Clause, ClauseRow } from './clause';

const rows: readonly ClauseRow[] = [
  ...contextToPlanning,
  ...support,
  ...operation,
  ...evaluationToImprovement,
];

function clausesIn(edition: Edition): ReadonlyMap<string, Clause> {
  const clauses = new Map<string, Clause>();
  for (const { number, titles, certainty, change = '' } of rows) {
    const title = titles[edition];
    if (!title) continue;
    clauses.set(number, {
      edition,
      number,
      title: title.text,
      titleBy: title.by,
      certainty: edition === '2015' ? 'high' : certainty,
      change,
    });
  }
  return clauses;
}

const byEdition: Readonly<Record<Edition, ReadonlyMap<string, Clause>>> = {
  '2015': clausesIn('2015'),
  '2026': clausesIn('2026'),
};

/**
 * All clauses of chapters 4 to 10 of an edition, in the order of the standard.
 * Chapters 1 to 3 hold no requirements and are left out.
 */
export function clausesOf(edition: Edition): readonly Clause[] {
  return [...byEdition[edition].values()];
}

/** A clause number in both editions side by side; an edition that does not use the number has no clause. */
export interface ClausePair {
  readonly number: string;
  readonly in2015: Clause | undefined;
  readonly in2026: Clause | undefined;
  /** What 2026 changed here, in our words; empty where it changed nothing but wording. */
  readonly change: string;
  /** How sure we are of what 2026 makes of the number. */
  readonly certainty: Certainty;
}

/** Every number of either edition once, in the order of the standard: 92, since each edition has one that the other lacks. */
export const clausePairs: readonly ClausePair[] = rows.map(({ number, change = '', certainty }) => ({
  number,
  change,
  certainty,
  in2015: byEdition['2015'].get(number),
  in2026: byEdition['2026'].get(number),
}));

/** The clause with this number in an edition, or undefined when the edition has none, as `10.3` in 2026. */
export function clauseOf(edition: Edition, number: string): Clause | undefined {
  return byEdition[edition].get(number.trim());
}

/**
 * The short title to show beside a clause number, or an empty text for an unknown number.
 * A label of our own stands in round brackets, so nobody takes it for the standard's title.
 *
 * @example clauseTitle('2015', '9.1.2') // 'Customer satisfaction'
 * @example clauseTitle('2015', '9.2.2') // '(Internal audit: the programme)'
 */
export function clauseTitle(edition: Edition, number: string): string {
  const clause = clauseOf(edition, number);
  if (!clause) return '';
  return clause.titleBy === 'us' ? `(${clause.title})` : clause.title;
}
