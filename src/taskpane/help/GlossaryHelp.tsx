import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { glossary, type GlossaryEntry, type GlossaryGroup } from '../../domain/glossary';
import { SearchField } from '../components/SearchField';
import { Section } from '../components/Section';
import { count } from '../words/counts';
import { matchesWords } from '../words/matchesWords';
import { HelpScreen } from './HelpScreen';

const useStyles = makeStyles({
  entries: { margin: 0, overflowWrap: 'anywhere' },
  word: { fontWeight: tokens.fontWeightSemibold, marginTop: '6px' },
  means: { margin: 0 },
  small: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The words of Clauseboard, group by group, narrowed by a search. */
export function GlossaryHelp({ onBack }: { readonly onBack: () => void }): ReactNode {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const groups = search.trim() === '' ? glossary : foundGroups(search);
  const found = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <HelpScreen title="Glossary" onBack={onBack}>
      <div role="search">
        <SearchField label="Search words" value={search} onChange={setSearch} />
      </div>
      <span className={styles.small} role="status">
        {found === 0 ? 'No word fits. Try another one, or fewer.' : count(found, 'word')}
      </span>
      {groups.map((group) => (
        <GroupOfWords key={group.title} group={group} />
      ))}
    </HelpScreen>
  );
}

function GroupOfWords({ group }: { readonly group: GlossaryGroup }): ReactNode {
  const styles = useStyles();
  return (
    <Section title={group.title}>
      {group.intro === undefined ? null : <span className={styles.small}>{group.intro}</span>}
      <dl className={styles.entries}>
        {group.entries.map(({ word, means, avoid, usedFor }) => (
          <Fragment key={word}>
            <dt className={styles.word}>{word}</dt>
            <dd className={styles.means}>
              {withoutMarks(means)}
              {usedFor === undefined ? null : <span className={styles.small}>For: {usedFor}</span>}
              {avoid === undefined ? null : <span className={styles.small}>Not: {withoutMarks(avoid)}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}

/** What a search finds: first the words that are called so, then those that speak of it, group by group. */
function foundGroups(search: string): readonly GlossaryGroup[] {
  const isCalledSo = ({ word }: GlossaryEntry) => matchesWords(search.trim(), word);
  const called = glossary.flatMap(({ entries }) => entries.filter(isCalledSo));
  const speaking = glossary.map(({ title, entries }) => ({
    title,
    entries: entries.filter((entry) => !isCalledSo(entry) && speaksOf(entry, search)),
  }));
  return [{ title: 'Words called so', entries: called }, ...speaking].filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Whether an entry has all words of a search: also a word that we avoid, since that is what people look for. */
function speaksOf({ word, means, avoid = '', usedFor = '' }: GlossaryEntry, search: string): boolean {
  return matchesWords(search.trim(), word, means, avoid, usedFor);
}

/** Backticks are for the pages of the repository. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}
