import { clauseTitle, isWithinClause } from '../clauses';
import type { Edition } from '../kpi';
import { families } from './families';
import type { FamilyId, KpiTemplate, SectorId } from './template';
import { templates } from './templates';
import { folded } from '../foldedText';

/** What a person looks for; whatever is left out does not narrow the list. */
export interface TemplateSearch {
  /** Words that all have to occur in name, purpose, topic, family, measures, data source or main clause. */
  readonly words?: string;
  /** A clause with everything under it: `8.5` finds `8.5.1` too. */
  readonly clause?: string;
  readonly family?: FamilyId;
  /** Finds the templates for this sector and those for any sector. */
  readonly sector?: SectorId;
  /** Edition in which clause numbers and titles are read. */
  readonly edition: Edition;
}

/**
 * The templates that meet every condition, in library order; with a clause, those that serve it first come before
 * those that only touch it. Upper case, lower case and accents make no difference. A word made of digits and points is also read
 * as a clause number, so `8.5` finds `8.5.1` and not `4.8.5`.
 */
export function searchTemplates(search: TemplateSearch): readonly KpiTemplate[] {
  const words = folded(search.words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const { edition, family, sector } = search;
  const clause = search.clause?.trim();
  const found = templates.filter(
    (template) =>
      (!family || template.family === family) &&
      (!sector || template.sectors.includes(sector) || template.sectors.includes('any')) &&
      (!clause || clausesOfTemplate(template, edition).some((number) => isWithinClause(number, clause))) &&
      words.every((word) => hasWord(template, edition, word)),
  );
  if (!clause) return found;
  const isMain = (template: KpiTemplate) => isWithinClause(template.clauses[edition].primary, clause);
  return [...found.filter(isMain), ...found.filter((template) => !isMain(template))];
}

function hasWord(template: KpiTemplate, edition: Edition, word: string): boolean {
  const isClauseNumber = /^\d+(\.\d+)*\.?$/.test(word);
  const clause = word.replace(/\.$/, '');
  if (
    isClauseNumber &&
    clausesOfTemplate(template, edition).some((number) => isWithinClause(number, clause))
  ) {
    return true;
  }
  return textsOf(template, edition).some((text) => folded(text).includes(word));
}

/** What a person may have in mind of a template: `survey` stands in no name, but in measures and data sources. */
function textsOf(template: KpiTemplate, edition: Edition): readonly string[] {
  const { name, purpose, topic, family, clauses, measures, dataSource } = template;
  return [
    name,
    purpose,
    topic,
    families.find(({ id }) => id === family)?.name ?? '',
    clauseTitle(edition, clauses[edition].primary),
    ...measures.map((measure) => measure.name),
    dataSource,
  ];
}

function clausesOfTemplate(template: KpiTemplate, edition: Edition): readonly string[] {
  const { primary, other } = template.clauses[edition];
  return [primary, ...other];
}
