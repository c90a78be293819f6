import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SetUpOutcome } from '../../../app/useCases';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
});

/** What was created, and what to do with it. */
export function DoneStep({ outcome }: { readonly outcome: SetUpOutcome }): ReactNode {
  const styles = useStyles();
  const { navigation } = usePane();
  const sheets = outcome.createdSheets.length;
  return (
    <Screen title="KPIs are set up" takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          Added {count(outcome.addedKpis, 'KPI')}
          {sheets > 0 ? ` and created ${count(sheets, 'sheet')}: ${outcome.createdSheets.join(', ')}.` : '.'}
        </MessageBarBody>
      </MessageBar>
      <Section title="What next">
        <div className={styles.actions}>
          <GoToButton
            place={outcome.next}
            label="Go to the first cell to fill in"
            appearance="primary"
            size="medium"
          />
          <Button
            onClick={() => {
              navigation.startSetUpTask('linkRange');
            }}
          >
            Link a range instead of typing
          </Button>
          <Button
            onClick={() => {
              navigation.startSetUpTask('home');
              navigation.open('charts');
            }}
          >
            Insert a chart
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              navigation.startSetUpTask('home');
            }}
          >
            Done
          </Button>
        </div>
      </Section>
    </Screen>
  );
}
