import type { CellsTarget } from './CellsTarget';
import { navigation, officeClass, type OfficeClass, scalar } from './officeClass';
import { cellStyle } from './range/cellStyle';
import { areasMembers } from './rangeAreas/members';
import { areasNavigation } from './rangeAreas/navigation';
import { rangeCollectionClass } from './RangeCollection';
import { rangeFormatClass } from './RangeFormat';
import { fullAddress } from './rangeOf';
import { RangeTarget } from './RangeTarget';
import { worksheetClass } from './Worksheet';

/** `Excel.RangeAreas`: one or more rectangles of a sheet. */
export const rangeAreasClass: OfficeClass<CellsTarget> = officeClass<CellsTarget>(
  'RangeAreas',
  {
    address: scalar('1.9', addressOf),
    addressLocal: scalar('1.9', addressOf),
    ...areasMembers,
    ...areasNavigation,
    areas: navigation('1.9', (target) => rangeCollectionClass.of(rangesOf(target))),
    worksheet: navigation('1.9', ({ sheet }) => worksheetClass.of(sheet)),
    style: cellStyle('1.9'),
    format: navigation('1.9', (target) => rangeFormatClass.of(target)),
  },
  {
    byReference: true,
    gone: ({ sheet }) =>
      sheet.book.sheetById(sheet.id) ? undefined : 'The sheet of these ranges was deleted.',
  },
);

/** The rectangles, each as a range. */
export function rangesOf({ sheet, areas }: CellsTarget): readonly RangeTarget[] {
  return areas.map((area) => new RangeTarget(sheet, area));
}

function addressOf(target: CellsTarget): string {
  return rangesOf(target).map(fullAddress).join(',');
}
