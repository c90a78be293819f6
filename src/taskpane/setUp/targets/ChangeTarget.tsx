import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { KpiTargets } from '../../../app/targets/kpiTargets';
import type { TargetChangeRequest } from '../../../app/targets/targetChange';
import type { Overview } from '../../../app/useCases';
import { ErrorBar } from '../../components/ErrorBar';
import { NothingYet } from '../../components/NothingYet';
import { Screen } from '../../components/Screen';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { useStore } from '../../support/useStore';
import { ChooseKpi } from './ChooseKpi';
import { startDraft, type TargetDraft } from './targetDraft';
import { TargetDone } from './TargetDone';
import { TargetForm } from './TargetForm';
import { TargetPreviewStep } from './TargetPreviewStep';

/** Changes the limits of one KPI, of the one that the user came from or of one that is chosen here. */
export function ChangeTarget({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { navigation } = usePane();
  const { kpiId } = useStore(navigation);
  if (workbook.state === 'empty') {
    return (
      <NothingYet title="Change a target" text="Targets belong to KPIs, and this workbook has none yet." />
    );
  }
  return kpiId === null ? <ChooseKpi kpis={workbook.kpis} /> : <TargetsOf kpiId={kpiId} />;
}

/** Reads the KPI's limits as they stand in the sheets now: somebody may have typed there a moment ago. */
function TargetsOf({ kpiId }: { readonly kpiId: string }): ReactNode {
  const { useCases } = usePane();
  const { state, run } = useReading(useCallback(() => useCases.readTargets(kpiId), [useCases, kpiId]));
  useEffect(() => {
    void run();
  }, [run]);
  if (state.phase === 'done') return <TargetSteps targets={state.result} />;
  return (
    <Screen title="Change a target" takesFocus>
      {state.phase === 'failed' ? (
        <ErrorBar error={state.error} onRetry={() => void run()} />
      ) : (
        <Working what="Reading the targets" />
      )}
    </Screen>
  );
}

function TargetSteps({ targets }: { readonly targets: KpiTargets }): ReactNode {
  const { useCases, overview, navigation } = usePane();
  const [draft, setDraft] = useState<TargetDraft>(() => startDraft(targets));
  const [request, setRequest] = useState<TargetChangeRequest | null>(null);
  const preview = useReading((asked: TargetChangeRequest) => useCases.previewTargetChange(asked));
  const change = useCommand(
    (asked: TargetChangeRequest) => useCases.changeTarget(asked),
    () => void overview.refresh(),
  );
  const ask = (asked: TargetChangeRequest) => {
    setRequest(asked);
    void preview.run(asked);
  };
  const cancel = () => {
    navigation.startSetUpTask('home');
  };
  if (change.state.phase === 'done')
    return <TargetDone kpi={targets.kpi} outcome={change.state.result} onDone={cancel} />;
  if (request) {
    return (
      <TargetPreviewStep
        kpi={targets.kpi}
        request={request}
        preview={preview}
        change={change}
        onLaterYears={(intoLaterYears) => {
          setDraft({ ...draft, intoLaterYears });
          ask({ ...request, intoLaterYears });
        }}
        onBack={() => {
          change.reset();
          setRequest(null);
        }}
        onCancel={cancel}
      />
    );
  }
  return <TargetForm targets={targets} draft={draft} onDraft={setDraft} onNext={ask} onCancel={cancel} />;
}
