import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ENGLISH_WORDS } from '../../layout/words';
import { StatusBadge } from '../components/StatusBadge';
import { statusesByUrgency } from '../words/statusWords';
import { HelpScreen } from './HelpScreen';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '10px' },
  meaning: { margin: '2px 0 0' },
});

/** Every status with its meaning, the most urgent first, and how they are decided. */
export function StatusHelp({ onBack }: { readonly onBack: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <HelpScreen title="The ten statuses" onBack={onBack}>
      <span>
        A status answers one question: is the KPI on target in this period? It does not say whether the
        process has changed.
      </span>
      <dl className={styles.list}>
        {statusesByUrgency.map((status) => (
          <div key={status}>
            <dt>
              <StatusBadge status={status} />
            </dt>
            <dd className={styles.meaning}>{ENGLISH_WORDS[status].meaning}</dd>
          </div>
        ))}
      </dl>
      <span>
        A value on the limit is still good: on the target is on target, on the amber limit is watch. On
        target, watch, off target and no target have a value and count for the year. No other status is ever
        green, and none counts as zero.
      </span>
      <span>
        The sheet of settings (table KpiWords) has these words too, with the symbol that stands beside each
        number. Your team may have changed them there.
      </span>
    </HelpScreen>
  );
}
