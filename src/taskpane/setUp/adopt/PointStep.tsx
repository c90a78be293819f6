import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { AddedMonthsOutcome, AddedMonthsRequest, AdoptionAnswers } from '../../../app/adopt/types';
import type { Place } from '../../../app/useCases';
import { ErrorBar } from '../../components/ErrorBar';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { AddedMonths } from './AddedMonths';
import type { AdoptChange, AdoptDraft } from './adoptDraft';
import { SheetReading } from './SheetReading';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface PointStepProps {
  /** What was read last, if it could be read. */
  readonly draft: AdoptDraft | null;
  readonly reading: Command<[Place | null, AdoptionAnswers], unknown>;
  /** Links the months that were added to lines which are read already. */
  readonly link: Command<[AddedMonthsRequest], AddedMonthsOutcome>;
  readonly onRead: (place: Place | null, answers: AdoptionAnswers) => void;
  readonly answers: AdoptionAnswers;
  readonly dispatch: Dispatch<AdoptChange>;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** The user points at a sheet and sees what it is understood as. */
export function PointStep({
  draft,
  reading,
  link,
  onRead,
  answers,
  dispatch,
  onNext,
  onCancel,
}: PointStepProps): ReactNode {
  const styles = useStyles();
  const { phase } = reading.state;
  const found = draft?.proposal.kpis.length ?? 0;
  return (
    <Screen
      title="Take over a sheet"
      step="Step 1 of 3"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: found > 0 ? `Look at ${count(found, 'KPI')}` : 'Next',
            isOff: found === 0 || phase === 'running',
            onNext,
          }}
          onCancel={onCancel}
        />
      }
    >
      <p className={styles.text}>
        Click any cell of the sheet that holds your months and numbers, or select the part of it that matters.
        The sheet stays as it is: KPIs are set up beside it and read from it.
      </p>
      <Button
        className={styles.button}
        appearance={draft ? 'secondary' : 'primary'}
        disabledFocusable={phase === 'running'}
        onClick={() => {
          onRead(null, {});
        }}
      >
        Read the selected sheet
      </Button>
      {phase === 'running' ? <Working what="Reading the sheet" /> : null}
      {reading.state.phase === 'failed' ? <ErrorBar error={reading.state.error} /> : null}
      {draft ? (
        <SheetReading
          draft={draft}
          dispatch={dispatch}
          onAnswer={(answer) => {
            onRead(draft.proposal.place, { ...answers, ...answer });
          }}
        />
      ) : null}
      {draft ? <AddedMonths draft={draft} link={link} /> : null}
    </Screen>
  );
}
