import type { ReactNode } from 'react';
import type { RecordField, RecordsReading } from '../../../app/useCases';
import { Choice } from '../../components/Choice';
import { Conditions } from './Conditions';
import { dateFields, numberFields, type SourceDraft } from './sourceDraft';

type RecordsDraft = Extract<SourceDraft, { kind: 'records' }>;

interface RecordsFieldsProps {
  readonly reading: RecordsReading;
  readonly source: RecordsDraft;
  readonly onSource: (source: RecordsDraft) => void;
}

/** An option value that no field name can be, since Excel trims header names. */
const none = ' ';

/** How records become one number a month. */
export function RecordsFields({ reading, source, onSource }: RecordsFieldsProps): ReactNode {
  const named = (fields: readonly RecordField[]) => fields.map(({ name }) => [name, name] as const);
  const numbers = numberFields(reading);
  return (
    <>
      <Choice
        label="Date of a record"
        value={source.dateField}
        options={named(dateFields(reading))}
        onChange={(dateField) => {
          onSource({ ...source, dateField });
        }}
      />
      <Choice
        label="Number per month"
        value={source.valueField ?? none}
        options={[
          [none, 'Count of records'],
          ...numbers.map(({ name }) => [name, `Sum of ${name}`] as const),
        ]}
        onChange={(value) => {
          onSource({ ...source, valueField: value === none ? null : value });
        }}
      />
      {source.valueField !== null && numbers.length > 1 ? (
        <Choice
          label="Less (optional)"
          hint="Subtracted, for example total less late."
          value={source.lessField ?? none}
          options={[[none, 'nothing'], ...named(numbers.filter(({ name }) => name !== source.valueField))]}
          onChange={(value) => {
            onSource({ ...source, lessField: value === none ? null : value });
          }}
        />
      ) : null}
      <Conditions
        reading={reading}
        conditions={source.only}
        onChange={(only) => {
          onSource({ ...source, only });
        }}
      />
    </>
  );
}
