import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Overview } from '../../app/useCases';
import { Choice } from '../components/Choice';
import { LongList } from '../components/LongList';
import { SearchField } from '../components/SearchField';
import { count } from '../words/counts';
import { clauseList, type ClauseChoice } from './clauseList';
import { ClauseRow } from './ClauseRow';
import { HelpScreen } from './HelpScreen';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const choices: readonly (readonly [ClauseChoice, string])[] = [
  ['all', 'All clauses'],
  ['changed', 'Changed in 2026'],
];
const choicesWithKpis: readonly (readonly [ClauseChoice, string])[] = [
  ...choices,
  ['measured', 'With a KPI'],
  ['unmeasured', 'Without a KPI'],
];

interface ClauseHelpProps {
  readonly workbook: Overview;
  readonly onBack: () => void;
}

/** The clauses of both editions: titles, what 2026 changed, how sure we are, and which KPIs of the workbook serve them. */
export function ClauseHelp({ workbook, onBack }: ClauseHelpProps): ReactNode {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [choice, setChoice] = useState<ClauseChoice>('all');
  const { edition, kpis } = workbook.state === 'ready' ? workbook : ({ edition: '2015', kpis: [] } as const);
  const offered = workbook.state === 'ready' ? choicesWithKpis : choices;
  const clauses = clauseList(edition, kpis, choice, search);
  return (
    <HelpScreen title="Clauses of ISO 9001" onBack={onBack}>
      <span>
        Numbers and short titles of both editions; no text of the standard. Titles of 2026 come from public
        secondary sources: check them against your own copy. A title in brackets is a label of ours.
      </span>
      <div role="search">
        <SearchField label="Search clauses" value={search} onChange={setSearch} />
      </div>
      <Choice
        label="Show"
        value={choice}
        options={offered}
        onChange={(value) => {
          setChoice(offered.find(([id]) => id === value)?.[0] ?? 'all');
        }}
      />
      {choice === 'unmeasured' ? (
        <span>
          To talk about, not to fill: ISO 9001 names no KPI, and many clauses are shown to be met by a
          document or a decision. A clause stands here for those under it.
        </span>
      ) : null}
      <span className={styles.small} role="status">
        {clauses.length === 0 ? 'No clause fits.' : count(clauses.length, 'clause')}
      </span>
      <LongList key={`${choice} ${search}`} items={clauses} pageLength={40}>
        {(clause) => <ClauseRow key={clause.number} clause={clause} edition={edition} />}
      </LongList>
    </HelpScreen>
  );
}
