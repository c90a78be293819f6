import { useEffect } from 'react';
import { usePane } from './PaneContext';
import type { OverviewState } from './overviewStore';
import { useStore } from './support/useStore';

/**
 * What is known of the workbook, read when the pane opens and again whenever the user comes back to the pane:
 * numbers are typed in the sheet, and the pane should not show older ones.
 */
export function useWorkbook(): OverviewState {
  const { overview } = usePane();
  useEffect(() => {
    const read = () => void overview.refresh();
    read();
    window.addEventListener('focus', read);
    return () => {
      window.removeEventListener('focus', read);
    };
  }, [overview]);
  return useStore(overview);
}
