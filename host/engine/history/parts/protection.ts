import type { Book } from '../../Book';
import type { Sheet } from '../../Sheet';
import { guarded, part } from './Part';

/** Whether the sheet is protected, and what is still allowed. */
export const protection = guarded(
  part(
    ({ native }: Sheet) => structuredClone(native.sheetProtection),
    ({ native }, picture) => {
      native.sheetProtection = structuredClone(picture);
    },
  ),
);

/** Whether sheets may be added, moved and deleted. */
export const bookProtection = guarded(
  part(
    ({ native }: Book) => structuredClone(native.protection) ?? null,
    ({ native }, picture) => {
      if (picture) native.protection = structuredClone(picture);
      else native.unprotect();
    },
  ),
);
