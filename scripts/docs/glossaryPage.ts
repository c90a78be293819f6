import { glossary, type GlossaryGroup } from '../../src/domain/glossary';
import { STATUSES } from '../../src/domain/status';
import { ENGLISH_WORDS } from '../../src/layout/words';
import { builderWords } from './builderWords';

/** The page `docs/glossary.md`: the words of the pane's help, the statuses, and the words of the code. */
export function glossaryPage(): string {
  return [
    '# Glossary',
    '',
    '<!-- Generated from src/domain/glossary by `npm run docs`. Change the words there, not on this page. -->',
    '',
    'The words that the sheets, the pane, the code and these pages use, each for one thing only; the pane shows them under **Help**.',
    'The last column names words that we avoid, since they mean something else or several things. If you write a text or name',
    'a variable, look here first; if a word is missing, add it.',
    '',
    ...glossary.flatMap(section),
    ...statuses(),
    ...section(builderWords),
  ].join('\n');
}

function section({ title, intro, entries }: GlossaryGroup): string[] {
  const hasUses = entries.some(({ usedFor }) => usedFor !== undefined);
  const last = hasUses ? 'For' : 'Avoid';
  return [
    `## ${title}`,
    '',
    ...(intro === undefined ? [] : [intro, '']),
    `| Word | Means | ${last} |`,
    '| --- | --- | --- |',
    ...entries.map(
      ({ word, means, avoid = '', usedFor = '' }) => `| ${word} | ${means} | ${hasUses ? usedFor : avoid} |`,
    ),
    '',
  ];
}

function statuses(): string[] {
  return [
    '## The ten statuses',
    '',
    'As `KpiWords` holds them; a team may have other words for them.',
    '',
    '| Status | Symbol | Means |',
    '| --- | --- | --- |',
    ...STATUSES.map((status) => {
      const { word, symbol, meaning } = ENGLISH_WORDS[status];
      return `| ${word} | ${symbol} | ${meaning} |`;
    }),
    '',
  ];
}
