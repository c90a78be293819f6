import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TargetChangeRequest, TargetOutcome, TargetPreview } from '../../../app/targets/targetChange';
import type { Kpi } from '../../../domain/kpi';
import { ErrorBar } from '../../components/ErrorBar';
import { FindingList } from '../../components/FindingList';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';
import { TargetTable } from './TargetTable';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' } });

interface TargetPreviewStepProps {
  readonly kpi: Kpi;
  readonly request: TargetChangeRequest;
  readonly preview: Command<[TargetChangeRequest], TargetPreview>;
  readonly change: Command<[TargetChangeRequest], TargetOutcome>;
  readonly onLaterYears: (intoLaterYears: boolean) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** Month by month what the limits were and would be, and the colours that change with them. */
export function TargetPreviewStep(props: TargetPreviewStepProps): ReactNode {
  const styles = useStyles();
  const { kpi, request, preview, change, onLaterYears, onBack, onCancel } = props;
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isWriting = change.state.phase === 'running';
  const isBlocked = !shown || shown.findings.some(({ severity }) => severity === 'error');
  const write = () => void change.run(request);
  return (
    <Screen
      title="Preview the change"
      step="Step 2 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{ label: 'Change the target', isOff: isBlocked || isWriting, onNext: write }}
          {...(isWriting ? {} : { onBack, onCancel })}
        >
          {isWriting ? <Working what="Writing the limits" /> : null}
        </StepFooter>
      }
    >
      <span className={styles.name}>{`${kpi.id}: ${kpi.name}`}</span>
      {change.state.phase === 'failed' ? <ErrorBar error={change.state.error} onRetry={write} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the targets" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {shown ? (
        <>
          {shown.findings.length > 0 ? <FindingList findings={shown.findings} /> : null}
          {shown.laterYears.length > 0 ? (
            <Checkbox
              label={`Go on into ${shown.laterYears.join(', ')}, whose first month still shows the limit from before`}
              checked={request.intoLaterYears}
              onChange={(_event, data) => {
                onLaterYears(data.checked === true);
              }}
            />
          ) : null}
          {shown.months.length > 0 ? <TargetTable kpi={kpi} months={shown.months} /> : null}
        </>
      ) : null}
    </Screen>
  );
}
