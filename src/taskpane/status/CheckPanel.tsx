import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactNode } from 'react';
import type { Finding } from '../../app/useCases';
import { Disclosure } from '../components/Disclosure';
import { ErrorBar } from '../components/ErrorBar';
import { FindingList } from '../components/FindingList';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useCommand } from '../support/useCommand';
import { useStore } from '../support/useStore';
import { count } from '../words/counts';
import { CheckResult } from './CheckResult';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  button: { alignSelf: 'flex-start' },
});

/**
 * Recalculates and checks the workbook on demand, and shows the newest check, also one that the ribbon was asked for. Until
 * there is one, the findings are those of the last reading of the workbook, folded away so that the KPIs come first.
 */
export function CheckPanel({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { useCases, overview, lastCheck } = usePane();
  const { report, round } = useStore(lastCheck);
  const check = useCommand(
    () => {
      lastCheck.forget();
      return useCases.refreshAndCheck();
    },
    (found) => {
      lastCheck.show(found);
      void overview.refresh();
    },
  );
  const { state } = check;
  return (
    <div className={styles.panel}>
      <Button
        className={styles.button}
        icon={<ArrowSync20Regular />}
        disabledFocusable={state.phase === 'running'}
        onClick={() => void check.run()}
      >
        Refresh and check
      </Button>
      {state.phase === 'running' ? <Working what="Recalculating and checking" /> : null}
      {state.phase === 'failed' && !report ? (
        <ErrorBar error={state.error} onRetry={() => void check.again()} />
      ) : null}
      {report ? (
        <CheckResult key={round} checked={report} />
      ) : findings.length > 0 ? (
        <Disclosure
          label={count(findings.length, 'finding')}
          spoken={`${count(findings.length, 'finding')} in the workbook`}
        >
          <FindingList findings={findings} />
        </Disclosure>
      ) : null}
    </div>
  );
}
