import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Direction } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import { Disclosure } from '../../components/Disclosure';
import { Screen } from '../../components/Screen';
import { Section } from '../../components/Section';
import { StepFooter } from '../../components/StepFooter';
import { directionWords } from '../../words/kpiWords';
import { LimitFields } from '../LimitFields';
import { ClauseField } from './ClauseField';
import { changeDraft, idOf, type KpiDraft } from './kpiDraft';
import { isSound, readKpiDraft, type KpiField, type KpiReading, type KpiSurroundings } from './kpiProblems';
import { MeasureFields } from './MeasureFields';
import { RareFields } from './RareFields';
import { TextField } from './TextField';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '8px', fontSize: tokens.fontSizeBase300 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  proposal: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

const rareFields: readonly KpiField[] = ['multiplier', 'dueDays', 'activeFrom', 'activeTo'];

interface KpiFormProps {
  readonly title: string;
  readonly draft: KpiDraft;
  readonly onDraft: (draft: KpiDraft) => void;
  readonly surroundings: KpiSurroundings;
  /** Whether the KPI is in the register: its ID stays, and its limits are changed elsewhere. */
  readonly isKnown: boolean;
  /** Fields over the others, for example the business year of the first KPI. */
  readonly children?: ReactNode;
  readonly onNext: (reading: KpiReading) => void;
  readonly onCancel: () => void;
}

/** All that the register says of a KPI. What is wrong stands beside its field as it is typed. */
export function KpiForm({
  title,
  draft,
  onDraft,
  surroundings,
  isKnown,
  children,
  onNext,
  onCancel,
}: KpiFormProps): ReactNode {
  const styles = useStyles();
  const [isTold, setIsTold] = useState(false);
  const reading = readKpiDraft(draft, surroundings);
  const { warnings, limitErrors } = reading;
  const errors = isTold ? reading.errors : toldEarly(reading.errors, draft);
  const change = (part: Partial<KpiDraft>) => {
    onDraft(changeDraft(draft, part));
  };
  const wrong = Object.keys(reading.errors).length + Object.keys(limitErrors).length;
  return (
    <Screen
      title={title}
      step="Step 1 of 2"
      takesFocus
      footer={
        <StepFooter
          next={{
            label: 'Preview',
            onNext: () => {
              setIsTold(true);
              if (isSound(reading)) onNext(reading);
            },
          }}
          onCancel={onCancel}
        >
          {isTold && wrong > 0 ? (
            <span className={styles.problem} role="alert">
              {wrong === 1 ? '1 field to correct' : `${wrong} fields to correct`}
            </span>
          ) : null}
        </StepFooter>
      }
    >
      {children}
      <Section title="What it is">
        <TextField
          label="Name"
          value={draft.name}
          isRequired
          told={{ error: errors.name }}
          onChange={(name) => {
            change({ name });
          }}
        />
        <TextField
          label="ID"
          value={idOf(draft, surroundings.takenIds)}
          isFixed={isKnown}
          hint={
            isKnown ? 'It stays: all sheets find the KPI by it.' : 'What the sheets call it; later it stays.'
          }
          told={{ error: errors.id }}
          onChange={(id) => {
            change({ id });
          }}
        />
        <ClauseField
          edition={surroundings.edition}
          clause={draft.clause}
          told={{ error: errors.clause, warning: warnings.clause }}
          onChange={(clause) => {
            change({ clause });
          }}
        />
        <TextField
          label="Owner (optional)"
          value={draft.owner}
          onChange={(owner) => {
            change({ owner });
          }}
        />
      </Section>
      <Section title="How it is worked out">
        <TextField
          label="Unit"
          value={draft.unit}
          hint="Exactly % makes it a share, a part of a whole."
          onChange={(unit) => {
            change({ unit });
          }}
        />
        <MeasureFields
          draft={draft}
          reading={reading}
          errors={errors}
          locale={surroundings.locale}
          onDraft={change}
        />
      </Section>
      <Section title={isKnown ? 'Which way is better' : 'When it is on target'}>
        <Choice
          label="Better"
          value={draft.better}
          options={Object.entries(directionWords)}
          onChange={(better) => {
            change({ better: better as Direction });
          }}
        />
        {isKnown ? (
          <span>Its limits are changed with “Change a target”.</span>
        ) : (
          <LimitFields
            better={draft.better}
            texts={draft.limits}
            problems={limitErrors}
            onChange={(limit, text) => {
              change({ limits: { ...draft.limits, [limit]: text } });
            }}
          />
        )}
        <ProposedDirection
          reading={reading}
          onTake={(better) => {
            change({ better });
          }}
        />
      </Section>
      <Disclosure
        label="Frequency, multiplier, sources, months"
        spoken="More about this KPI: frequency, multiplier, sources, months"
        {...(rareFields.some((field) => errors[field] !== undefined) ? { staysOpen: true } : {})}
      >
        <div className={styles.fields}>
          <RareFields draft={draft} errors={errors} warnings={warnings} onDraft={change} />
        </div>
      </Disclosure>
    </Screen>
  );
}

/** Limits the wrong way round may mean that the direction is wrong. */
function ProposedDirection({
  reading: { proposed },
  onTake,
}: {
  readonly reading: KpiReading;
  readonly onTake: (direction: Direction) => void;
}): ReactNode {
  const styles = useStyles();
  if (proposed === null) return null;
  const words = directionWords[proposed].toLowerCase();
  return (
    <div className={styles.proposal} role="status">
      <span>{`The limits speak for another direction: ${words}?`}</span>
      <Button
        size="small"
        onClick={() => {
          onTake(proposed);
        }}
      >
        {`Yes, ${words}`}
      </Button>
    </div>
  );
}

/** Nobody wants to be told of an empty field before having been there; what was typed is told at once. */
function toldEarly(errors: KpiReading['errors'], draft: KpiDraft): KpiReading['errors'] {
  const early = Object.entries(errors).filter(
    ([field]) =>
      field !== 'measures' &&
      (draft.decided.has(field as KpiField) || field === 'yearToDate' || field === 'activeTo'),
  );
  return Object.fromEntries(early);
}
