import { hyperlinksOf } from '../../hyperlinks';
import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** The links of cells. */
export const hyperlinks = part(
  (sheet: Sheet) => hyperlinksOf(sheet).memento(),
  (sheet, picture) => {
    hyperlinksOf(sheet).restore(picture);
  },
);
