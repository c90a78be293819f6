import { createStore, type Store } from './support/createStore';

/** The tabs of the pane, in their order. */
export const tabs = ['setUp', 'enter', 'status', 'charts'] as const;
export type Tab = (typeof tabs)[number];

/** What fills the pane: a tab, or the help, which is reached from a button beside the tabs. */
export type Page = Tab | 'help';

/** What the help is open at; `home` is its list of topics. */
export type HelpTopic = 'home' | 'statuses' | 'clauses' | 'glossary';

/** What the user is doing inside the Set up tab; `home` is its list of things to do. */
export type SetUpTask =
  'home' | 'addKpis' | 'ownKpi' | 'kpiList' | 'linkRange' | 'adopt' | 'targets' | 'nextYear' | 'edition';

/** Where the user is in the pane. There is no URL router: office.js takes the history functions away. */
interface Location {
  /** `null` until the workbook has been read for the first time and says which tab is useful. */
  readonly tab: Page | null;
  /** Pages that were open already; they stay in the pane, so that nothing typed in them is lost. */
  readonly visited: ReadonlySet<Page>;
  readonly helpTopic: HelpTopic;
  readonly setUpTask: SetUpTask;
  /** The ID of the KPI that the task is about, if it is about one. */
  readonly kpiId: string | null;
}

export interface Navigation extends Pick<Store<Location>, 'get' | 'subscribe'> {
  open(tab: Page): void;
  /** Opens the help at a topic. */
  openHelp(topic: HelpTopic): void;
  /** Opens the Set up tab at a task, for a KPI where the task is about one. */
  startSetUpTask(task: SetUpTask, kpiId?: string): void;
}

/** `firstTab` is where a ribbon button led to; `null` lets the workbook decide. */
export function createNavigation(firstTab: Tab | null): Navigation {
  const store = createStore<Location>({
    tab: firstTab,
    visited: new Set(firstTab === null ? [] : [firstTab]),
    setUpTask: 'home',
    kpiId: null,
    helpTopic: 'home',
  });
  const open = (tab: Page, changes: Partial<Pick<Location, 'setUpTask' | 'kpiId' | 'helpTopic'>> = {}) => {
    const before = store.get();
    store.set({ ...before, ...changes, tab, visited: new Set([...before.visited, tab]) });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    open: (tab) => {
      open(tab);
    },
    openHelp: (helpTopic) => {
      open('help', { helpTopic });
    },
    startSetUpTask: (setUpTask, kpiId) => {
      open('setUp', { setUpTask, kpiId: kpiId ?? null });
    },
  };
}

/** The tab with this name, for example from the pane's address; `null` for anything else. */
export function tabNamed(name: string | null): Tab | null {
  return tabs.find((tab) => tab === name) ?? null;
}
