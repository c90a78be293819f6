import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecordField, RecordsReading } from '../../../app/useCases';
import { Choice } from '../../components/Choice';
import { conditionFields, type Condition } from './sourceDraft';

const useStyles = makeStyles({
  conditions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  condition: {
    margin: 0,
    minWidth: 0,
    padding: '4px 12px 12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: { alignSelf: 'flex-start' },
});

/** The reading lists at most this many texts of a field; with more of them the user types the text. */
const mostChoices = 200;

interface ConditionsProps {
  readonly reading: RecordsReading;
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** Narrows the records to those whose fields hold given texts; all conditions must be met. */
export function Conditions({ reading, conditions, onChange }: ConditionsProps): ReactNode {
  const styles = useStyles();
  const fields = conditionFields(reading);
  const [first] = fields;
  if (!first) return null;
  const replace = (index: number, condition: Condition) => {
    onChange(conditions.map((before, at) => (at === index ? condition : before)));
  };
  return (
    <div className={styles.conditions}>
      {conditions.map((condition, index) => (
        <fieldset key={index} className={styles.condition} aria-label={`Condition ${index + 1}`}>
          <Choice
            label="Only records where"
            value={condition.field}
            options={fields.map(({ name }) => [name, name] as const)}
            onChange={(field) => {
              replace(index, { field, equals: '' });
            }}
          />
          <EqualsField
            field={fields.find(({ name }) => name === condition.field) ?? first}
            value={condition.equals}
            onChange={(equals) => {
              replace(index, { ...condition, equals });
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              onChange(conditions.filter((_, at) => at !== index));
            }}
          >
            Remove this condition
          </Button>
        </fieldset>
      ))}
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          onChange([...conditions, { field: first.name, equals: '' }]);
        }}
      >
        {conditions.length === 0 ? 'Only some records…' : 'Add a condition'}
      </Button>
    </div>
  );
}

interface EqualsFieldProps {
  readonly field: RecordField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function EqualsField({ field, value, onChange }: EqualsFieldProps): ReactNode {
  if (field.choices.length >= mostChoices) {
    return (
      <Field label="is">
        <Input
          value={value}
          onChange={(_event, data) => {
            onChange(data.value);
          }}
        />
      </Field>
    );
  }
  return (
    <Choice
      label="is"
      value={value}
      options={[['', 'Choose a text'], ...field.choices.map((choice) => [choice, choice] as const)]}
      onChange={onChange}
    />
  );
}
