import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SetUpOutcome, SetUpPreview, SetUpRequest } from '../../../app/useCases';
import { ClauseChip } from '../../components/ClauseChip';
import { ErrorBar } from '../../components/ErrorBar';
import { FindingList } from '../../components/FindingList';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';
import { count } from '../../words/counts';
import { unconfirmed, type Draft } from './draft';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1, minWidth: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

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
  const isCreating = create.state.phase === 'running';
  const isBlocked = !shown || shown.findings.some((finding) => finding.severity === 'error');
  const hasNothingToDo = shown !== null && shown.newKpis.length === 0 && shown.newSheets.length === 0;
  const examples = unconfirmed(draft).length;
  return (
    <Screen
      title="Preview"
      step="Step 3 of 3"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: shown ? `Create ${count(shown.newKpis.length, 'KPI')}` : 'Create',
            isOff: isBlocked || isCreating || hasNothingToDo,
            onNext: onCreate,
          }}
          {...(isCreating ? {} : { onBack, onCancel })}
        >
          {isCreating ? <Working what="Creating sheets and KPIs" /> : null}
        </StepFooter>
      }
    >
      {create.state.phase === 'failed' ? <ErrorBar error={create.state.error} onRetry={onCreate} /> : null}
      {preview.state.phase === 'running' ? <Working what="Reading the workbook" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {examples > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {count(examples, 'KPI')} with example limits that nobody has confirmed. Go back to change them, or
            change them later in the targets sheet.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {shown ? <PreviewLists preview={shown} /> : null}
    </Screen>
  );
}

/** The sheets and KPIs that would be new, and those that are there. */
export function PreviewLists({ preview }: { readonly preview: SetUpPreview }): ReactNode {
  const styles = useStyles();
  const { newSheets, newKpis, alreadyThere, findings } = preview;
  return (
    <>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <Section title={newSheets.length > 0 ? `New sheets (${newSheets.length})` : 'No new sheet is needed'}>
        <ul className={styles.list} role="list">
          {newSheets.map((sheet) => (
            <li key={sheet.name} className={styles.item}>
              <span className={styles.name}>{sheet.name}</span>
              <span className={styles.small}>{sheet.purpose}</span>
            </li>
          ))}
        </ul>
      </Section>
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
