import { createContext, use } from 'react';
import type { UseCases } from '../app/useCases';
import { createLastCheck, type LastCheckStore } from './lastCheck';
import { createNavigation, type Navigation, type Tab } from './navigation';
import { createOverviewStore, type OverviewStore } from './overviewStore';

/** What the pane needs from the outside world, apart from the workbook. */
export interface Surroundings {
  /** Language tag by which numbers are written and read, for example `de-DE`. */
  readonly locale: string;
  today(): Date;
  /** Background of the Office window as `#rrggbb`; `undefined` where Office does not tell, as on the web. */
  officeBackground(): string | undefined;
}

/** What every component of the pane may use. */
export interface PaneServices {
  readonly useCases: UseCases;
  readonly surroundings: Surroundings;
  readonly overview: OverviewStore;
  readonly navigation: Navigation;
  readonly lastCheck: LastCheckStore;
}

export const PaneContext = createContext<PaneServices | null>(null);

export function usePane(): PaneServices {
  const services = use(PaneContext);
  if (!services) throw new Error('usePane was called outside <Pane>; render the component inside it.');
  return services;
}

/** The services of one pane. Once the workbook has been read, an empty one opens Set up and any other Status. */
export function createPaneServices(
  useCases: UseCases,
  surroundings: Surroundings,
  firstTab: Tab | null,
): PaneServices {
  const overview = createOverviewStore(useCases);
  const navigation = createNavigation(firstTab);
  overview.subscribe(() => {
    const { overview: workbook } = overview.get();
    if (workbook && navigation.get().tab === null)
      navigation.open(workbook.state === 'empty' ? 'setUp' : 'status');
  });
  return { useCases, surroundings, overview, navigation, lastCheck: createLastCheck() };
}
