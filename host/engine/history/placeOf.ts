import { type Area, boundingArea } from '../area';
import type { BookEvent } from '../events';
import type { Sheet } from '../Sheet';
import type { Place } from './Step';

/** Where a step happened: the sheet that it tells of first, and all cells on it that it tells of. */
export function placeOf(events: readonly BookEvent[]): Place | null {
  const sheet = events.flatMap((event) => ('sheet' in event ? [event.sheet] : []))[0];
  if (!sheet) return null;
  const [first, ...others] = events.flatMap((event) => areaOn(sheet, event) ?? []);
  return { sheet, area: first ? boundingArea(first, ...others) : null };
}

function areaOn(sheet: Sheet, event: BookEvent): Area | null {
  if (event.type !== 'cellsChanged' && event.type !== 'formatChanged') return null;
  return event.sheet === sheet ? event.area : null;
}
