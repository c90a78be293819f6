import type { ReactNode } from 'react';
import type { ReadyOverview } from '../../../app/useCases';
import { usePane } from '../../PaneContext';
import { copyOf } from './kpiDraft';
import { NewKpi } from './NewKpi';
import { ReadKpi } from './ReadKpi';

interface CopyKpiProps {
  readonly workbook: ReadyOverview;
  readonly kpiId: string;
  readonly onCancel: () => void;
}

/** A new KPI that starts as another one is, for example for the next site. */
export function CopyKpi({ workbook, kpiId, onCancel }: CopyKpiProps): ReactNode {
  const { locale } = usePane().surroundings;
  return (
    <ReadKpi title="Duplicate a KPI" kpiId={kpiId}>
      {(original) => (
        <NewKpi
          title={`Duplicate ${original.kpi.name}`}
          workbook={workbook}
          start={copyOf(original, workbook.kpis, locale)}
          onCancel={onCancel}
        />
      )}
    </ReadKpi>
  );
}
