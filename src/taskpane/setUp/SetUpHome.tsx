import type { ReactNode } from 'react';
import type { ReadyOverview } from '../../app/useCases';
import { FactList } from '../components/FactList';
import { OpenList, OpenRow } from '../components/OpenRow';
import { Screen } from '../components/Screen';
import { Section } from '../components/Section';
import { usePane } from '../PaneContext';
import { formatMonth } from '../words/months';
import { setUpGroups, setUpTasks } from './setUpTasks';

/** The Set up tab of a workbook that has KPIs: what is there, and what can be done with it. */
export function SetUpHome({ workbook }: { readonly workbook: ReadyOverview }): ReactNode {
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
      {setUpGroups.map((group) => (
        <Section key={group} title={group}>
          <OpenList>
            {setUpTasks
              .filter((entry) => entry.group === group)
              .map(({ task, title, text }) => (
                <OpenRow
                  key={task}
                  title={title}
                  text={text}
                  onOpen={() => {
                    navigation.startSetUpTask(task);
                  }}
                />
              ))}
          </OpenList>
        </Section>
      ))}
    </Screen>
  );
}
