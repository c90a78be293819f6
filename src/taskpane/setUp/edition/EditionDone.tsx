import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EditionMoveOutcome } from '../../../app/edition/editionUseCases';
import { Screen } from '../../components/Screen';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';

const useStyles = makeStyles({ actions: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

/** What was moved, and where one can look it up. */
export function EditionDone({ outcome }: { readonly outcome: EditionMoveOutcome }): ReactNode {
  const styles = useStyles();
  const { navigation } = usePane();
  return (
    <Screen title={`The workbook follows ISO 9001:${outcome.edition}`} takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {outcome.renumbered === 0
            ? 'No clause had to get another number.'
            : `${count(outcome.renumbered, 'KPI')} got another clause number; KPI Log has each before and after.`}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            navigation.startSetUpTask('home');
            navigation.openHelp('clauses');
          }}
        >
          Look at the clauses and what changed
        </Button>
        <Button
          appearance="primary"
          onClick={() => {
            navigation.startSetUpTask('home');
          }}
        >
          Done
        </Button>
      </div>
    </Screen>
  );
}
