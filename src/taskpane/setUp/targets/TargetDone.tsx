import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TargetOutcome } from '../../../app/targets/targetChange';
import type { Kpi } from '../../../domain/kpi';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
});

interface TargetDoneProps {
  readonly kpi: Kpi;
  readonly outcome: TargetOutcome;
  readonly onDone: () => void;
}

/** What was changed, and where it stands: in the targets and in the log. */
export function TargetDone({ kpi, outcome, onDone }: TargetDoneProps): ReactNode {
  const styles = useStyles();
  const { navigation } = usePane();
  const [first] = outcome.months;
  return (
    <Screen title="The target is changed" takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {kpi.name}: {count(outcome.months.length, 'month')}
          {first ? ` from ${formatMonth(first.month)} on` : null}. Earlier months stay as they were judged.
          The log keeps the reason.
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <GoToButton place={outcome.place} label="Show the cell" size="medium" appearance="primary" />
        <GoToButton place={outcome.log} label="Show the log" size="medium" />
        <Button
          onClick={() => {
            navigation.startSetUpTask('targets');
          }}
        >
          Change another target
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
}
