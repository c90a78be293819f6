import { useState, type ReactNode } from 'react';
import type { KpiChanges, KpiForEdit } from '../../../app/kpis/kpiEdit';
import type { Agreement } from '../../../app/log/agreement';
import { type Month, parseMonth } from '../../../domain/month';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { useCommand } from '../../support/useCommand';
import { useReading } from '../../support/useReading';
import { EditDone } from './EditDone';
import { EditPreviewStep } from './EditPreviewStep';
import { ReadKpi } from './ReadKpi';
import { TextField } from './TextField';

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
  original: { kpi, reportingMonth },
  onClose,
}: {
  readonly original: KpiForEdit;
  readonly onClose: () => void;
}): ReactNode {
  const { useCases, overview } = usePane();
  const [text, setText] = useState<string>(kpi.activeTo ?? reportingMonth);
  const [lastMonth, setLastMonth] = useState<Month | null>(null);
  const [isTold, setIsTold] = useState(false);
  const preview = useReading((asked: KpiChanges) => useCases.previewKpiEdit(kpi.id, asked));
  const retire = useCommand(
    (asked: KpiChanges, agreement: Agreement) =>
      useCases.retireKpi(kpi.id, { lastMonth: asked.activeTo ?? reportingMonth, ...agreement }),
    () => void overview.refresh(),
  );
  if (retire.state.phase === 'done')
    return <EditDone kpi={kpi} outcome={retire.state.result} onDone={onClose} />;
  if (lastMonth !== null) {
    return (
      <EditPreviewStep
        kpi={kpi}
        preview={preview}
        edit={retire}
        onWrite={(agreement) => void retire.run({ activeTo: lastMonth }, agreement)}
        onBack={() => {
          retire.reset();
          setLastMonth(null);
        }}
        onCancel={onClose}
      />
    );
  }
  const month = parseMonth(text.trim());
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
              setIsTold(true);
              if (month === null) return;
              setLastMonth(month);
              void preview.run({ activeTo: month });
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
      <TextField
        label="Last month"
        value={text}
        placeholder="2026-12"
        isRequired
        told={{ error: isTold && month === null ? 'Write the month like 2026-03.' : undefined }}
        onChange={setText}
      />
    </Screen>
  );
}
