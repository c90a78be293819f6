import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KpiEditOutcome } from '../../../app/kpis/kpiEdit';
import type { Kpi } from '../../../domain/kpi';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
});

interface EditDoneProps {
  readonly title: string;
  readonly kpi: Kpi;
  readonly outcome: KpiEditOutcome;
  readonly onDone: () => void;
}

/** What was changed, and where it stands. */
export function EditDone({ title, kpi, outcome, onDone }: EditDoneProps): ReactNode {
  const styles = useStyles();
  return (
    <Screen title={title} takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {kpi.id} {kpi.name}: {outcome.fields.map(({ what }) => what).join(', ')}.
        </MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <GoToButton
          place={outcome.place}
          label="Go to the first changed cell"
          size="medium"
          appearance="primary"
        />
        <Button appearance="subtle" onClick={onDone}>
          Back to the list
        </Button>
      </div>
    </Screen>
  );
}
