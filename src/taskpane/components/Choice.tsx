import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

/** A labelled drop-down list: the browser's own, which needs no pop-up of ours and works in every pane. */
export function Choice({ label, value, options, onChange, hint }: ChoiceProps): ReactNode {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={value}
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
