import { Suspense, type ReactNode } from 'react';
import type { Overview } from '../../app/useCases';
import { Screen } from '../components/Screen';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useStore } from '../support/useStore';
import { FirstRun } from './FirstRun';
import { SetUpHome } from './SetUpHome';
import { setUpTasks } from './setUpTasks';

/** Templates, targets, links and years: what makes a workbook a KPI workbook. */
export function SetUpTab({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { navigation } = usePane();
  const { setUpTask, kpiId } = useStore(navigation);
  const entry = setUpTasks.find(({ task }) => task === setUpTask);
  if (!entry) return workbook.state === 'empty' ? <FirstRun /> : <SetUpHome workbook={workbook} />;
  return (
    <Suspense
      fallback={
        <Screen title={entry.title}>
          <Working what="Loading" />
        </Screen>
      }
    >
      <entry.Screen key={`${setUpTask} ${kpiId ?? ''}`} workbook={workbook} />
    </Suspense>
  );
}
