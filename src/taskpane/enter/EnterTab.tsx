import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DueEntry, Overview, ReadyOverview } from '../../app/useCases';
import { GoToButton } from '../components/GoToButton';
import { LongList } from '../components/LongList';
import { NothingYet } from '../components/NothingYet';
import { Screen } from '../components/Screen';
import { Section } from '../components/Section';
import { formatMonth } from '../words/months';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  month: { color: tokens.colorNeutralForeground2 },
  measure: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The cells that wait for a number: the late ones first, each with a way to get there. */
export function EnterTab({ workbook }: { readonly workbook: Overview }): ReactNode {
  if (workbook.state === 'empty') {
    return (
      <NothingYet
        title="Numbers to enter"
        text="Once KPIs are set up, this tab lists the numbers that are due."
      />
    );
  }
  return <Entries workbook={workbook} />;
}

function Entries({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const styles = useStyles();
  const late = workbook.entries.filter((entry) => entry.state === 'late');
  const due = workbook.entries.filter((entry) => entry.state === 'due');
  const month = formatMonth(workbook.reportingMonth);
  return (
    <Screen title="Numbers to enter">
      <span className={styles.month}>Reporting month: {month}</span>
      {workbook.entries.length === 0 ? <span>Every number up to {month} is in.</span> : null}
      {late.length > 0 ? (
        <Section title={`Late (${late.length})`}>
          <EntryList entries={late} />
        </Section>
      ) : null}
      {due.length > 0 ? (
        <Section title={`Due (${due.length})`}>
          <EntryList entries={due} />
        </Section>
      ) : null}
    </Screen>
  );
}

function EntryList({ entries }: { readonly entries: readonly DueEntry[] }): ReactNode {
  const styles = useStyles();
  return (
    <LongList items={entries}>
      {(entry) => (
        <li key={`${entry.place.sheet}!${entry.place.address}`} className={styles.row}>
          <span className={styles.words}>
            <span className={styles.name}>{entry.kpiName}</span>
            <span className={styles.measure}>
              {formatMonth(entry.month)} · {entry.measure}
            </span>
          </span>
          <GoToButton
            place={entry.place}
            label="Go to"
            spoken={`Go to ${entry.kpiName}, ${entry.measure}, ${formatMonth(entry.month)}`}
          />
        </li>
      )}
    </LongList>
  );
}
