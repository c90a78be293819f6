import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** The charts of a sheet, in the order in which they lie on each other. */
export const charts = part(
  (sheet: Sheet) => sheet.charts.memento(),
  (sheet, picture) => {
    sheet.charts.restore(picture);
  },
);
