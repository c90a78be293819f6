import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** Whether the sheet is protected, and what is still allowed. */
export const protection = part(
  ({ native }: Sheet) => structuredClone(native.sheetProtection),
  ({ native }, picture) => {
    native.sheetProtection = structuredClone(picture);
  },
);
