import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '../../domain/status';
import { StatusBadge } from '../components/StatusBadge';
import { count } from '../words/counts';
import { statusWords } from '../words/statusWords';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: {
    padding: 0,
    minHeight: '24px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    fontFamily: 'inherit',
    ':hover': { outline: `1px solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  pressed: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '1px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
});

interface StatusCountsProps {
  readonly counts: readonly (readonly [Status, number])[];
  /** The status whose KPIs are listed; `null` lists all. */
  readonly filter: Status | null;
  readonly onFilter: (status: Status | null) => void;
}

/** How many KPIs have each status. A count is a filter: pressed once it lists its KPIs, pressed again all. */
export function StatusCounts({ counts, filter, onFilter }: StatusCountsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.counts} role="group" aria-label="KPIs by status">
      {counts.map(([status, number]) => (
        <button
          key={status}
          type="button"
          className={mergeClasses(styles.button, status === filter && styles.pressed)}
          aria-pressed={status === filter}
          aria-label={`${count(number, 'KPI')}: ${statusWords[status].word}`}
          onClick={() => {
            onFilter(status === filter ? null : status);
          }}
        >
          <StatusBadge status={status} prefix={String(number)} />
        </button>
      ))}
    </div>
  );
}
