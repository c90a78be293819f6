import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AddedMonthsOutcome, AddedMonthsRequest, LinkedLine } from '../../../app/adopt/types';
import { ErrorBar } from '../../components/ErrorBar';
import { FactList } from '../../components/FactList';
import { GoToButton } from '../../components/GoToButton';
import { Section } from '../../components/Section';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { formatMonth } from '../../words/months';
import type { AdoptDraft } from './adoptDraft';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface AddedMonthsProps {
  readonly draft: AdoptDraft;
  readonly link: Command<[AddedMonthsRequest], AddedMonthsOutcome>;
}

/** Months that were typed into the sheet after it was taken over, and the button that lets their KPIs read them too. */
export function AddedMonths({ draft: { proposal, year }, link }: AddedMonthsProps): ReactNode {
  const styles = useStyles();
  const grown = proposal.linked.filter(({ added }) => added.length > 0);
  const { state } = link;
  if (state.phase === 'done') return <Linked outcome={state.result} />;
  if (grown.length === 0) return null;
  const { place, layout, yearStartMonth } = proposal;
  const run = () => void link.run({ place, layout, year, yearStartMonth });
  return (
    <Section title="Months added since">
      <span>These KPIs read this sheet, but not these months. Their cells in KPI Data are empty.</span>
      <FactList facts={grown.map((line) => [nameOf(line), spanOf(line.added)])} />
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={state.phase === 'running'}
        onClick={run}
      >
        Read the added months too
      </Button>
      {state.phase === 'running' ? <Working what="Writing the formulas" /> : null}
      {state.phase === 'failed' ? <ErrorBar error={state.error} onRetry={run} /> : null}
    </Section>
  );
}

function Linked({
  outcome: { kpis, linkedMonths, data },
}: {
  readonly outcome: AddedMonthsOutcome;
}): ReactNode {
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {count(linkedMonths, 'month')} of {count(kpis, 'KPI')} now read from your sheet, too.
        </MessageBarBody>
      </MessageBar>
      <GoToButton place={data} label="Go to the linked numbers" size="medium" />
    </>
  );
}

function nameOf({ kpiId, measure }: LinkedLine): string {
  return `${kpiId}, ${measure}`;
}

function spanOf(months: readonly LinkedLine['added'][number][]): string {
  const sorted = [...months].sort();
  const shown = sorted.slice(0, 3).map(formatMonth).join(', ');
  return sorted.length > 3 ? `${shown} and ${sorted.length - 3} more` : shown;
}
