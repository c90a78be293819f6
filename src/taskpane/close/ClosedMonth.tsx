import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CloseOutcome } from '../../app/close/closeUseCases';
import { GoToButton } from '../components/GoToButton';
import { Screen } from '../components/Screen';
import { count } from '../words/counts';
import { formatMonth } from '../words/months';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
});

interface ClosedMonthProps {
  readonly outcome: CloseOutcome;
  readonly onDone: () => void;
}

/** What was written, and the way there. */
export function ClosedMonth({ outcome, onDone }: ClosedMonthProps): ReactNode {
  const styles = useStyles();
  const { month, addedKpis, createdSheet, place } = outcome;
  return (
    <Screen title={`${formatMonth(month)} is closed`} takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {count(addedKpis, 'KPI')} written to {createdSheet ? 'the new sheet ' : ''}
          {place.sheet}, from {place.address} on.
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <GoToButton place={place} label="Go to the history" size="medium" />
        <Button appearance="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
}
