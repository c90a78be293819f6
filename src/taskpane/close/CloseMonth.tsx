import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, type ReactNode } from 'react';
import type { ClosePreview } from '../../app/close/closeUseCases';
import type { Month } from '../../domain/month';
import { ErrorBar } from '../components/ErrorBar';
import { FindingList } from '../components/FindingList';
import { Screen } from '../components/Screen';
import { StatusBadge } from '../components/StatusBadge';
import { StepFooter } from '../components/StepFooter';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';
import { useReading } from '../support/useReading';
import { count } from '../words/counts';
import { formatMonth } from '../words/months';
import { statusesByUrgency } from '../words/statusWords';
import { ClosedMonth } from './ClosedMonth';
import { describeMonths } from './monthRuns';

const useStyles = makeStyles({ counts: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

interface CloseMonthProps {
  readonly month: Month;
  readonly onLeave: () => void;
}

/** Shows how a month stands and what is missing, then writes it into the history. */
export function CloseMonth({ month, onLeave }: CloseMonthProps): ReactNode {
  const { useCases, overview } = usePane();
  const preview = useReading(useCallback(() => useCases.previewClose(month), [useCases, month]));
  const close = useCommand(
    () => useCases.closeMonth(month),
    () => void overview.refresh(),
  );
  const { run: look } = preview;
  useEffect(() => void look(), [look]);
  if (close.state.phase === 'done') return <ClosedMonth outcome={close.state.result} onDone={onLeave} />;
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isClosing = close.state.phase === 'running';
  return (
    <Screen
      title={`Close ${formatMonth(month)}`}
      takesFocus
      footer={
        <StepFooter
          next={{
            label: `Close ${formatMonth(month)}`,
            isOff: !shown || shown.kpis === 0 || isClosing,
            onNext: () => void close.run(),
          }}
          {...(isClosing ? {} : { onCancel: onLeave })}
        >
          {isClosing ? <Working what="Writing the history" /> : null}
        </StepFooter>
      }
    >
      {close.state.phase === 'failed' ? (
        <ErrorBar error={close.state.error} onRetry={() => void close.again()} />
      ) : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {preview.state.phase === 'running' ? <Working what="Looking at the month" /> : null}
      {shown ? <Preview preview={shown} /> : null}
    </Screen>
  );
}

function Preview({ preview }: { readonly preview: ClosePreview }): ReactNode {
  const styles = useStyles();
  const { counts, earlierOpen, findings } = preview;
  return (
    <>
      <span>{whatIsWritten(preview)}</span>
      {preview.kpis > 0 ? (
        <div className={styles.counts} role="group" aria-label="KPIs by status">
          {statusesByUrgency
            .filter((status) => (counts[status] ?? 0) > 0)
            .map((status) => (
              <StatusBadge key={status} status={status} prefix={String(counts[status])} />
            ))}
        </div>
      ) : null}
      {earlierOpen.length > 0 ? (
        <span>Not closed before this month: {describeMonths(earlierOpen)}.</span>
      ) : null}
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
    </>
  );
}

function whatIsWritten({ month, kpis, alreadyClosed, createsSheet }: ClosePreview): string {
  const name = formatMonth(month);
  if (kpis === 0) {
    return alreadyClosed > 0
      ? `${name} is closed, with all its KPIs. A later change shows as restated; what was reported stays.`
      : `No KPI was due in ${name}, so there is nothing to close.`;
  }
  const where = createsSheet ? 'a new sheet, KPI History' : 'KPI History';
  return alreadyClosed > 0
    ? `${name} is closed with ${count(alreadyClosed, 'KPI')}. ${count(kpis, 'KPI')} more will be written to ${where}; the others stay as they were reported.`
    : `${count(kpis, 'KPI')} will be written to ${where}, as values. Numbers can still change later: that shows as restated, and what was reported stays.`;
}
