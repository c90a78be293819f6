import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // The browser makes a list as wide as its longest option unless it is told not to.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the choice. */
  readonly problem?: string;
}

/** A labelled drop-down list: the browser's own, which needs no pop-up of ours and works in every pane. */
export function Choice({ label, value, options, onChange, hint, problem }: ChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <Field
      label={label}
      className={styles.field}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Select
        value={value}
        select={{ className: styles.select }}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
