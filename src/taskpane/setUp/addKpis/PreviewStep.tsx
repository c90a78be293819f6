import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SetUpOutcome, SetUpPreview, SetUpRequest } from '../../../app/useCases';
import { ClauseChip } from '../../components/ClauseChip';
import { FindingList } from '../../components/FindingList';
import { Section } from '../../components/Section';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { NewSheetList } from '../NewSheetList';
import { PreviewFrame } from '../PreviewFrame';
import { usePreviewStyles } from '../previewStyles';
import { unconfirmed, type Draft } from './draft';

interface PreviewStepProps {
  readonly draft: Draft;
  readonly preview: Command<[SetUpRequest], SetUpPreview>;
  readonly create: Command<[SetUpRequest], SetUpOutcome>;
  readonly onCreate: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What Create will do, before it does it. */
export function PreviewStep({
  draft,
  preview,
  create,
  onCreate,
  onBack,
  onCancel,
}: PreviewStepProps): ReactNode {
  const shown = preview.state.phase === 'done' ? preview.state.result : null;
  const isBlocked = !shown || shown.findings.some((finding) => finding.severity === 'error');
  const hasNothingToDo = shown !== null && shown.newKpis.length === 0 && shown.newSheets.length === 0;
  const examples = unconfirmed(draft).length;
  return (
    <PreviewFrame
      step="Step 3 of 3"
      preview={preview}
      write={create}
      label={shown ? `Create ${count(shown.newKpis.length, 'KPI')}` : 'Create'}
      doing="Creating sheets and KPIs"
      isBlocked={isBlocked || hasNothingToDo}
      onWrite={onCreate}
      onBack={onBack}
      onCancel={onCancel}
    >
      {examples > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {count(examples, 'KPI')} with example limits that nobody has confirmed. Go back to change them, or
            change them later in the targets sheet.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {shown ? <PreviewLists preview={shown} /> : null}
    </PreviewFrame>
  );
}

/** The sheets and KPIs that would be new, and those that are there. */
export function PreviewLists({ preview }: { readonly preview: SetUpPreview }): ReactNode {
  const styles = usePreviewStyles();
  const { newSheets, newKpis, alreadyThere, findings } = preview;
  return (
    <>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <NewSheetList sheets={newSheets} />
      <Section title={newKpis.length > 0 ? `New KPIs (${newKpis.length})` : 'No KPI is new'}>
        <ul className={styles.list} role="list">
          {newKpis.map((kpi) => (
            <li key={kpi.id} className={styles.item}>
              <span className={styles.line}>
                <span className={styles.name}>{kpi.name}</span>
                <ClauseChip clause={kpi.clause} />
              </span>
              <span className={styles.small}>
                {kpi.id}, {count(kpi.rows, 'row')} to fill in
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {alreadyThere.length > 0 ? (
        <Section title={`Already there, left as they are (${alreadyThere.length})`}>
          <ul className={styles.list} role="list">
            {alreadyThere.map((kpi) => (
              <li key={kpi.id} className={styles.item}>
                <span>{kpi.name}</span>
                <span className={styles.small}>{kpi.id}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
