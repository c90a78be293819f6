import { clausePairs, clauseTitle, type ClausePair } from '../../src/domain/clauses';
import type { Edition } from '../../src/domain/kpi';
import { templates } from '../../src/domain/templates';

/** The page `docs/clauses.md`: the clauses of both editions side by side, as markdown. */
export function clausesPage(): string {
  return [
    '# Clauses of ISO 9001',
    '',
    '<!-- Generated from src/domain/clauses by `npm run docs`. Change the clauses, not this page. -->',
    '',
    'Clauses 4 to 10 of ISO 9001:2015 and ISO 9001:2026: numbers and short titles, no text of the standard. A title in round',
    'brackets is a label of ours for a clause that has a number and no title. Chapters 1 to 3 hold no requirements.',
    '',
    'The standard itself was not opened for this list. Numbers and titles of 2015 are common knowledge and read on several',
    'public pages. **Those of 2026 come from public secondary sources**; the last column says how sure we are. Check them',
    'against your own copy.',
    '',
    'ISO 9001 names no KPI and sets no target, and not every clause needs a number. The column _Templates_ counts those of our',
    '[library](templates.md) that serve a clause first in 2026, or in 2015 where only that edition has the number; which clause',
    'a template serves is our judgement. [Moving a workbook to another edition](guide/editions.md) uses the same list.',
    '',
    '| Clause | 2015 | 2026 | What 2026 changed | Templates | Sure of 2026 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...clausePairs.map(line),
    '',
  ].join('\n');
}

function line(pair: ClausePair): string {
  const { number, in2026, change, certainty } = pair;
  const [before, after] = [titleIn('2015', pair), titleIn('2026', pair)];
  const edition = in2026 ? '2026' : '2015';
  const serving = templates.filter(({ clauses }) => clauses[edition].primary === number).length;
  const cells = [number, before, before === after ? 'same' : after, change, serving || '', certainty];
  return `| ${cells.join(' | ')} |`;
}

function titleIn(edition: Edition, { number, in2015, in2026 }: ClausePair): string {
  return (edition === '2015' ? in2015 : in2026) ? clauseTitle(edition, number) : '–';
}
