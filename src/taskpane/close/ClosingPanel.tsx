import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ReadyOverview } from '../../app/useCases';
import type { Month } from '../../domain/month';
import { Choice } from '../components/Choice';
import { Disclosure } from '../components/Disclosure';
import { count } from '../words/counts';
import { formatMonth } from '../words/months';
import { describeMonths } from './monthRuns';

const RestatedList = lazy(() => import('./RestatedList').then((part) => ({ default: part.RestatedList })));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  button: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClosingPanelProps {
  readonly workbook: ReadyOverview;
  readonly onClose: (month: Month) => void;
}

/** Which months are closed, and the way to close the next one. */
export function ClosingPanel({ workbook, onClose }: ClosingPanelProps): ReactNode {
  const styles = useStyles();
  const closed = workbook.months.filter(({ state }) => state === 'closed');
  const closable = [
    ...workbook.months.filter(({ state }) => state === 'open'),
    ...closed.filter(({ missing }) => missing > 0),
  ].sort((one, other) => (one.month < other.month ? 1 : -1));
  const [chosen, setChosen] = useState<Month | null>(null);
  const usual = closable.find(({ state }) => state === 'open') ?? closable[0];
  const next = closable.find(({ month }) => month === chosen) ?? usual;
  if (workbook.months.length === 0) return null;
  const firstClosed = closed[0]?.month;
  // Months from before a team began to close are at hand, but nobody is asked for them each month.
  const isLongAgo = firstClosed !== undefined && closable.every(({ month }) => month < firstClosed);
  const chooser =
    next === undefined ? null : (
      <>
        {closable.length > 1 ? (
          <Choice
            label="Month to close"
            value={next.month}
            options={closable.map(({ month, state, missing }) => [
              month,
              state === 'open'
                ? formatMonth(month)
                : `${formatMonth(month)}: closed, ${count(missing, 'KPI')} added since`,
            ])}
            onChange={(value) => {
              setChosen(closable.find(({ month }) => month === value)?.month ?? null);
            }}
          />
        ) : null}
        <Button
          className={styles.button}
          onClick={() => {
            onClose(next.month);
          }}
        >
          Close {formatMonth(next.month)}…
        </Button>
      </>
    );
  return (
    <div className={styles.panel}>
      {isLongAgo || next === undefined ? (
        <span className={styles.quiet}>
          Every month {isLongAgo && next ? `from ${formatMonth(firstClosed)} ` : ''}up to{' '}
          {formatMonth(workbook.reportingMonth)} is closed.
        </span>
      ) : (
        chooser
      )}
      {isLongAgo && next ? (
        <Disclosure
          label={`${count(closable.length, 'earlier month')} not closed`}
          spoken={`${count(closable.length, 'earlier month')} not closed, and the way to close them`}
        >
          {chooser}
        </Disclosure>
      ) : null}
      {closed.length > 0 ? (
        <Disclosure
          label={count(closed.length, 'closed month')}
          spoken={`${count(closed.length, 'closed month')}, and what is restated`}
        >
          <span>{describeMonths(closed.map(({ month }) => month))}</span>
          <Suspense fallback={null}>
            <RestatedList />
          </Suspense>
        </Disclosure>
      ) : null}
    </div>
  );
}
