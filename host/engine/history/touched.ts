import { isWholeColumns } from '../area';
import type { BookEvent } from '../events';
import type { Sheet } from '../Sheet';
import type { Extent } from './CellsPicture';
import { type SheetPartName, sheetParts } from './parts';

/** What may differ on a sheet after something happened. */
export interface Touched {
  readonly sheet: Sheet;
  readonly cells: Extent;
  readonly parts: readonly SheetPartName[];
}

const allParts = Object.keys(sheetParts) as SheetPartName[];
const noCells: Extent = [];

/** What an event says may differ on its sheet; null for an event about no sheet. An event that is not known here is about all of it. */
export function touchedBy(event: BookEvent): Touched | null {
  if (!('sheet' in event)) return null;
  const { sheet } = event;
  const some = (cells: Extent, ...parts: SheetPartName[]): Touched => ({ sheet, cells, parts });
  switch (event.type) {
    case 'cellsChanged':
      // Header and totals cells carry what they say into their table.
      return some([event.area], 'tables');
    case 'formatChanged':
      return some(isWholeColumns(event.area) ? 'all' : [event.area]);
    case 'sizesChanged':
      return some('all', 'appearance');
    case 'conditionalFormatsChanged':
      return some(noCells, 'conditionalFormats');
    case 'validationsChanged':
      return some(noCells, 'validations');
    case 'chartAdded':
    case 'chartDeleted':
    case 'chartChanged':
      return some(noCells, 'charts');
    case 'protectionChanged':
      return some(noCells, 'protection');
    case 'sheetChanged':
      return some(
        event.what === 'merges' ? 'all' : noCells,
        'appearance',
        'pageLayout',
        'names',
        'customProperties',
        'hyperlinks',
      );
    default:
      return everythingOn(sheet);
  }
}

export function everythingOn(sheet: Sheet): Touched {
  return { sheet, cells: 'all', parts: allParts };
}
