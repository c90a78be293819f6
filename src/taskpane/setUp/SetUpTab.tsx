import { lazy, Suspense, type ReactNode } from 'react';
import type { Overview } from '../../app/useCases';
import { Screen } from '../components/Screen';
import { Working } from '../components/Working';
import { usePane } from '../PaneContext';
import { useStore } from '../support/useStore';
import { FirstRun } from './FirstRun';
import { SetUpHome } from './SetUpHome';

const AddKpis = lazy(() => import('./addKpis/AddKpis').then((part) => ({ default: part.AddKpis })));
const LinkRange = lazy(() => import('./linkRange/LinkRange').then((part) => ({ default: part.LinkRange })));

/** Templates, targets and links: what makes a workbook a KPI workbook. */
export function SetUpTab({ workbook }: { readonly workbook: Overview }): ReactNode {
  const { navigation } = usePane();
  const { setUpTask } = useStore(navigation);
  if (setUpTask === 'home') {
    return workbook.state === 'empty' ? <FirstRun /> : <SetUpHome workbook={workbook} />;
  }
  return (
    <Suspense
      fallback={
        <Screen title={setUpTask === 'addKpis' ? 'Choose KPIs' : 'Link a range'}>
          <Working what="Loading" />
        </Screen>
      }
    >
      {setUpTask === 'addKpis' ? <AddKpis workbook={workbook} /> : <LinkRange workbook={workbook} />}
    </Suspense>
  );
}
