import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KpiStanding } from '../../app/useCases';
import { ClauseChip } from '../components/ClauseChip';
import { Disclosure } from '../components/Disclosure';
import { FactList } from '../components/FactList';
import { StatusBadge } from '../components/StatusBadge';
import { usePane } from '../PaneContext';
import { describeTarget, formatValue } from '../words/numbers';
import { statusWords } from '../words/statusWords';
import { hasChanged } from './arrangeStandings';
import { figureFacts } from './figureFacts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '10px 0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0 },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  target: { color: tokens.colorNeutralForeground2 },
  before: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
});

/** One KPI in the reporting month: status, value against target, and the reason on demand. */
export function KpiRow({ kpi }: { readonly kpi: KpiStanding }): ReactNode {
  const styles = useStyles();
  const { navigation, surroundings } = usePane();
  const { locale } = surroundings;
  const write = (value: number | null) =>
    value === null ? '–' : formatValue(value, kpi.limits, kpi.unit, locale);
  const target = describeTarget(kpi.better, kpi.limits, kpi.unit, locale);
  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <span className={styles.name}>{kpi.name}</span>
        <ClauseChip clause={kpi.clause} />
      </div>
      <div className={styles.line}>
        <StatusBadge status={kpi.status} />
        {kpi.value === null ? null : <span className={styles.value}>{write(kpi.value)}</span>}
        {target === null ? null : <span className={styles.target}>target {target}</span>}
      </div>
      <Disclosure
        label="Why?"
        spoken={`Why is ${kpi.name} ${statusWords[kpi.status].word}?`}
        aside={
          kpi.previousStatus !== null && hasChanged(kpi) ? (
            <span className={styles.before}>Month before: {statusWords[kpi.previousStatus].word}</span>
          ) : null
        }
      >
        <span>{kpi.why}</span>
        <FactList
          facts={[...figureFacts(kpi, locale), ['Owner', kpi.owner === '' ? 'nobody yet' : kpi.owner]]}
        />
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            navigation.startSetUpTask('targets', kpi.id);
          }}
        >
          Change its target
        </Button>
      </Disclosure>
    </li>
  );
}
