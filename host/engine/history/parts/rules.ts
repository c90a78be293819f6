import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** Data validation. */
export const validations = part(
  (sheet: Sheet) => sheet.validations.memento(),
  (sheet, picture) => {
    sheet.validations.restore(picture);
  },
);

/** Conditional formats. */
export const conditionalFormats = part(
  (sheet: Sheet) => sheet.conditionalFormats.memento(),
  (sheet, picture) => {
    sheet.conditionalFormats.restore(picture);
  },
);
