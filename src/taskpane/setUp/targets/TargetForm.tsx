import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { KpiTargets } from '../../../app/targets/kpiTargets';
import type { TargetChangeRequest } from '../../../app/targets/targetChange';
import type { Month } from '../../../domain/month';
import { AgreementFields } from '../../components/AgreementFields';
import { Choice } from '../../components/Choice';
import { GoToButton } from '../../components/GoToButton';
import { Screen } from '../../components/Screen';
import { StepFooter } from '../../components/StepFooter';
import { usePane } from '../../PaneContext';
import { directionWords } from '../../words/kpiWords';
import { formatMonth } from '../../words/months';
import { LimitFields } from '../LimitFields';
import { LimitStepList } from './LimitStepList';
import { monthsOf, readDraft, textsOf, type DraftProblems, type TargetDraft } from './targetDraft';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: {
    margin: 0,
    minWidth: 0,
    padding: '4px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  show: { alignSelf: 'flex-start' },
});

interface TargetFormProps {
  readonly targets: KpiTargets;
  readonly draft: TargetDraft;
  readonly onDraft: (draft: TargetDraft) => void;
  readonly onNext: (request: TargetChangeRequest) => void;
  readonly onCancel: () => void;
}

const nothingWrong: DraftProblems = { start: {}, end: {} };

/** The limits as they are, and the fields for what they should be, why, and who agreed. */
export function TargetForm({ targets, draft, onDraft, onNext, onCancel }: TargetFormProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const [isTold, setIsTold] = useState(false);
  const { request, problems } = readDraft(draft, targets, locale);
  const told = isTold ? problems : nothingWrong;
  const { kpi } = targets;
  return (
    <Screen
      title="Change a target"
      step="Step 1 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Preview',
            onNext: () => {
              setIsTold(true);
              if (request) onNext(request);
            },
          }}
          onCancel={onCancel}
        />
      }
    >
      <div>
        <div className={styles.name}>
          {kpi.id} {kpi.name}
        </div>
        <span className={styles.quiet}>
          {directionWords[kpi.better]}
          {kpi.unit === '' ? null : `, in ${kpi.unit}`}
        </span>
      </div>
      <LimitStepList targets={targets} />
      <ShowTargets targets={targets} month={draft.from} />
      <ChangeFields targets={targets} draft={draft} problems={told} onDraft={onDraft} />
      {told.change === undefined ? null : (
        <span className={styles.problem} role="alert">
          {told.change}
        </span>
      )}
      <AgreementFields
        agreement={draft}
        marksEmpty={isTold}
        onChange={({ reason, approvedBy }) => {
          onDraft({ ...draft, reason, approvedBy });
        }}
      />
    </Screen>
  );
}

function ShowTargets({ targets, month }: { readonly targets: KpiTargets; readonly month: Month }): ReactNode {
  const styles = useStyles();
  const year = targets.years.find(({ months }) => months.some((one) => one.month === month));
  return year ? (
    <span className={styles.show}>
      <GoToButton place={year.place} label={`Show in ${year.place.sheet}`} />
    </span>
  ) : null;
}

type ChangeFieldsProps = Pick<TargetFormProps, 'targets' | 'draft' | 'onDraft'> & {
  readonly problems: DraftProblems;
};

function ChangeFields({ targets, draft, problems, onDraft }: ChangeFieldsProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const texts = textsOf(draft, targets, locale);
  const { better } = targets.kpi;
  const start = (
    <LimitFields
      better={better}
      texts={texts.start}
      problems={problems.start}
      onChange={(limit, text) => {
        onDraft({ ...draft, start: { ...draft.start, [limit]: text } });
      }}
    />
  );
  const month = (label: string, value: Month, onMonth: (month: Month) => void, problem?: string) => (
    <Choice
      label={label}
      value={value}
      options={monthsOf(targets).map((option) => [option, formatMonth(option)] as const)}
      onChange={(text) => {
        onMonth(text as Month);
      }}
      {...(problem === undefined ? {} : { problem })}
    />
  );
  return (
    <>
      <Choice
        label="The limits change"
        value={draft.kind}
        options={[
          ['from', 'From a month on'],
          ['path', 'Step by step, along a path'],
        ]}
        onChange={(kind) => {
          onDraft({ ...draft, kind: kind === 'path' ? 'path' : 'from' });
        }}
      />
      {month(draft.kind === 'from' ? 'From' : 'First month', draft.from, (from) => {
        onDraft({ ...draft, from });
      })}
      {draft.kind === 'from' ? (
        start
      ) : (
        <>
          <fieldset className={styles.group}>
            <legend>At the start</legend>
            {start}
          </fieldset>
          {month(
            'Last month',
            draft.to,
            (to) => {
              onDraft({ ...draft, to });
            },
            problems.to,
          )}
          <fieldset className={styles.group}>
            <legend>At the end</legend>
            <LimitFields
              better={better}
              texts={texts.end}
              problems={problems.end}
              onChange={(limit, text) => {
                onDraft({ ...draft, end: { ...draft.end, [limit]: text } });
              }}
            />
          </fieldset>
        </>
      )}
    </>
  );
}
