import { Input, makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  field: { width: '100%', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that narrows a list while the user types. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Input
      className={styles.field}
      input={{ className: styles.input }}
      type="search"
      aria-label={label}
      placeholder={label}
      contentBefore={<Search20Regular />}
      value={value}
      onChange={(_event, data) => {
        onChange(data.value);
      }}
    />
  );
}
