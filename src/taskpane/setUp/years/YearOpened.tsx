import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextYearOutcome } from '../../../app/years/yearUseCases';
import type { Month } from '../../../domain/month';
import { ErrorBar } from '../../components/ErrorBar';
import { FindingList } from '../../components/FindingList';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface YearOpenedProps {
  readonly outcome: NextYearOutcome;
  /** That of the workbook when the year was opened. */
  readonly reportingMonth: Month;
}

/** What was created, and what to do with it. */
export function YearOpened({ outcome, reportingMonth }: YearOpenedProps): ReactNode {
  const styles = useStyles();
  const { useCases, overview, navigation } = usePane();
  const first = formatMonth(outcome.firstMonth);
  const report = useCommand(
    () => useCases.setReportingMonth(outcome.firstMonth),
    () => void overview.refresh(),
  );
  return (
    <Screen title={`The year ${outcome.label} is open`} takesFocus>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{whatWasDone(outcome)}</MessageBarBody>
      </MessageBar>
      {outcome.findings.length > 0 ? <FindingList findings={outcome.findings} /> : null}
      <Section title="What next">
        <div className={styles.actions}>
          <GoToButton
            place={outcome.next}
            label="Go to the first cell to fill in"
            appearance="primary"
            size="medium"
          />
          {report.state.phase === 'done' ? (
            <span role="status">The reporting month is {first} now.</span>
          ) : (
            <>
              <Button disabledFocusable={report.state.phase === 'running'} onClick={() => void report.run()}>
                Set the reporting month to {first}
              </Button>
              <span className={styles.hint}>
                It stays {formatMonth(reportingMonth)} until you move it: now, or when the numbers of {first}{' '}
                are in.
              </span>
            </>
          )}
          {report.state.phase === 'failed' ? (
            <ErrorBar error={report.state.error} onRetry={() => void report.again()} />
          ) : null}
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

function whatWasDone({
  createdSheets,
  kpis,
  changedTargets,
  linkedMeasures,
  extendedTrends,
}: NextYearOutcome): string {
  const along = [
    ...(linkedMeasures > 0 ? [`${count(linkedMeasures, 'link')} came along`] : []),
    ...(extendedTrends > 0 ? [`${count(extendedTrends, 'trend')} run on`] : []),
  ];
  return (
    `Created ${createdSheets.join(', ')} with ${count(kpis, 'KPI')}, ` +
    `${count(changedTargets, 'of them with a changed target', 'of them with changed targets')}.` +
    (along.length > 0 ? ` ${along.join(', ')}.` : '')
  );
}
