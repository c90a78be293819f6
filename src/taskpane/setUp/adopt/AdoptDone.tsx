import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AdoptionOutcome } from '../../../app/adopt/types';
import { FindingList } from '../../components/FindingList';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';
import { count } from '../../words/counts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
});

interface AdoptDoneProps {
  readonly outcome: AdoptionOutcome;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** What was taken over, and where to look. */
export function AdoptDone({ outcome, onAnother, onDone }: AdoptDoneProps): ReactNode {
  const styles = useStyles();
  const { addedKpis, linkedMonths, createdSheets, scorecard, data, findings } = outcome;
  return (
    <Screen title="The sheet is taken over" takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {count(addedKpis, 'KPI')} with {count(linkedMonths, 'month')} now read from your sheet
          {createdSheets.length > 0 ? `, in ${count(createdSheets.length, 'new sheet')}` : ''}. Go on typing
          in your sheet: the colours follow.
        </MessageBarBody>
      </MessageBar>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <div className={styles.actions}>
        <GoToButton place={scorecard} label="Go to the scorecard" appearance="primary" size="medium" />
        <GoToButton place={data} label="Go to the linked numbers" size="medium" />
        <Button onClick={onAnother}>Take over another sheet</Button>
        <Button appearance="subtle" onClick={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
}
