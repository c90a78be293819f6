import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';
import type { ReadyOverview } from '../../app/useCases';
import { FactList } from '../components/FactList';
import { Screen } from '../components/Screen';
import { Section } from '../components/Section';
import { usePane } from '../PaneContext';
import { formatMonth } from '../words/months';
import { setUpGroups, setUpTasks, type SetUpTaskEntry } from './setUpTasks';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  task: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: '8px',
    alignItems: 'center',
    padding: '8px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  text: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The Set up tab of a workbook that has KPIs: what is there, and what can be done with it. */
export function SetUpHome({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
  const styles = useStyles();
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
      {setUpGroups.map((group) => (
        <Section key={group} title={group}>
          <ul className={styles.list}>
            {setUpTasks
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <TaskRow key={entry.task} entry={entry} />
              ))}
          </ul>
        </Section>
      ))}
    </Screen>
  );
}

function TaskRow({ entry }: { readonly entry: SetUpTaskEntry }): ReactNode {
  const styles = useStyles();
  const { navigation } = usePane();
  const id = useId();
  return (
    <li>
      <button
        type="button"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}text`}
        className={styles.task}
        onClick={() => {
          navigation.startSetUpTask(entry.task);
        }}
      >
        <span>
          <span id={`${id}title`} className={styles.title}>
            {entry.title}
          </span>
          <span id={`${id}text`} className={styles.text}>
            {entry.text}
          </span>
        </span>
        <ChevronRight20Regular aria-hidden />
      </button>
    </li>
  );
}
