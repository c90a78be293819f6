import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

export interface Told {
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly told?: Told;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isFixed?: boolean;
  readonly inputMode?: 'decimal' | 'numeric';
}

/** A labelled line of text with what is wrong with it, or else what it is for, below. */
export function TextField({
  label,
  value,
  onChange,
  told = {},
  hint,
  placeholder,
  isRequired = false,
  isFixed = false,
  inputMode,
}: TextFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} required={isRequired} {...messageOf(told)} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        readOnly={isFixed}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(inputMode === undefined ? {} : { inputMode })}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** An error or a warning as Fluent's field shows it. */
export function messageOf({ error, warning }: Told): {
  readonly validationState?: 'error' | 'warning';
  readonly validationMessage?: string;
} {
  if (error !== undefined) return { validationState: 'error', validationMessage: error };
  return warning === undefined ? {} : { validationState: 'warning', validationMessage: warning };
}
