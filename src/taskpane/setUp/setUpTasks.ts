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
export const setUpGroups = ['KPIs', 'Numbers', 'Targets', 'Year'] as const;
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
    task: 'ownKpi',
    title: 'Write your own KPI',
    text: 'A KPI that the library does not have, with its clause, its measures and its limits.',
    group: 'KPIs',
    Screen: lazy(() => import('./kpis/OwnKpi').then((part) => ({ default: part.OwnKpi }))),
  },
  {
    task: 'kpiList',
    title: 'Change, retire or reorder KPIs',
    text: 'Edit or duplicate one, end one whose past stays, or put them in another order.',
    group: 'KPIs',
    Screen: lazy(() => import('./kpis/KpiList').then((part) => ({ default: part.KpiList }))),
  },
  {
    task: 'adopt',
    title: 'Take over a sheet',
    text: 'Point at a sheet of months that you have: its KPIs are set up and read from it.',
    group: 'Numbers',
    Screen: lazy(() => import('./adopt/AdoptSheet').then((part) => ({ default: part.AdoptSheet }))),
  },
  {
    task: 'linkRange',
    title: 'Link a range',
    text: 'Let a KPI read its numbers from months or records that this workbook already holds.',
    group: 'Numbers',
    Screen: lazy(() => import('./linkRange/LinkRange').then((part) => ({ default: part.LinkRange }))),
  },
  {
    task: 'targets',
    title: 'Change a target',
    text: 'From a month on or step by step, with the reason and who approved it.',
    group: 'Targets',
    Screen: lazy(() => import('./targets/ChangeTarget').then((part) => ({ default: part.ChangeTarget }))),
  },
  {
    task: 'nextYear',
    title: 'Open the next year',
    text: 'New sheets for numbers, targets and scorecard. Targets and links come along, trends run on.',
    group: 'Year',
    Screen: lazy(() => import('./years/NextYear').then((part) => ({ default: part.NextYear }))),
  },
  {
    task: 'edition',
    title: 'Move to another edition',
    text: 'From ISO 9001:2015 to 2026 or back: see every clause before and after, choose, approve.',
    group: 'Year',
    Screen: lazy(() => import('./edition/MoveEdition').then((part) => ({ default: part.MoveEdition }))),
  },
];
