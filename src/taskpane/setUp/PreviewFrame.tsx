import type { ReactNode } from 'react';
import { ErrorBar } from '../components/ErrorBar';
import { Screen } from '../components/Screen';
import { StepFooter } from '../components/StepFooter';
import { Working } from '../components/Working';
import type { Command } from '../support/useCommand';

interface PreviewFrameProps<Request, Shown, Outcome> {
  readonly step: string;
  readonly preview: Command<[Request], Shown>;
  readonly write: Command<[Request], Outcome>;
  /** The button that writes, and what goes on while it does. */
  readonly label: string;
  readonly doing: string;
  /** Nothing can be written as it stands. */
  readonly isBlocked: boolean;
  readonly onWrite: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The last step before a write: what was worked out, the button that writes it, and what failed, if anything did. */
export function PreviewFrame<Request, Shown, Outcome>(
  props: PreviewFrameProps<Request, Shown, Outcome>,
): ReactNode {
  const { step, preview, write, label, doing, isBlocked, onWrite, onBack, onCancel, children } = props;
  const isWriting = write.state.phase === 'running';
  return (
    <Screen
      title="Preview"
      step={step}
      takesFocus
      footer={
        <StepFooter
          next={{ label, isOff: isBlocked || isWriting, onNext: onWrite }}
          {...(isWriting ? {} : { onBack, onCancel })}
        >
          {isWriting ? <Working what={doing} /> : null}
        </StepFooter>
      }
    >
      {write.state.phase === 'failed' ? <ErrorBar error={write.state.error} onRetry={onWrite} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the workbook" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {children}
    </Screen>
  );
}
