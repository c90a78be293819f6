import { useReducer, useState, type ReactNode } from 'react';
import type { AdoptionProposal, AdoptionRequest, AdoptionAnswers } from '../../../app/adopt/types';
import type { Place } from '../../../app/useCases';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { AdoptDone } from './AdoptDone';
import { type AdoptChange, type AdoptDraft, changeAdoptDraft, startAdoptDraft } from './adoptDraft';
import { AdoptPreview } from './AdoptPreview';
import { FoundKpis } from './FoundKpis';
import { PointStep } from './PointStep';

type DraftEvent = AdoptChange | { readonly kind: 'start'; readonly draft: AdoptDraft };

function reduce(draft: AdoptDraft | null, event: DraftEvent): AdoptDraft | null {
  if (event.kind === 'start') return event.draft;
  return draft && changeAdoptDraft(draft, event);
}

/** Point at a sheet, correct what was found, preview, take over. Nothing is written before the last step. */
export function AdoptSheet(): ReactNode {
  const { useCases, overview, navigation, surroundings } = usePane();
  const { locale } = surroundings;
  const [step, setStep] = useState<'point' | 'kpis' | 'preview'>('point');
  const [answers, setAnswers] = useState<AdoptionAnswers>({});
  const [request, setRequest] = useState<AdoptionRequest | null>(null);
  const [draft, dispatch] = useReducer(reduce, null);
  const reading = useCommand(async (place: Place | null, given: AdoptionAnswers) => {
    const proposal: AdoptionProposal = await useCases.readAdoption(place, given);
    setAnswers(given);
    dispatch({ kind: 'start', draft: startAdoptDraft(proposal, given.year ?? null, locale) });
  });
  const preview = useReading((asked: AdoptionRequest) => useCases.previewAdoption(asked));
  const adopt = useCommand(
    (asked: AdoptionRequest) => useCases.adopt(asked),
    () => void overview.refresh(),
  );
  const cancel = () => {
    navigation.startSetUpTask('home');
  };

  if (adopt.state.phase === 'done') {
    return (
      <AdoptDone
        outcome={adopt.state.result}
        onAnother={() => {
          adopt.reset();
          reading.reset();
          setStep('point');
        }}
        onDone={cancel}
      />
    );
  }
  if (step === 'preview' && draft && request) {
    return (
      <AdoptPreview
        preview={preview}
        adopt={adopt}
        onAdopt={() => void adopt.run(request)}
        onBack={() => {
          adopt.reset();
          setStep('kpis');
        }}
        onCancel={cancel}
      />
    );
  }
  if (step === 'kpis' && draft) {
    return (
      <FoundKpis
        draft={draft}
        dispatch={dispatch}
        onNext={(asked) => {
          setRequest(asked);
          setStep('preview');
          void preview.run(asked);
        }}
        onBack={() => {
          setStep('point');
        }}
        onCancel={cancel}
      />
    );
  }
  return (
    <PointStep
      draft={reading.state.phase === 'done' ? draft : null}
      reading={reading}
      answers={answers}
      dispatch={dispatch}
      onNext={() => {
        setStep('kpis');
      }}
      onCancel={cancel}
    />
  );
}
