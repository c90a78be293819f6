import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LinkOutcome, ReadyOverview } from '../../../app/useCases';
import { FindingList } from '../../components/FindingList';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';
import { count } from '../../words/counts';
import type { MeasureChoice } from './LinkRange';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
});

interface LinkDoneProps {
  readonly outcome: LinkOutcome;
  readonly choice: MeasureChoice;
  readonly workbook: ReadyOverview;
  readonly onLinkAnother: (choice: MeasureChoice) => void;
  readonly onDone: () => void;
}

/** What was linked, and the other measures of the same KPI, which usually come from the same range. */
export function LinkDone({ outcome, choice, workbook, onLinkAnother, onDone }: LinkDoneProps): ReactNode {
  const styles = useStyles();
  const kpi = workbook.kpis.find(({ id }) => id === choice.kpiId);
  const others = (kpi?.measures ?? []).filter(({ name }) => name !== choice.measure);
  return (
    <Screen title="The range is linked" takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {kpi?.name ?? choice.kpiId}, {choice.measure}: {count(outcome.linkedMonths, 'month')} now read from
          the range, in {outcome.target.sheet}, {outcome.target.address}.
        </MessageBarBody>
      </MessageBar>
      {outcome.findings.length > 0 ? <FindingList findings={outcome.findings} /> : null}
      <div className={styles.actions}>
        <GoToButton place={outcome.target} label="Show the linked cells" size="medium" />
        {others.map(({ name }, index) => (
          <Button
            key={name}
            appearance={index === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              onLinkAnother({ kpiId: choice.kpiId, measure: name });
            }}
          >
            Link “{name}” too
          </Button>
        ))}
        <Button appearance={others.length === 0 ? 'primary' : 'subtle'} onClick={onDone}>
          Done
        </Button>
      </div>
    </Screen>
  );
}
