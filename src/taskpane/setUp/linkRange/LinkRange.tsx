import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LinkRequest, Overview, ReadyOverview } from '../../../app/useCases';
import { NothingYet } from '../../components/NothingYet';
import { Screen } from '../../components/Screen';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { LinkDone } from './LinkDone';
import { LinkPreviewStep } from './LinkPreviewStep';
import { SourceStep } from './SourceStep';
import { guessSource, sourceOf, type SourceDraft } from './sourceDraft';

/** Which measure is to read its numbers from elsewhere. */
export interface MeasureChoice {
  readonly kpiId: string;
  readonly measure: string;
}

/** Lets a measure read its numbers from a range that the workbook already has. */
export function LinkRange({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { navigation } = usePane();
  if (workbook.state === 'empty') {
    return (
      <NothingYet title="Link a range" text="A range is linked to a KPI, and this workbook has none yet." />
    );
  }
  const [first] = workbook.kpis;
  const measure = first?.measures[0];
  if (!first || !measure) {
    return (
      <Screen title="Link a range">
        <span>The register holds no KPI that could be linked.</span>
        <Button
          onClick={() => {
            navigation.startSetUpTask('addKpis');
          }}
        >
          Add KPIs
        </Button>
      </Screen>
    );
  }
  return <LinkSteps workbook={workbook} first={{ kpiId: first.id, measure: measure.name }} />;
}

interface LinkStepsProps {
  readonly workbook: ReadyOverview;
  readonly first: MeasureChoice;
}

function LinkSteps({ workbook, first }: LinkStepsProps): ReactNode {
  const { useCases, overview, navigation } = usePane();
  const [choice, setChoice] = useState(first);
  const [source, setSource] = useState<SourceDraft | null>(null);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const selection = useCommand(
    () => useCases.readSelection(),
    (result) => {
      setSource(guessSource(result, choice.measure, source));
    },
  );
  const preview = useReading((request: LinkRequest) => useCases.previewLink(request));
  const link = useCommand(
    (request: LinkRequest) => useCases.link(request),
    () => void overview.refresh(),
  );
  const cancel = () => {
    navigation.startSetUpTask('home');
  };
  const asked = selection.state.phase === 'done' && source ? sourceOf(selection.state.result, source) : null;
  const request = asked ? { ...choice, source: asked } : null;

  if (link.state.phase === 'done') {
    return (
      <LinkDone
        outcome={link.state.result}
        choice={choice}
        workbook={workbook}
        onLinkAnother={(next) => {
          link.reset();
          setIsPreviewing(false);
          setChoice(next);
          if (selection.state.phase === 'done')
            setSource(guessSource(selection.state.result, next.measure, source));
        }}
        onDone={cancel}
      />
    );
  }
  if (isPreviewing && request) {
    return (
      <LinkPreviewStep
        choice={choice}
        workbook={workbook}
        preview={preview}
        link={link}
        onLink={() => void link.run(request)}
        onBack={() => {
          link.reset();
          setIsPreviewing(false);
        }}
        onCancel={cancel}
      />
    );
  }
  return (
    <SourceStep
      workbook={workbook}
      choice={choice}
      onChoice={(next) => {
        setChoice(next);
        if (selection.state.phase === 'done')
          setSource(guessSource(selection.state.result, next.measure, source));
      }}
      selection={selection}
      source={source}
      onSource={setSource}
      canPreview={request !== null}
      onNext={() => {
        if (!request) return;
        setIsPreviewing(true);
        void preview.run(request);
      }}
      onCancel={cancel}
    />
  );
}
