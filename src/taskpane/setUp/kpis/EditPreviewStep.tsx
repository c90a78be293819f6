import { useState, type ReactNode } from 'react';
import type { KpiChanges, KpiEditOutcome, KpiEditPreview } from '../../../app/kpis/kpiEdit';
import type { Agreement } from '../../../app/log/agreement';
import { AgreementFields, isAgreed } from '../../components/AgreementFields';
import { ErrorBar } from '../../components/ErrorBar';
import { FactList } from '../../components/FactList';
import { FindingList } from '../../components/FindingList';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';

/** What the step calls itself: `Change Scrap`, `Change the KPI`, `Changing the KPI`. */
interface EditWords {
  readonly title: string;
  readonly button: string;
  readonly doing: string;
}

interface EditPreviewStepProps {
  readonly words: EditWords;
  readonly preview: Command<[KpiChanges], KpiEditPreview>;
  readonly edit: Command<[KpiChanges, Agreement], KpiEditOutcome>;
  readonly onWrite: (agreement: Agreement) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What an edit changes, before it does; and where it reaches back, why and who agreed. */
export function EditPreviewStep({
  words,
  preview,
  edit,
  onWrite,
  onBack,
  onCancel,
}: EditPreviewStepProps): ReactNode {
  const [agreement, setAgreement] = useState<Agreement>({ reason: '', approvedBy: '' });
  const [isTold, setIsTold] = useState(false);
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isWriting = edit.state.phase === 'running';
  const isBlocked = !shown || shown.findings.some(({ severity }) => severity === 'error');
  const write = () => {
    setIsTold(true);
    if (shown && (!shown.isLogged || isAgreed(agreement))) onWrite(agreement);
  };
  return (
    <Screen
      title={words.title}
      step="Step 2 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{ label: words.button, isOff: isBlocked || isWriting, onNext: write }}
          {...(isWriting ? {} : { onBack, onCancel })}
        >
          {isWriting ? <Working what={words.doing} /> : null}
        </StepFooter>
      }
    >
      {edit.state.phase === 'failed' ? <ErrorBar error={edit.state.error} onRetry={write} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the workbook" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {shown ? (
        <>
          {shown.findings.length > 0 ? <FindingList findings={shown.findings} /> : null}
          {shown.fields.length > 0 ? (
            <Section title="What changes">
              <FactList
                facts={shown.fields.map(({ what, before, after }) => [
                  what,
                  `${before || 'empty'} → ${after || 'empty'}`,
                ])}
              />
            </Section>
          ) : null}
          {shown.isLogged && !isBlocked ? (
            <Section title="For the log">
              <AgreementFields agreement={agreement} onChange={setAgreement} marksEmpty={isTold} />
            </Section>
          ) : null}
        </>
      ) : null}
    </Screen>
  );
}
