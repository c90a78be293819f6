import { type Area, ExcelError, intersect, isOnSheet, MAX_COLUMNS, MAX_ROWS, sameArea } from '../../engine';
import { wholeNumberArgument } from '../arguments';
import type { CellsTarget } from '../CellsTarget';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject } from '../officeClass';
import { rangeAreasClass } from '../RangeAreas';
import { cellsOnSheet } from './argument';

/** The ranges that are found from those of a `RangeAreas`. */
export const areasNavigation: Readonly<Record<string, Member<CellsTarget>>> = {
  getEntireColumn: method('1.9', ({ sheet, areas }) =>
    rangeAreasClass.of({
      sheet,
      areas: distinct(areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 }))),
    }),
  ),
  getEntireRow: method('1.9', ({ sheet, areas }) =>
    rangeAreasClass.of({
      sheet,
      areas: distinct(areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 }))),
    }),
  ),
  getIntersection: method('1.9', (target, [other]) => {
    const common = intersection(target, other);
    if (common) return common;
    throw itemNotFound('the ranges do not overlap.');
  }),
  getIntersectionOrNullObject: method('1.9', (target, [other]) => intersection(target, other)),
  getOffsetRangeAreas: method('1.9', ({ sheet, areas }, [rows, columns]) => {
    const down = wholeNumberArgument(rows, 'RangeAreas.getOffsetRangeAreas');
    const across = wholeNumberArgument(columns, 'RangeAreas.getOffsetRangeAreas');
    const moved = areas.map((area) => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + across,
      right: area.right + across,
    }));
    if (moved.every(isOnSheet)) return rangeAreasClass.of({ sheet, areas: moved });
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format: the ranges would lie outside the sheet.',
    );
  }),
  getUsedRangeAreas: method('1.9', (target, [valuesOnly]) => {
    const used = usedParts(target, valuesOnly === true);
    if (used) return used;
    throw itemNotFound('no cell of these ranges is used.');
  }),
  getUsedRangeAreasOrNullObject: method('1.9', (target, [valuesOnly]) =>
    usedParts(target, valuesOnly === true),
  ),
};

function distinct(areas: readonly Area[]): readonly Area[] {
  return areas.filter((area, index) => areas.findIndex((other) => sameArea(other, area)) === index);
}

function intersection({ sheet, areas }: CellsTarget, value: unknown): OfficeObject | null {
  const other = cellsOnSheet(value, sheet, 'RangeAreas.getIntersection');
  return found({ sheet, areas: areas.flatMap((area) => commonParts(area, other.areas)) });
}

/** The used cells of each range, as a rectangle around them within that range. */
function usedParts({ sheet, areas }: CellsTarget, valuesOnly: boolean): OfficeObject | null {
  return found({ sheet, areas: areas.flatMap((area) => sheet.usedArea(valuesOnly, area) ?? []) });
}

function commonParts(area: Area, others: readonly Area[]): readonly Area[] {
  return others.flatMap((other) => {
    const common = intersect(area, other);
    return common ? [common] : [];
  });
}

function found(target: CellsTarget): OfficeObject | null {
  return target.areas.length === 0 ? null : rangeAreasClass.of(target);
}
