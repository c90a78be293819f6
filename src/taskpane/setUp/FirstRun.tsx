import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Screen } from '../components/Screen';
import { StatusBadge } from '../components/StatusBadge';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  statuses: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a user sees in a workbook without KPIs: what Clauseboard is good for, and the one way to begin. */
export function FirstRun(): ReactNode {
  const styles = useStyles();
  const { navigation } = usePane();
  const [isExplained, setIsExplained] = useState(false);
  const explanationId = useId();
  return (
    <Screen title="Your quality KPIs, in this workbook">
      <p className={styles.value}>
        Pick KPIs that fit your ISO 9001 clauses, type one number a month, and see at once which are off
        target.
      </p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            navigation.startSetUpTask('addKpis');
          }}
        >
          Set up KPIs
        </Button>
        <Button
          onClick={() => {
            navigation.startSetUpTask('ownKpi');
          }}
        >
          Write your own KPI
        </Button>
        <Button
          onClick={() => {
            navigation.startSetUpTask('adopt');
          }}
        >
          Take over a sheet that you have
        </Button>
        <Button
          appearance="subtle"
          aria-expanded={isExplained}
          aria-controls={explanationId}
          onClick={() => {
            setIsExplained(!isExplained);
          }}
        >
          {isExplained ? 'Hide what it does' : 'Look at what it does'}
        </Button>
      </div>
      <div id={explanationId} hidden={!isExplained}>
        {isExplained ? <Explanation /> : null}
      </div>
      <p className={styles.small}>
        Nothing leaves this workbook. What Clauseboard writes are plain tables, formulas, colours and charts;
        they keep working without it. You see every sheet before it is created.
      </p>
    </Screen>
  );
}

function Explanation(): ReactNode {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      <li>
        <span className={styles.name}>Set up</span> – choose from ready-made KPIs, each with its clause, and
        confirm your targets.
      </li>
      <li>
        <span className={styles.name}>Enter</span> – see which numbers are due or late. Type them, or link a
        range that the workbook already has.
      </li>
      <li>
        <span className={styles.name}>Status</span> – every KPI gets a colour, a shape and a word, with the
        reason.
        <span className={styles.statuses}>
          <StatusBadge status="onTarget" />
          <StatusBadge status="watch" />
          <StatusBadge status="offTarget" />
          <StatusBadge status="late" />
        </span>
      </li>
      <li>
        <span className={styles.name}>Charts</span> – one click puts an Excel trend chart with its target into
        a sheet.
      </li>
    </ol>
  );
}
