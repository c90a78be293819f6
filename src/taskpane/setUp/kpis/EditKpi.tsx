import { useState, type ReactNode } from 'react';
import type { KpiChanges, KpiForEdit } from '../../../app/kpis/kpiEdit';
import type { Agreement } from '../../../app/log/agreement';
import type { ReadyOverview } from '../../../app/useCases';
import { isSameId } from '../../../domain/kpiId';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { EditDone } from './EditDone';
import { EditPreviewStep } from './EditPreviewStep';
import { draftOf } from './kpiDraft';
import { KpiForm } from './KpiForm';
import { changesOf } from './kpiChanges';
import { ReadKpi } from './ReadKpi';

interface EditKpiProps {
  readonly workbook: ReadyOverview;
  readonly kpiId: string;
}

/** Changes a KPI of the register. */
export function EditKpi({ workbook, kpiId }: EditKpiProps): ReactNode {
  return (
    <ReadKpi title="Change a KPI" kpiId={kpiId}>
      {(original) => <EditSteps workbook={workbook} original={original} />}
    </ReadKpi>
  );
}

interface EditStepsProps {
  readonly workbook: ReadyOverview;
  readonly original: KpiForEdit;
}

function EditSteps({ workbook, original }: EditStepsProps): ReactNode {
  const { useCases, overview, navigation, surroundings } = usePane();
  const { id } = original.kpi;
  const [draft, setDraft] = useState(() => draftOf(original, surroundings.locale));
  const [changes, setChanges] = useState<KpiChanges | null>(null);
  const preview = useReading((asked: KpiChanges) => useCases.previewKpiEdit(id, asked));
  const edit = useCommand(
    (asked: KpiChanges, agreement: Agreement) => useCases.editKpi(id, { changes: asked, ...agreement }),
    () => void overview.refresh(),
  );
  const close = () => {
    navigation.startSetUpTask('kpiList');
  };
  if (edit.state.phase === 'done')
    return (
      <EditDone title="The KPI is changed" kpi={original.kpi} outcome={edit.state.result} onDone={close} />
    );
  if (changes) {
    return (
      <EditPreviewStep
        words={{
          title: `Change ${original.kpi.name}`,
          button: 'Change the KPI',
          doing: 'Changing the KPI',
        }}
        preview={preview}
        edit={edit}
        onWrite={(agreement) => void edit.run(changes, agreement)}
        onBack={() => {
          edit.reset();
          setChanges(null);
        }}
        onCancel={close}
      />
    );
  }
  const others = workbook.kpis.filter((kpi) => !isSameId(kpi.id, id));
  return (
    <KpiForm
      title={`Change ${original.kpi.name}`}
      draft={draft}
      onDraft={setDraft}
      isKnown
      surroundings={{
        edition: workbook.edition,
        locale: surroundings.locale,
        takenIds: others.map((kpi) => kpi.id),
        takenNames: others.map(({ name }) => name),
      }}
      onNext={({ kpi }) => {
        const asked = changesOf(original.kpi, kpi, draft.measures);
        setChanges(asked);
        void preview.run(asked);
      }}
      onCancel={close}
    />
  );
}
