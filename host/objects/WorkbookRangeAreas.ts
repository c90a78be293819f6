import type { CellsTarget } from './CellsTarget';
import { textArgument } from './arguments';
import { itemNotFound } from './lookup';
import { method, navigation, officeClass, scalar } from './officeClass';
import { rangeAreasClass, rangesOf } from './RangeAreas';
import { rangeAreasCollectionClass } from './RangeAreasCollection';
import { rangeCollectionClass } from './RangeCollection';
import { fullAddress } from './rangeOf';

/** `Excel.WorkbookRangeAreas`: ranges on one or more sheets, those of a sheet together. */
export const workbookRangeAreasClass = officeClass<readonly CellsTarget[]>(
  'WorkbookRangeAreas',
  {
    addresses: scalar('1.12', (parts) => parts.map((part) => rangesOf(part).map(fullAddress).join(','))),
    areas: navigation('1.12', (parts) => rangeAreasCollectionClass.of(parts)),
    ranges: navigation('1.12', (parts) => rangeCollectionClass.of(parts.flatMap((part) => rangesOf(part)))),
    getRangeAreasBySheet: method('1.12', (parts, [key]) => {
      const part = partOf(parts, key);
      if (part) return rangeAreasClass.of(part);
      throw itemNotFound(`there are no cells on the sheet "${String(key)}".`);
    }),
    getRangeAreasOrNullObjectBySheet: method('1.12', (parts, [key]) => {
      const part = partOf(parts, key);
      return part ? rangeAreasClass.of(part) : null;
    }),
  },
  { byReference: true },
);

/** By the sheet's id or name. */
function partOf(parts: readonly CellsTarget[], key: unknown): CellsTarget | undefined {
  const text = textArgument(key, 'WorkbookRangeAreas.getRangeAreasBySheet');
  return (
    parts.find(({ sheet }) => sheet.id === text) ??
    parts.find(({ sheet }) => sheet.name.toLowerCase() === text.toLowerCase())
  );
}
