import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Overview } from '../../app/useCases';
import type { SetUpTask } from '../navigation';

/** A task of the Set up tab: what the list of tasks says of it, and its screen, which is loaded when it is first opened. */
export interface SetUpTaskEntry {
  readonly task: Exclude<SetUpTask, 'home'>;
  readonly title: string;
  readonly text: string;
  readonly group: SetUpGroup;
  readonly Screen: LazyExoticComponent<ComponentType<{ readonly workbook: Overview }>>;
}

/** The headings under which the tab lists its tasks, in their order. */
export const setUpGroups = ['KPIs', 'Numbers'] as const;
export type SetUpGroup = (typeof setUpGroups)[number];

/** Every task of the tab, in the order in which the list shows them. */
export const setUpTasks: readonly SetUpTaskEntry[] = [
  {
    task: 'addKpis',
    title: 'Add KPIs',
    text: 'Choose from the library. What is already in the workbook stays as it is.',
    group: 'KPIs',
    Screen: lazy(() => import('./addKpis/AddKpis').then((part) => ({ default: part.AddKpis }))),
  },
  {
    task: 'linkRange',
    title: 'Link a range',
    text: 'Let a KPI read its numbers from months or records that this workbook already holds.',
    group: 'Numbers',
    Screen: lazy(() => import('./linkRange/LinkRange').then((part) => ({ default: part.LinkRange }))),
  },
];
