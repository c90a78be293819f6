import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KpiTargets } from '../../../app/targets/kpiTargets';
import { limitSteps } from '../../../domain/limits';
import { FactList } from '../../components/FactList';
import { LongList } from '../../components/LongList';
import { Section } from '../../components/Section';
import { usePane } from '../../PaneContext';
import { shortLimits } from '../../words/limits';
import { formatMonth } from '../../words/months';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The limits of all years as steps: one line for each month in which a limit changes. */
export function LimitStepList({ targets }: { readonly targets: KpiTargets }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane().surroundings;
  const { better } = targets.kpi;
  const steps = limitSteps(targets.years.flatMap(({ months }) => months));
  return (
    <Section title="Now">
      <span className={styles.quiet}>
        {better === 'inRange' ? 'Range / amber limits' : 'Target / amber limit'}
      </span>
      <LongList items={[...steps].reverse()} pageLength={6}>
        {({ from, limits }) => (
          <li key={from}>
            <FactList facts={[[`from ${formatMonth(from)}`, shortLimits(better, limits, locale)]]} />
          </li>
        )}
      </LongList>
    </Section>
  );
}
