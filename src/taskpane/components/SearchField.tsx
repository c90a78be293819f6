import { Field, Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { ReactNode } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that narrows a list while the user types. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactNode {
  return (
    <Field>
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        contentBefore={<Search20Regular />}
        value={value}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
