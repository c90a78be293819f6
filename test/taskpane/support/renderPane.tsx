import { configure, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { createNoticeBoard, type NoticeBoard } from '../../../src/app/notices';
import type { Overview, UseCases } from '../../../src/app/useCases';
import type { Tab } from '../../../src/taskpane/navigation';
import { Pane } from '../../../src/taskpane/Pane';

// jsdom works out a style by going through every rule on the page: asking it whether each of a few hundred elements
// is hidden takes seconds.
configure({ defaultHidden: true });

/** Use cases that answer with `overview` and refuse all else but what a test supplies. */
export function useCasesWith(overview: Overview, over: Partial<UseCases> = {}): UseCases {
  const given: Partial<UseCases> = { readOverview: () => Promise.resolve(overview), ...over };
  return new Proxy(given as UseCases, {
    get: (target, name: keyof UseCases) =>
      target[name] ?? (() => Promise.reject(new Error(`The test did not expect ${name}.`))),
  });
}

interface PaneOptions {
  readonly firstTab?: Tab;
  readonly locale?: string;
  readonly notices?: NoticeBoard;
}

/** Draws the whole pane on 22 April 2026 and hands back the user who sits in front of it. */
export function renderPane(
  useCases: UseCases,
  { firstTab, locale = 'en-GB', notices = createNoticeBoard() }: PaneOptions = {},
): UserEvent {
  const surroundings = {
    locale,
    today: () => new Date(2026, 3, 22),
    officeBackground: () => undefined,
  };
  render(
    <Pane useCases={useCases} surroundings={surroundings} firstTab={firstTab ?? null} notices={notices} />,
  );
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}
