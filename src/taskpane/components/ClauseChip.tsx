import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
});

/** The number of an ISO 9001 clause; nothing for a KPI without one. */
export function ClauseChip({ clause }: { readonly clause: string }): ReactNode {
  const styles = useStyles();
  if (clause === '') return null;
  return (
    <span
      className={styles.chip}
      title={`ISO 9001 clause ${clause}`}
      role="img"
      aria-label={`clause ${clause}`}
    >
      {clause}
    </span>
  );
}
