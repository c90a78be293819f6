import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadyOverview } from '../../app/useCases';
import { FactList } from '../components/FactList';
import { Screen } from '../components/Screen';
import { usePane } from '../PaneContext';
import { formatMonth } from '../words/months';

const useStyles = makeStyles({
  task: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The Set up tab of a workbook that has KPIs: what is there, and what can be added. */
export function SetUpHome({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const styles = useStyles();
  const { navigation } = usePane();
  return (
    <Screen title="Set up">
      <FactList
        facts={[
          ['KPIs', String(workbook.kpis.length)],
          ['Business years', workbook.years.join(', ')],
          ['Reporting month', formatMonth(workbook.reportingMonth)],
          ['Clauses of', `ISO 9001:${workbook.edition}`],
        ]}
      />
      <section className={styles.task}>
        <h2 className={styles.title}>Add KPIs</h2>
        <p className={styles.text}>Choose more templates. What is already in the workbook stays as it is.</p>
        <Button
          appearance="primary"
          onClick={() => {
            navigation.startSetUpTask('addKpis');
          }}
        >
          Add KPIs
        </Button>
      </section>
      <section className={styles.task}>
        <h2 className={styles.title}>Link a range</h2>
        <p className={styles.text}>
          Let a KPI read its numbers from months or records that this workbook already holds.
        </p>
        <Button
          onClick={() => {
            navigation.startSetUpTask('linkRange');
          }}
        >
          Link a range
        </Button>
      </section>
    </Screen>
  );
}
