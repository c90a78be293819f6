import { useReducer, useState, type ReactNode } from 'react';
import type { Overview, SetUpRequest } from '../../../app/useCases';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { ChooseStep } from './ChooseStep';
import { DoneStep } from './DoneStep';
import { changeDraft, requestOf, startDraft } from './draft';
import { PreviewStep } from './PreviewStep';
import { TargetsStep } from './TargetsStep';

/** Choose templates, confirm targets, preview, create. Nothing is written before the last step. */
export function AddKpis({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { useCases, overview, navigation, surroundings } = usePane();
  const [step, setStep] = useState<'choose' | 'targets' | 'preview'>('choose');
  const [draft, dispatch] = useReducer(changeDraft, null, () => startDraft(workbook, surroundings.today()));
  const preview = useReading((request: SetUpRequest) => useCases.previewSetUp(request));
  const create = useCommand(
    (request: SetUpRequest) => useCases.setUp(request),
    () => void overview.refresh(),
  );
  const cancel = () => {
    navigation.startSetUpTask('home');
  };

  if (create.state.phase === 'done') return <DoneStep outcome={create.state.result} />;
  switch (step) {
    case 'choose':
      return (
        <ChooseStep
          draft={draft}
          dispatch={dispatch}
          workbook={workbook}
          onCancel={cancel}
          onNext={() => {
            setStep('targets');
          }}
        />
      );
    case 'targets':
      return (
        <TargetsStep
          draft={draft}
          dispatch={dispatch}
          workbook={workbook}
          onCancel={cancel}
          onBack={() => {
            setStep('choose');
          }}
          onNext={(request) => {
            create.reset();
            setStep('preview');
            void preview.run(request);
          }}
        />
      );
    case 'preview':
      return (
        <PreviewStep
          draft={draft}
          preview={preview}
          create={create}
          onCreate={() => {
            const request = requestOf(draft, surroundings.locale);
            if (request) void create.run(request);
          }}
          onCancel={cancel}
          onBack={() => {
            setStep('targets');
          }}
        />
      );
  }
}
