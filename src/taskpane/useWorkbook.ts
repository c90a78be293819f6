import { useEffect } from 'react';
import { usePane } from './PaneContext';
import type { OverviewState } from './overviewStore';
import { useStore } from './support/useStore';

/**
 * What is known of the workbook, read when the pane opens and again whenever the user comes back to the pane:
 * numbers are typed in the sheet, and the pane should not show older ones. In the Set up tab nothing depends on
 * them, and a reading would only delay what the user has just asked for.
 */
export function useWorkbook(): OverviewState {
  const { overview, navigation } = usePane();
  useEffect(() => {
    const readAgain = () => {
      if (navigation.get().tab !== 'setUp') void overview.refresh();
    };
    void overview.refresh();
    window.addEventListener('focus', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
    };
  }, [overview, navigation]);
  return useStore(overview);
}
