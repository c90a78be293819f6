import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { DueEntry, Overview, ReadyOverview } from '../../app/useCases';
import type { Month } from '../../domain/month';
import { ClosingPanel } from '../close/ClosingPanel';
import { ReportingMonth } from '../close/ReportingMonth';
import { GoToButton } from '../components/GoToButton';
import { LongList } from '../components/LongList';
import { NothingYet } from '../components/NothingYet';
import { Screen } from '../components/Screen';
import { Section } from '../components/Section';
import { Working } from '../components/Working';
import { formatMonth } from '../words/months';

const CloseMonth = lazy(() => import('../close/CloseMonth').then((part) => ({ default: part.CloseMonth })));

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
  measure: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The month that is reported, closing it, and the cells that wait for a number: the late ones first, each with a way to get there. */
export function EnterTab({ workbook }: { readonly workbook: Overview }): ReactNode {
  if (workbook.state === 'empty') {
    return (
      <NothingYet
        title="Numbers to enter"
        text="Once KPIs are set up, this tab lists the numbers that are due."
      />
    );
  }
  return <Months workbook={workbook} />;
}

/** The numbers that wait, or the month that is being closed. */
function Months({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const [closing, setClosing] = useState<Month | null>(null);
  if (closing === null) return <Entries workbook={workbook} onClose={setClosing} />;
  return (
    <Suspense fallback={<Working what="Loading" />}>
      <CloseMonth
        month={closing}
        onLeave={() => {
          setClosing(null);
        }}
      />
    </Suspense>
  );
}

interface EntriesProps {
  readonly workbook: ReadyOverview;
  readonly onClose: (month: Month) => void;
}

function Entries({ workbook, onClose }: EntriesProps): ReactNode {
  const late = workbook.entries.filter((entry) => entry.state === 'late');
  const due = workbook.entries.filter((entry) => entry.state === 'due');
  const month = formatMonth(workbook.reportingMonth);
  return (
    <Screen title="Numbers to enter">
      <ReportingMonth workbook={workbook} />
      <ClosingPanel workbook={workbook} onClose={onClose} />
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
