import type { Sheet } from '../../Sheet';
import { part, refill } from './Part';

/** How the sheet is printed. */
export const pageLayout = part(
  ({ native: { pageSetup, headerFooter, rowBreaks, colBreaks } }: Sheet) =>
    structuredClone({ pageSetup, headerFooter, rowBreaks, colBreaks }),
  ({ native }, { pageSetup, headerFooter, rowBreaks, colBreaks }) => {
    refill(native.pageSetup, pageSetup);
    refill(native.headerFooter, headerFooter);
    native.rowBreaks = structuredClone(rowBreaks);
    native.colBreaks = structuredClone(colBreaks);
  },
);
