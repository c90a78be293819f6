import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RepairOutcome, RepairPreview } from '../../app/repair/repairUseCases';
import type { Finding } from '../../app/useCases';
import { ErrorBar } from '../components/ErrorBar';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import type { Command } from '../support/useCommand';
import { useReading } from '../support/useReading';
import { RepairSteps } from './RepairSteps';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface RepairPanelProps {
  readonly findings: readonly Finding[];
  readonly chosen: ReadonlySet<string>;
  readonly repair: Command<[readonly string[]], RepairOutcome>;
}

/** From findings to repaired cells: what would change is shown first, and nothing is written before that was confirmed. */
export function RepairPanel({ findings, chosen, repair }: RepairPanelProps): ReactNode {
  const styles = useStyles();
  const { useCases } = usePane();
  const preview = useReading(
    async (keys: readonly string[]): Promise<RepairPreview & { readonly keys: readonly string[] }> => ({
      ...(await useCases.previewRepair(keys)),
      keys,
    }),
  );
  const all = [...new Set(findings.flatMap(({ repair: offered }) => (offered ? [offered.key] : [])))];
  const some = all.filter((key) => chosen.has(key));
  const isBusy = preview.state.phase === 'running' || repair.state.phase === 'running';
  if (all.length === 0 && repair.state.phase !== 'failed') return null;
  return (
    <div className={styles.panel}>
      {preview.state.phase === 'done' ? (
        <RepairSteps
          preview={preview.state.result}
          isRepairing={repair.state.phase === 'running'}
          onRepair={async (keys) => {
            await repair.run(keys);
            preview.reset();
          }}
          onCancel={preview.reset}
        />
      ) : (
        <div className={styles.buttons}>
          {some.length > 0 ? (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void preview.run(some)}>
              {`Preview the chosen repairs (${some.length})`}
            </Button>
          ) : null}
          <Button disabledFocusable={isBusy} onClick={() => void preview.run(all)}>
            {`Repair all that can be repaired (${all.length})`}
          </Button>
        </div>
      )}
      {preview.state.phase === 'running' ? <Working what="Working out the repairs" /> : null}
      {preview.state.phase === 'failed' ? (
        <ErrorBar error={preview.state.error} onRetry={() => void preview.again()} />
      ) : null}
      {repair.state.phase === 'failed' ? (
        <ErrorBar error={repair.state.error} onRetry={() => void repair.again()} />
      ) : null}
    </div>
  );
}
