import { ExcelError, type Sheet } from '../../engine';
import { textArgument } from '../arguments';
import type { CellsTarget } from '../CellsTarget';
import { OfficeObject } from '../officeClass';
import { rangeClass } from '../Range';
import { rangeAreasClass } from '../RangeAreas';
import { rangeAt } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';

/** An argument that is a Range, RangeAreas or a text of addresses and names with commas or semicolons, all of one sheet. */
export function cellsArgument(value: unknown, sheet: Sheet, what: string): CellsTarget {
  if (value instanceof OfficeObject) {
    if (value.type === rangeClass || value.type === rangeAreasClass) return value.target as CellsTarget;
    throw refused(`${what} takes a Range, RangeAreas or addresses.`);
  }
  const ranges = parts(textArgument(value, what)).map(
    (address) => rangeAt(sheet, address).target as RangeTarget,
  );
  const [first] = ranges;
  if (!first) throw refused(`${what} takes at least one address.`);
  if (ranges.some((range) => range.sheet !== first.sheet))
    throw refused(`${what} takes ranges of one sheet.`);
  return { sheet: first.sheet, areas: ranges.map(({ area }) => area) };
}

/** As `cellsArgument`, but all cells have to lie on the given sheet. */
export function cellsOnSheet(value: unknown, sheet: Sheet, what: string): CellsTarget {
  const target = cellsArgument(value, sheet, what);
  if (target.sheet === sheet) return target;
  throw refused(`${what} takes ranges of the sheet "${sheet.name}".`);
}

/** Splits at commas and semicolons that are neither in a sheet's quotes nor in a structured reference. */
function parts(text: string): string[] {
  const found = text.match(/(?:'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[^,;])+/g) ?? [];
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

function refused(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
