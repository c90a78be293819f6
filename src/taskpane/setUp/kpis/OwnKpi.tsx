import type { ReactNode } from 'react';
import type { Overview } from '../../../app/useCases';
import { usePane } from '../../PaneContext';
import { useStore } from '../../support/useStore';
import { EditKpi } from './EditKpi';
import { newDraft } from './kpiDraft';
import { NewKpi } from './NewKpi';

/** Writes a KPI of the team's own; changes one where the user came from one. */
export function OwnKpi({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { kpiId } = useStore(usePane().navigation);
  if (workbook.state === 'ready' && kpiId !== null) return <EditKpi workbook={workbook} kpiId={kpiId} />;
  return <NewKpi title="Write your own KPI" workbook={workbook} start={newDraft()} />;
}
