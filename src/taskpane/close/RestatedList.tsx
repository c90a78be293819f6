import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, type ReactNode } from 'react';
import type { RestatedFigure } from '../../app/close/restatedFigures';
import { ErrorBar } from '../components/ErrorBar';
import { GoToButton } from '../components/GoToButton';
import { LongList } from '../components/LongList';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useReading } from '../support/useReading';
import { formatDay, formatMonth } from '../words/months';
import { formatChange } from '../words/numbers';

const useStyles = makeStyles({
  figure: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    alignItems: 'flex-start',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The figures of closed months that are others by now: before, after, and since when and why, if the log says so. */
export function RestatedList(): ReactNode {
  const { useCases } = usePane();
  const { state, run, again } = useReading(useCallback(() => useCases.readRestated(), [useCases]));
  useEffect(() => void run(), [run]);
  if (state.phase === 'failed') return <ErrorBar error={state.error} onRetry={() => void again()} />;
  if (state.phase !== 'done') return <Working what="Comparing with the history" />;
  if (state.result.length === 0) return <span>All stand as they were reported.</span>;
  return (
    <LongList items={state.result} pageLength={10}>
      {(figure) => (
        <RestatedRow
          key={`${figure.change.kpiId} ${figure.change.period} ${figure.change.what}`}
          figure={figure}
        />
      )}
    </LongList>
  );
}

function RestatedRow({ figure: { change, explanation } }: { readonly figure: RestatedFigure }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const [before, after] = formatChange(change.before, change.after, 'nothing', locale);
  const subject = `${change.kpiName}, ${formatMonth(change.period)}`;
  return (
    <li className={styles.figure}>
      <span className={styles.name}>{subject}</span>
      <span>
        {change.what}: {before} when it was closed, {after} now.
      </span>
      <span className={styles.quiet}>
        {explanation ? reasonOf(explanation) : 'The log does not say why.'}
      </span>
      <GoToButton place={change.place} label="Show" spoken={`Show ${subject}, ${change.what}`} />
    </li>
  );
}

function reasonOf({ when, reason, approvedBy }: NonNullable<RestatedFigure['explanation']>): string {
  const day = when === null ? '' : `${formatDay(when)}: `;
  const words = reason === '' ? 'no reason given' : reason;
  return `${day}${words}${approvedBy === '' ? '' : ` (approved by ${approvedBy})`}`;
}
