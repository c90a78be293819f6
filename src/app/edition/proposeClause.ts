import { clauseTitle } from '../../domain/clauses';
import type { Edition, Kpi } from '../../domain/kpi';
import { type KpiTemplate, templates } from '../../domain/templates';

/** One of several clauses, and why it is the likeliest, in one sentence. */
export interface ClauseProposal {
  readonly proposal: string;
  readonly because: string;
}

/**
 * Which of several clauses a KPI probably serves, for somebody to confirm: that of the template from which it was made, by its
 * name or the letters of its ID; otherwise by a word of its name; otherwise the first.
 */
export function proposeClause(
  kpi: Pick<Kpi, 'id' | 'name'>,
  number: string,
  from: Edition,
  to: Edition,
  options: readonly string[],
): ClauseProposal {
  const template = templateOf(kpi);
  const { primary = '' } = template?.clauses[to] ?? {};
  if (template && template.clauses[from].primary === number && options.includes(primary))
    return { proposal: primary, because: `The template "${template.name}" serves ${primary}.` };
  const named = options.find((option) => sharesAWord(kpi.name, clauseTitle(to, option), options, to));
  if (named !== undefined) return { proposal: named, because: `Its name speaks of what ${named} is about.` };
  const [first = number] = options;
  return { proposal: first, because: `${first} is the likelier one.` };
}

/** The template from which a KPI was made: a KPI keeps its ID when the team gives it another name. */
function templateOf({ id, name }: Pick<Kpi, 'id' | 'name'>): KpiTemplate | undefined {
  const [letters] = id.toUpperCase().split('-');
  return (
    templates.find((template) => template.name.toLowerCase() === name.trim().toLowerCase()) ??
    templates.find(({ code }) => code === letters && /^[A-Z]+-\d+$/i.test(id))
  );
}

/** Whether a name shares the beginning of a word with a title that no other option shares: `Opportunity` and `opportunities`. */
function sharesAWord(name: string, title: string, options: readonly string[], edition: Edition): boolean {
  const others = options.map((option) => clauseTitle(edition, option)).filter((other) => other !== title);
  const own = stems(title).filter((stem) => !others.some((other) => stems(other).includes(stem)));
  return stems(name).some((stem) => own.includes(stem));
}

function stems(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 7).replace(/s$/, ''));
}
