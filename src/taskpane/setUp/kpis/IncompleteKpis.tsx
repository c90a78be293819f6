import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useCallback, useEffect, type ReactNode } from 'react';
import type { ReadyOverview } from '../../../app/useCases';
import { ErrorBar } from '../../components/ErrorBar';
import { GoToButton } from '../../components/GoToButton';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { count } from '../../words/counts';

/** Tells of KPIs that somebody typed into the register without their rows in the other sheets, and adds these. */
export function IncompleteKpis({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const { useCases, overview } = usePane();
  const read = useReading(useCallback(() => useCases.readIncompleteKpis(), [useCases]));
  const complete = useCommand(
    () => useCases.completeKpis(),
    () => void overview.refresh(),
  );
  const { run } = read;
  useEffect(() => {
    void run();
  }, [run, workbook]);
  if (complete.state.phase === 'failed')
    return <ErrorBar error={complete.state.error} onRetry={() => void complete.again()} />;
  if (complete.state.phase === 'done') {
    const { kpis, place } = complete.state.result;
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{count(kpis.length, 'KPI')} got rows to fill in.</MessageBarBody>
        {place ? (
          <MessageBarActions>
            <GoToButton place={place} label="Go to the first cell" />
          </MessageBarActions>
        ) : null}
      </MessageBar>
    );
  }
  const incomplete = read.state.phase === 'done' ? read.state.result : [];
  if (incomplete.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {incomplete.length === 1
            ? `${incomplete[0]?.id ?? ''} is in the register and lacks rows in other sheets.`
            : `${incomplete.length} KPIs are in the register and lack rows in other sheets.`}
        </MessageBarTitle>{' '}
        {incomplete.map(({ id, name, sheets }) => `${id} ${name}: ${sheets.join(', ')}`).join('. ')}.
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={complete.state.phase === 'running'}
          onClick={() => void complete.run()}
        >
          Add the rows
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
