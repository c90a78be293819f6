import { clauseTitle, reviewInputName, reviewInputPlace } from '../../src/domain/clauses';
import type { Direction, Edition, Frequency, LimitName, MeasureRole } from '../../src/domain/kpi';
import {
  families,
  sectorNames,
  templates,
  type Family,
  type KpiTemplate,
  type TemplateClauses,
} from '../../src/domain/templates';
import { yearToDateWords } from '../../src/taskpane/words/kpiWords';

const directionWords: Record<Direction, string> = {
  higher: 'higher is better',
  lower: 'lower is better',
  inRange: 'in range',
};

const frequencyWords: Record<Frequency, string> = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  halfYearly: 'half-yearly',
  yearly: 'yearly',
};

const limitWords: Record<LimitName, string> = {
  target: 'target',
  amber: 'amber',
  upperTarget: 'upper target',
  upperAmber: 'upper amber',
};

/** The page `docs/templates.md`: every template of the library, family by family, as markdown. */
export function templatesPage(): string {
  return [
    '# KPI templates',
    '',
    '<!-- Generated from src/domain/templates by `npm run docs`. Change the templates, not this page. -->',
    '',
    `${templates.length} templates in ${families.length} families. ISO 9001 names no KPI and sets no target, so each of them is an`,
    'offer. Which clause a KPI serves is our judgement; a clause in round brackets has a number and no title, and the label is',
    'ours. **Limits are examples**: they show the mechanism, and you confirm or replace them when you take a template over.',
    'Words are explained in the [glossary](glossary.md), clauses in the [list of clauses](clauses.md).',
    '',
    '| Family | Templates |',
    '| --- | --- |',
    ...families.map((family) => `| [${family.name}](#${anchor(family.name)}) | ${ofFamily(family).length} |`),
    '',
    ...families.flatMap(familySection),
  ].join('\n');
}

function familySection(family: Family): string[] {
  return [`## ${family.name}`, '', ...ofFamily(family).flatMap(templateSection)];
}

function templateSection(template: KpiTemplate): string[] {
  const { purpose, unit, multiplier, direction, frequency, yearToDate, reviewInput } = template;
  return [
    `### ${template.name}`,
    '',
    purpose,
    '',
    `- **Formula:** ${formula(template)}`,
    `- **Measures:** ${measures(template)}`,
    `- **Unit:** ${unit}; ${directionWords[direction]}; ${frequencyWords[frequency]}; year to date: ${yearToDateWords[yearToDate]}`,
    `- **Multiplier:** ${multiplier}`,
    ...clauses(template).map((line) => `- ${line}`),
    `- **Review input:** ${reviewInputName(reviewInput)} (2015: ${reviewInputPlace(reviewInput, '2015')})`,
    `- **Data source:** ${template.dataSource}`,
    `- **Example limits, to be confirmed by you:** ${exampleLimits(template)}`,
    `- **Trap:** ${template.trap}`,
    `- **Sectors:** ${sectorNames(template).join(', ')}`,
    `- **Template:** \`${template.id}\`; topic ${template.topic}; KPIs made of it are called \`${template.code}-01\` and so on`,
    '',
  ];
}

function formula({ measures, multiplier }: KpiTemplate): string {
  const named = (role: MeasureRole) =>
    measures.filter((measure) => measure.role === role).map(({ name }) => name);
  const [typed] = named('=');
  if (typed !== undefined) return `${typed}, typed as it is`;
  const added = named('+').join(' + ');
  const above = [added, ...named('-')].join(' − ');
  const quotient = `${above.includes(' + ') || above.includes(' − ') ? `(${above})` : above} ÷ ${named('÷').join()}`;
  return multiplier === 1 ? quotient : `${multiplier} × ${quotient}`;
}

/** The roles as the data table writes them: added, subtracted, divided by, or typed as it is. */
function measures({ measures: all }: KpiTemplate): string {
  return all.map(({ name, role }) => `\`${role}\` ${name}`).join(', ');
}

function clauses({ clauses: both }: KpiTemplate): string[] {
  const in2015 = clausesIn('2015', both['2015']);
  const in2026 = clausesIn('2026', both['2026']);
  return in2015 === in2026
    ? [`**Clauses in both editions:** ${in2015}`]
    : [`**Clauses in 2015:** ${in2015}`, `**Clauses in 2026:** ${in2026}`];
}

function clausesIn(edition: Edition, { primary, other }: TemplateClauses): string {
  const also = other.length > 0 ? `; also ${other.join(', ')}` : '';
  return `${primary} ${clauseTitle(edition, primary)}${also}`;
}

function exampleLimits({ exampleLimits: limits }: KpiTemplate): string {
  const names: readonly LimitName[] = ['target', 'amber', 'upperTarget', 'upperAmber'];
  return names
    .filter((name) => limits[name] !== undefined)
    .map((name) => `${limitWords[name]} ${limits[name]}`)
    .join(', ');
}

function ofFamily({ id }: Family): readonly KpiTemplate[] {
  return templates.filter(({ family }) => family === id);
}

/** The fragment that GitHub gives a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replace(/ /g, '-');
}
