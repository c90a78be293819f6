import { useCallback, useEffect, type ReactNode } from 'react';
import type { KpiForEdit } from '../../../app/kpis/kpiEdit';
import { ErrorBar } from '../../components/ErrorBar';
import { Screen } from '../../components/Screen';
import { Working } from '../../components/Working';
import { usePane } from '../../PaneContext';
import { useReading } from '../../support/useReading';

interface ReadKpiProps {
  readonly title: string;
  readonly kpiId: string;
  /** The screen once the KPI is read. */
  readonly children: (kpi: KpiForEdit) => ReactNode;
}

/** Reads a KPI as it stands in the sheets now: somebody may have typed there a moment ago. */
export function ReadKpi({ title, kpiId, children }: ReadKpiProps): ReactNode {
  const { useCases } = usePane();
  const { state, run } = useReading(useCallback(() => useCases.readKpiForEdit(kpiId), [useCases, kpiId]));
  useEffect(() => {
    void run();
  }, [run]);
  if (state.phase === 'done') return children(state.result);
  return (
    <Screen title={title} takesFocus>
      {state.phase === 'failed' ? (
        <ErrorBar error={state.error} onRetry={() => void run()} />
      ) : (
        <Working what="Reading the register" />
      )}
    </Screen>
  );
}
