import { useCallback, useEffect, useReducer, useState, type ReactNode } from 'react';
import type { Overview, ReadyOverview } from '../../../app/useCases';
import type { NextYearPreview, NextYearRequest } from '../../../app/years/yearUseCases';
import { ErrorBar } from '../../components/ErrorBar';
import { NothingYet } from '../../components/NothingYet';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import { useCommand, type Command } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { CreateYearStep } from './CreateYearStep';
import { TargetsOfYearStep } from './TargetsOfYearStep';
import { WhatComesStep } from './WhatComesStep';
import { changeYearDraft, emptyYearDraft, requestOf } from './yearDraft';
import { YearOpened } from './YearOpened';

/** See what comes along, confirm the targets, create the year. Nothing is written before the last step. */
export function NextYear({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { useCases } = usePane();
  const preview = useReading(useCallback(() => useCases.previewNextYear(), [useCases]));
  const { run } = preview;
  const isEmpty = workbook.state === 'empty';
  useEffect(() => {
    if (!isEmpty) void run();
  }, [run, isEmpty]);
  if (workbook.state === 'empty') {
    return (
      <NothingYet
        title="Open the next year"
        text="A further year is opened in a workbook that has one, and this one has none yet."
      />
    );
  }
  return preview.state.phase === 'done' ? (
    <YearSteps workbook={workbook} preview={preview.state.result} onLookAgain={() => void run()} />
  ) : (
    <Looking preview={preview} />
  );
}

function Looking({ preview }: { readonly preview: Command<[], NextYearPreview> }): ReactNode {
  const { navigation } = usePane();
  return (
    <Screen
      title="Open the next year"
      step="Step 1 of 3"
      footer={
        <StepFooter
          next={{ label: 'Next', isOff: true, onNext: () => undefined }}
          onCancel={() => {
            navigation.startSetUpTask('home');
          }}
        />
      }
    >
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : (
        <Working what="Reading the workbook" />
      )}
    </Screen>
  );
}

interface YearStepsProps {
  readonly workbook: ReadyOverview;
  readonly preview: NextYearPreview;
  readonly onLookAgain: () => void;
}

function YearSteps({ workbook, preview, onLookAgain }: YearStepsProps): ReactNode {
  const { useCases, overview, navigation, surroundings } = usePane();
  const [step, setStep] = useState<'look' | 'targets' | 'create'>('look');
  const [draft, dispatch] = useReducer(changeYearDraft, emptyYearDraft);
  const create = useCommand(
    (request: NextYearRequest) => useCases.openNextYear(request),
    () => void overview.refresh(),
  );
  const onCancel = () => {
    navigation.startSetUpTask('home');
  };
  const goTo = (next: typeof step) => () => {
    create.reset();
    setStep(next);
  };
  if (create.state.phase === 'done')
    return <YearOpened outcome={create.state.result} reportingMonth={workbook.reportingMonth} />;
  switch (step) {
    case 'look':
      return (
        <WhatComesStep
          preview={preview}
          onLookAgain={onLookAgain}
          onNext={goTo('targets')}
          onCancel={onCancel}
        />
      );
    case 'targets':
      return (
        <TargetsOfYearStep
          preview={preview}
          draft={draft}
          dispatch={dispatch}
          onNext={goTo('create')}
          onBack={goTo('look')}
          onCancel={onCancel}
        />
      );
    case 'create':
      return (
        <CreateYearStep
          preview={preview}
          draft={draft}
          create={create}
          onCreate={() => {
            const request = requestOf(draft, preview, surroundings.locale);
            if (request) void create.run(request);
          }}
          onBack={goTo('targets')}
          onCancel={onCancel}
        />
      );
  }
}
