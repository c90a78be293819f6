import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type Dispatch, type ReactNode } from 'react';
import type { NextYearPreview } from '../../../app/years/yearUseCases';
import { AgreementFields } from '../../components/AgreementFields';
import { LongList } from '../../components/LongList';
import { Screen } from '../../components/Screen';
import { SearchField } from '../../components/SearchField';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { count } from '../../words/counts';
import { matchesWords } from '../../words/matchesWords';
import { CarriedKpiRow } from './CarriedKpiRow';
import { isChanged, problemsOf, type YearDraft, type YearDraftChange, type YearProblem } from './yearDraft';

const useStyles = makeStyles({
  confirm: { display: 'flex', alignItems: 'center', columnGap: '8px', color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const sentencesWith = (confirm: string): Readonly<Record<YearProblem, string>> => ({
  limits: 'Some limits cannot be right. Correct them first.',
  unconfirmed: `Press “${confirm}” to confirm the targets that nobody changed.`,
  reason: 'Say why targets change; the log keeps it.',
  approvedBy: 'Say who approved the change; the log keeps it.',
});

/** With more KPIs than fit on two screens, one looks for them by name. */
const searchedFrom = 12;

interface TargetsOfYearStepProps {
  readonly preview: NextYearPreview;
  readonly draft: YearDraft;
  readonly dispatch: Dispatch<YearDraftChange>;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** The limits of every KPI that goes on: all as they are with one press, or some of them changed. */
export function TargetsOfYearStep({
  preview,
  draft,
  dispatch,
  onNext,
  onBack,
  onCancel,
}: TargetsOfYearStepProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const [wasRefused, setWasRefused] = useState(false);
  const [search, setSearch] = useState('');
  const content = useRef<HTMLDivElement>(null);
  const { kpis } = preview;
  const problems = problemsOf(draft, preview, locale);
  const [problem] = wasRefused ? problems : [];
  const changed = kpis.filter((carried) => isChanged(draft, carried, locale)).length;
  const confirm = changed === 0 ? 'All as they are' : 'All others as they are';
  const shown = kpis.filter(({ kpi }) => matchesWords(search, kpi.name, kpi.id, kpi.owner));
  return (
    <Screen
      title={`Confirm the targets of ${preview.label}`}
      step="Step 2 of 3"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Next',
            onNext: () => {
              setWasRefused(problems.length > 0);
              if (problems.length === 0) onNext();
              else content.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
            },
          }}
          onBack={onBack}
          onCancel={onCancel}
        >
          {problem === undefined ? null : (
            <span className={styles.problem} role="alert">
              {sentencesWith(confirm)[problem]}
            </span>
          )}
        </StepFooter>
      }
    >
      <div className={styles.confirm}>
        <span className={styles.words} role="status">
          {draft.isConfirmed
            ? `Confirmed: ${count(kpis.length - changed, 'KPI')} as before, ${changed} changed.`
            : 'The targets of the last month, KPI by KPI. Change what the new year asks for.'}
        </span>
        {draft.isConfirmed ? null : (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              dispatch({ kind: 'confirm' });
            }}
          >
            {confirm}
          </Button>
        )}
      </div>
      {kpis.length >= searchedFrom ? (
        <SearchField label="Search KPIs" value={search} onChange={setSearch} />
      ) : null}
      <div ref={content} className={styles.content}>
        <LongList items={shown} pageLength={25}>
          {(carried) => (
            <CarriedKpiRow key={carried.kpi.id} carried={carried} draft={draft} dispatch={dispatch} />
          )}
        </LongList>
        {changed > 0 ? (
          <AgreementFields
            agreement={draft}
            marksEmpty={wasRefused}
            onChange={({ reason, approvedBy }) => {
              dispatch({ kind: 'words', reason, approvedBy });
            }}
          />
        ) : (
          <Field label="Confirmed by (optional)">
            <Input
              value={draft.approvedBy}
              onChange={(_event, data) => {
                dispatch({ kind: 'words', approvedBy: data.value });
              }}
            />
          </Field>
        )}
      </div>
    </Screen>
  );
}
