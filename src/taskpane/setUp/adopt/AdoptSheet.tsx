import { useReducer, useState, type ReactNode } from 'react';
import type { AddedMonthsRequest, AdoptionRequest, AdoptionAnswers } from '../../../app/adopt/types';
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
  const link = useCommand(
    (asked: AddedMonthsRequest) => useCases.linkAddedMonths(asked),
    () => void overview.refresh(),
  );
  const reading = useReading(
    async (place: Place | null, given: AdoptionAnswers) => ({
      given,
      proposal: await useCases.readAdoption(place, given),
    }),
    ({ given, proposal }) => {
      dispatch({ kind: 'start', draft: startAdoptDraft(proposal, given.year ?? null, locale) });
      link.reset();
    },
  );
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
      // While an answer is worked in, the questions stay, and with them the focus.
      draft={reading.state.phase === 'done' || reading.state.phase === 'running' ? draft : null}
      reading={reading}
      link={link}
      onRead={(place, given) => {
        setAnswers(given);
        void reading.run(place, given);
      }}
      answers={answers}
      dispatch={dispatch}
      onNext={() => {
        setStep('kpis');
      }}
      onCancel={cancel}
    />
  );
}
