import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import { Screen } from './Screen';

/** Stands in for a tab that needs KPIs, with the way to get some. */
export function NothingYet({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const { navigation } = usePane();
  return (
    <Screen title={title}>
      <span>{text}</span>
      <Button
        appearance="primary"
        onClick={() => {
          navigation.startSetUpTask('addKpis');
        }}
      >
        Set up KPIs
      </Button>
    </Screen>
  );
}
