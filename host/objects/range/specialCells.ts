import { type Area, type CellValue, intersect, isErrorValue, type Sheet, ExcelError } from '../../engine';
import { choiceArgument, isAbsent } from '../arguments';
import { type Member, method, type OfficeObject } from '../officeClass';
import { rangeAreasClass } from '../RangeAreas';
import type { RangeTarget } from '../RangeTarget';

const cellTypes = ['Blanks', 'Constants', 'Formulas'] as const;
const valueTypes = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;

/** Cells of a kind within a range. */
export const specialCells: Readonly<Record<string, Member<RangeTarget>>> = {
  getSpecialCells: method(
    '1.9',
    (range, [cellType, valueType], { book }) => {
      book.calculate();
      const found = find(range, cellType, valueType);
      if (found) return found;
      throw new ExcelError('ItemNotFound', "The requested resource doesn't exist: no cell is of this kind.");
    },
    { partly: 'Blanks, Constants and Formulas only.' },
  ),
  getSpecialCellsOrNullObject: method(
    '1.9',
    (range, [cellType, valueType], { book }) => {
      book.calculate();
      return find(range, cellType, valueType);
    },
    { partly: 'Blanks, Constants and Formulas only.' },
  ),
};

function find({ sheet, area }: RangeTarget, cellType: unknown, valueType: unknown): OfficeObject | null {
  const kind = choiceArgument(cellType, cellTypes, 'Range.getSpecialCells');
  const value = isAbsent(valueType) ? 'All' : choiceArgument(valueType, valueTypes, 'Range.getSpecialCells');
  const used = sheet.usedArea();
  const within = used && intersect(area, used);
  if (!within) return null;
  const areas: Area[] = [];
  for (let column = within.left; column <= within.right; column += 1) {
    for (let row = within.top; row <= within.bottom; row += 1) {
      if (isOfKind(sheet, row, column, kind, value)) add(areas, row, column);
    }
  }
  return areas.length === 0 ? null : rangeAreasClass.of({ sheet, areas });
}

/** Cells under one another become one area. */
function add(areas: Area[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last?.left === column && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
  else areas.push({ top: row, bottom: row, left: column, right: column });
}

function isOfKind(
  sheet: Sheet,
  row: number,
  column: number,
  kind: (typeof cellTypes)[number],
  valueType: (typeof valueTypes)[number],
): boolean {
  if (kind === 'Blanks') return sheet.isEmpty(row, column);
  if (sheet.isEmpty(row, column) || sheet.isFormula(row, column) !== (kind === 'Formulas')) return false;
  return valueType === 'All' || typeOf(sheet.value(row, column)) === valueType;
}

function typeOf(value: CellValue): (typeof valueTypes)[number] {
  if (isErrorValue(value)) return 'Errors';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'number' ? 'Numbers' : 'Text';
}
