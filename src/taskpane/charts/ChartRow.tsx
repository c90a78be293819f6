import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { KpiStanding } from '../../app/useCases';
import { ClauseChip } from '../components/ClauseChip';
import { ErrorBar } from '../components/ErrorBar';
import { GoToButton } from '../components/GoToButton';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  name: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  done: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** A KPI with its button, and below them what became of the chart. */
export function ChartRow({ kpi }: { readonly kpi: KpiStanding }): ReactNode {
  const styles = useStyles();
  const { useCases } = usePane();
  const insert = useCommand((id: string) => useCases.insertChart(id));
  const { state } = insert;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{kpi.name}</span>
        <ClauseChip clause={kpi.clause} />
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={state.phase === 'running'}
          aria-label={`Insert chart of ${kpi.name}`}
          onClick={() => void insert.run(kpi.id)}
        >
          Insert chart
        </Button>
      </div>
      {state.phase === 'running' ? <Working what="Inserting the chart" /> : null}
      {state.phase === 'failed' ? <ErrorBar error={state.error} onRetry={() => void insert.again()} /> : null}
      {state.phase === 'done' ? (
        <div className={styles.line} role="status">
          <CheckmarkCircle16Filled className={styles.icon} />
          <span className={styles.done}>
            Inserted in {state.result.place.sheet}, {state.result.place.address}
          </span>
          <GoToButton place={state.result.place} label="Go to" spoken={`Go to the chart of ${kpi.name}`} />
        </div>
      ) : null}
    </li>
  );
}
