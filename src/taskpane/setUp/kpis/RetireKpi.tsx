import { useState, type ReactNode } from 'react';
import type { KpiChanges, KpiForEdit } from '../../../app/kpis/kpiEdit';
import type { Agreement } from '../../../app/log/agreement';
import { type Month, parseMonth } from '../../../domain/month';
import { Choice } from '../../components/Choice';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { formatMonth } from '../../words/months';
import { EditDone } from './EditDone';
import { EditPreviewStep } from './EditPreviewStep';
import { ReadKpi } from './ReadKpi';

interface RetireKpiProps {
  readonly kpiId: string;
  readonly onClose: () => void;
}

/** Ends a KPI with a month. Its past stays, in the sheets and in every figure up to then. */
export function RetireKpi({ kpiId, onClose }: RetireKpiProps): ReactNode {
  return (
    <ReadKpi title="Retire a KPI" kpiId={kpiId}>
      {(original) => <RetireSteps original={original} onClose={onClose} />}
    </ReadKpi>
  );
}

function RetireSteps({
  original: { kpi, reportingMonth, months },
  onClose,
}: {
  readonly original: KpiForEdit;
  readonly onClose: () => void;
}): ReactNode {
  const { useCases, overview } = usePane();
  const [lastMonth, setLastMonth] = useState<Month>(kpi.activeTo ?? reportingMonth);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const preview = useReading((asked: KpiChanges) => useCases.previewKpiEdit(kpi.id, asked));
  const retire = useCommand(
    (asked: KpiChanges, agreement: Agreement) =>
      useCases.retireKpi(kpi.id, { lastMonth: asked.activeTo ?? reportingMonth, ...agreement }),
    () => void overview.refresh(),
  );
  if (retire.state.phase === 'done')
    return <EditDone title="The KPI is retired" kpi={kpi} outcome={retire.state.result} onDone={onClose} />;
  if (isPreviewed) {
    return (
      <EditPreviewStep
        words={{ title: `Retire ${kpi.name}`, button: 'Retire the KPI', doing: 'Retiring the KPI' }}
        preview={preview}
        edit={retire}
        onWrite={(agreement) => void retire.run({ activeTo: lastMonth }, agreement)}
        onBack={() => {
          retire.reset();
          setIsPreviewed(false);
        }}
        onCancel={onClose}
      />
    );
  }
  const choices = [...new Set([...months, kpi.activeTo ?? reportingMonth, reportingMonth])].sort();
  return (
    <Screen
      title={`Retire ${kpi.name}`}
      step="Step 1 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Preview',
            onNext: () => {
              setIsPreviewed(true);
              void preview.run({ activeTo: lastMonth });
            },
          }}
          onCancel={onClose}
        />
      }
    >
      <span>
        Its numbers, targets and colours up to the last month stay. Later months are not due any more. Clear
        the last month when you change the KPI to take it back into use.
      </span>
      <Choice
        label="Last month"
        value={lastMonth}
        options={choices.map((month) => [month, formatMonth(month)] as const)}
        onChange={(month) => {
          setLastMonth(parseMonth(month) ?? reportingMonth);
        }}
      />
    </Screen>
  );
}
