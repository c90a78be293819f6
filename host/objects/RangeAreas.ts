import { type Area, parseReference, type Sheet, ExcelError } from '../engine';
import { textArgument } from './arguments';
import { navigation, OfficeObject, officeClass, scalar } from './officeClass';
import { rangeCollectionClass } from './RangeCollection';
import { rangeProxy } from './rangeArgument';
import { fullAddress } from './rangeOf';
import { RangeTarget } from './RangeTarget';
import { worksheetClass } from './Worksheet';

/** Several rectangles of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** `Excel.RangeAreas`, as far as other members answer with it. */
export const rangeAreasClass = officeClass<RangeAreasTarget>(
  'RangeAreas',
  {
    address: scalar('1.9', addressOf),
    addressLocal: scalar('1.9', addressOf),
    areaCount: scalar('1.9', ({ areas }) => areas.length),
    cellCount: scalar('1.9', (target) =>
      rangesOf(target).reduce((sum, range) => sum + range.rows * range.columns, 0),
    ),
    areas: navigation('1.9', (target) => rangeCollectionClass.of(rangesOf(target))),
    worksheet: navigation('1.9', ({ sheet }) => worksheetClass.of(sheet)),
  },
  {
    byReference: true,
    gone: ({ sheet }) =>
      sheet.book.sheetById(sheet.id) ? undefined : 'The sheet of these ranges was deleted.',
  },
);

/** An argument that is a Range, RangeAreas or a text of addresses with commas, all on the given sheet. */
export function rangeAreasArgument(value: unknown, sheet: Sheet, what: string): readonly Area[] {
  const target = targetOf(value, sheet, what);
  if (target.every((range) => range.sheet === sheet)) return target.map(({ area }) => area);
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes ranges of the sheet "${sheet.name}".`,
  );
}

function targetOf(value: unknown, sheet: Sheet, what: string): readonly RangeTarget[] {
  if (value instanceof OfficeObject && value.type === rangeAreasClass) {
    return rangesOf(value.target as RangeAreasTarget);
  }
  if (value instanceof OfficeObject) return [rangeProxy(value, what)];
  return textArgument(value, what)
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((address) => {
      const reference = parseReference(address.trim());
      const named = reference?.sheetName === undefined ? sheet : sheet.book.sheetNamed(reference.sheetName);
      if (reference && named) return new RangeTarget(named, reference.area);
      throw new ExcelError(
        'InvalidArgument',
        `The argument is invalid or missing or has an incorrect format: "${address}" is no address.`,
      );
    });
}

function rangesOf({ sheet, areas }: RangeAreasTarget): readonly RangeTarget[] {
  return areas.map((area) => new RangeTarget(sheet, area));
}

function addressOf(target: RangeAreasTarget): string {
  return rangesOf(target).map(fullAddress).join(',');
}
