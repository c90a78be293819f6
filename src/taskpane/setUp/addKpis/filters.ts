import { clausesOf, clauseTitle, isWithinClause } from '../../../domain/clauses';
import type { Edition } from '../../../domain/kpi';
import { templates, type FamilyId, type SectorId, type TemplateSearch } from '../../../domain/templates';

/** What narrows the list of templates. An empty text does not. */
export interface Filters {
  readonly words: string;
  readonly clause: string;
  readonly family: FamilyId | '';
  readonly sector: SectorId | '';
}

export const noFilters: Filters = { words: '', clause: '', family: '', sector: '' };

/** What to ask the template library for. */
export function searchOf({ words, clause, family, sector }: Filters, edition: Edition): TemplateSearch {
  return { words, clause, edition, ...(family && { family }), ...(sector && { sector }) };
}

/** The clauses that at least one template gives evidence for, with everything above them, as number and label. */
export function clauseChoices(edition: Edition): readonly (readonly [string, string])[] {
  const served = templates.flatMap(({ clauses }) => [clauses[edition].primary, ...clauses[edition].other]);
  return clausesOf(edition)
    .filter((clause) => served.some((number) => isWithinClause(number, clause.number)))
    .map((clause) => [clause.number, `${clause.number} ${clauseTitle(edition, clause.number)}`] as const);
}
