import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Frequency, YearToDateRule } from '../../../domain/kpi';
import { Choice } from '../../components/Choice';
import { frequencyWords, yearToDateWords } from '../../words/kpiWords';
import { lineNameProblem, type AdoptChange, type AdoptDraft, type DraftLine } from './adoptDraft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '8px', fontSize: '14px' },
});

/** A finished figure has no sums, so this one rule cannot be chosen. */
const rules = (Object.keys(yearToDateWords) as YearToDateRule[]).filter((rule) => rule !== 'ratioOfSums');

interface FoundKpiDetailsProps {
  readonly line: DraftLine;
  readonly draft: AdoptDraft;
  readonly dispatch: Dispatch<AdoptChange>;
}

/** What is rarely corrected: name, unit, frequency, year to date, clause, owner. */
export function FoundKpiDetails({ line, draft, dispatch }: FoundKpiDetailsProps): ReactNode {
  const styles = useStyles();
  const problem = lineNameProblem(line, draft);
  const set = (to: Extract<AdoptChange, { kind: 'set' }>['to']) => {
    dispatch({ kind: 'set', line: line.found.line, to });
  };
  return (
    <div className={styles.fields}>
      <Field label="Name" {...(problem === undefined ? {} : { validationMessage: problem })}>
        <Input
          value={line.name}
          onChange={(_event, data) => {
            set({ name: data.value });
          }}
        />
      </Field>
      <Field label="Unit">
        <Input
          value={line.unit}
          onChange={(_event, data) => {
            set({ unit: data.value });
          }}
        />
      </Field>
      <Choice
        label="Frequency"
        value={line.frequency}
        options={(Object.keys(frequencyWords) as Frequency[]).map(
          (one) => [one, frequencyWords[one]] as const,
        )}
        onChange={(frequency) => {
          set({ frequency: frequency as Frequency });
        }}
      />
      <Choice
        label="Year to date"
        hint={yearToDateHint(line)}
        value={line.yearToDate}
        options={rules.map((rule) => [rule, yearToDateWords[rule]] as const)}
        onChange={(rule) => {
          set({ yearToDate: rule as YearToDateRule });
        }}
      />
      <Field label="Clause (optional)">
        <Input
          value={line.clause}
          onChange={(_event, data) => {
            set({ clause: data.value });
          }}
        />
      </Field>
      <Field label="Owner (optional)">
        <Input
          value={line.owner}
          onChange={(_event, data) => {
            set({ owner: data.value });
          }}
        />
      </Field>
    </div>
  );
}

function yearToDateHint({ unit, yearToDate }: DraftLine): string {
  if (!unit.startsWith('%')) return 'How the months become one figure for the year.';
  return yearToDate === 'mean'
    ? 'A mean of percentages is wrong as soon as one month has more cases than another.'
    : 'Finished percentages cannot be added up, so there is no figure unless you choose one.';
}
