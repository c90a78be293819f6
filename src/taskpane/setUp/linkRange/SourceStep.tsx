import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadyOverview, Selection } from '../../../app/useCases';
import { Choice } from '../../components/Choice';
import { ErrorBar } from '../../components/ErrorBar';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { Working } from '../../components/Working';
import type { Command } from '../../support/useCommand';
import type { MeasureChoice } from './LinkRange';
import { SelectionPanel } from './SelectionPanel';
import type { SourceDraft } from './sourceDraft';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface SourceStepProps {
  readonly workbook: ReadyOverview;
  readonly choice: MeasureChoice;
  readonly onChoice: (choice: MeasureChoice) => void;
  readonly selection: Command<[], Selection>;
  readonly source: SourceDraft | null;
  readonly onSource: (source: SourceDraft) => void;
  readonly canPreview: boolean;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** Which measure, from which range, and how the range is read. */
export function SourceStep(props: SourceStepProps): ReactNode {
  const { workbook, choice, onChoice, selection, source, onSource, canPreview, onNext, onCancel } = props;
  const styles = useStyles();
  const { state } = selection;
  const kpi = workbook.kpis.find(({ id }) => id === choice.kpiId);
  return (
    <Screen
      title="Link a range"
      step="Step 1 of 2"
      takesFocus
      footer={<StepFooter next={{ label: 'Preview', isOff: !canPreview, onNext }} onCancel={onCancel} />}
    >
      <Section title="1. What gets the numbers">
        <Choice
          label="KPI"
          value={choice.kpiId}
          options={workbook.kpis.map(({ id, name }) => [id, `${name} (${id})`] as const)}
          onChange={(kpiId) => {
            const measure = workbook.kpis.find(({ id }) => id === kpiId)?.measures[0]?.name;
            if (measure !== undefined) onChoice({ kpiId, measure });
          }}
        />
        <Choice
          label="Measure"
          value={choice.measure}
          options={(kpi?.measures ?? []).map(({ name }) => [name, name] as const)}
          onChange={(measure) => {
            onChoice({ ...choice, measure });
          }}
        />
      </Section>
      <Section title="2. Where they are">
        <p className={styles.text}>
          Select the range in the sheet: values with their months, or a table of records with its header row.
        </p>
        <Button
          className={styles.button}
          appearance={state.phase === 'done' ? 'secondary' : 'primary'}
          disabledFocusable={state.phase === 'running'}
          onClick={() => void selection.run()}
        >
          Use the selected range
        </Button>
        {state.phase === 'running' ? <Working what="Reading the selection" /> : null}
        {state.phase === 'failed' ? <ErrorBar error={state.error} /> : null}
        {state.phase === 'done' ? (
          <SelectionPanel selection={state.result} source={source} onSource={onSource} />
        ) : null}
      </Section>
    </Screen>
  );
}
