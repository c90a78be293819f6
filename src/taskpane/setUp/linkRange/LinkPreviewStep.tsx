import type { ReactNode } from 'react';
import type { LinkOutcome, LinkPreview, LinkRequest, ReadyOverview } from '../../../app/useCases';
import { ErrorBar } from '../../components/ErrorBar';
import { FindingList } from '../../components/FindingList';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';
import { LinkTable } from './LinkTable';
import type { MeasureChoice } from './LinkRange';

interface LinkPreviewStepProps {
  readonly choice: MeasureChoice;
  readonly workbook: ReadyOverview;
  readonly preview: Command<[LinkRequest], LinkPreview>;
  readonly link: Command<[LinkRequest], LinkOutcome>;
  readonly onLink: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** The numbers that a link would bring, month by month, before anything is written. */
export function LinkPreviewStep(props: LinkPreviewStepProps): ReactNode {
  const { choice, workbook, preview, link, onLink, onBack, onCancel } = props;
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isLinking = link.state.phase === 'running';
  const isBlocked = !shown || shown.findings.some((finding) => finding.severity === 'error');
  const kpiName = workbook.kpis.find(({ id }) => id === choice.kpiId)?.name ?? choice.kpiId;
  return (
    <Screen
      title="Preview the link"
      step="Step 2 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{ label: 'Link', isOff: isBlocked || isLinking, onNext: onLink }}
          {...(isLinking ? {} : { onBack, onCancel })}
        >
          {isLinking ? <Working what="Writing the formulas" /> : null}
        </StepFooter>
      }
    >
      {link.state.phase === 'failed' ? <ErrorBar error={link.state.error} onRetry={onLink} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the numbers" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {shown ? (
        <>
          <span>
            {kpiName}, {choice.measure}. The formulas go to {shown.target.sheet}, {shown.target.address}.
          </span>
          {shown.findings.length > 0 ? <FindingList findings={shown.findings} /> : null}
          <LinkTable months={shown.months} />
        </>
      ) : null}
    </Screen>
  );
}
