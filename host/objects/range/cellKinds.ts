import { type Area, type CellValue, intersect, isErrorValue, type Sheet } from '../../engine';
import { choiceArgument, isAbsent } from '../arguments';
import type { CellsTarget } from '../CellsTarget';
import { joinCells } from '../joinCells';
import { NotImplemented } from '../NotImplemented';

const cellTypes = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;

type ValueKind = 'Errors' | 'Logical' | 'Numbers' | 'Text';

/** The kinds of values that each word of `SpecialCellValueType` stands for. */
const valueKinds = {
  All: ['Errors', 'Logical', 'Numbers', 'Text'],
  Errors: ['Errors'],
  ErrorsLogical: ['Errors', 'Logical'],
  ErrorsNumbers: ['Errors', 'Numbers'],
  ErrorsText: ['Errors', 'Text'],
  ErrorsLogicalNumber: ['Errors', 'Logical', 'Numbers'],
  ErrorsLogicalText: ['Errors', 'Logical', 'Text'],
  ErrorsNumberText: ['Errors', 'Numbers', 'Text'],
  Logical: ['Logical'],
  LogicalNumbers: ['Logical', 'Numbers'],
  LogicalText: ['Logical', 'Text'],
  LogicalNumbersText: ['Logical', 'Numbers', 'Text'],
  Numbers: ['Numbers'],
  NumbersText: ['Numbers', 'Text'],
  Text: ['Text'],
} as const satisfies Record<string, readonly ValueKind[]>;
const valueTypes = Object.keys(valueKinds) as (keyof typeof valueKinds)[];

/** The cells of a kind among others, as `getSpecialCells` finds them; null when there are none. */
export function cellsOfKind(
  target: CellsTarget,
  cellType: unknown,
  valueType: unknown,
  what: string,
): CellsTarget | null {
  const kind = choiceArgument(cellType, cellTypes, what);
  const wanted: readonly ValueKind[] =
    valueKinds[isAbsent(valueType) ? 'All' : choiceArgument(valueType, valueTypes, what)];
  const areas = areasOfKind(target, kind, wanted);
  return areas.length === 0 ? null : { sheet: target.sheet, areas };
}

function areasOfKind(
  { sheet, areas }: CellsTarget,
  kind: (typeof cellTypes)[number],
  wanted: readonly ValueKind[],
): readonly Area[] {
  switch (kind) {
    case 'Blanks':
      return cellsWhere(sheet, areas, (row, column) => sheet.isEmpty(row, column));
    case 'Constants':
    case 'Formulas':
      return cellsWhere(sheet, areas, (row, column) => {
        if (sheet.isEmpty(row, column) || sheet.isFormula(row, column) !== (kind === 'Formulas'))
          return false;
        return wanted.includes(kindOf(sheet.value(row, column)));
      });
    case 'Visible':
      return cellsWhere(
        sheet,
        areas,
        (row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column),
      );
    case 'ConditionalFormats':
      return within(
        areas,
        sheet.conditionalFormats.all().flatMap((rule) => rule.areas),
      );
    case 'DataValidations':
      return within(
        areas,
        sheet.validations.all().flatMap((placed) => placed.areas),
      );
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw new NotImplemented(`Range.getSpecialCells (${kind})`);
  }
}

/** Cells outside the used range count for no kind, as in Excel's "Go To Special". */
function cellsWhere(
  sheet: Sheet,
  areas: readonly Area[],
  isWanted: (row: number, column: number) => boolean,
): readonly Area[] {
  const used = sheet.usedArea();
  if (!used) return [];
  const cells: { row: number; column: number }[] = [];
  for (const area of areas) {
    const common = intersect(area, used);
    if (!common) continue;
    for (let column = common.left; column <= common.right; column += 1) {
      for (let row = common.top; row <= common.bottom; row += 1) {
        if (isWanted(row, column)) cells.push({ row, column });
      }
    }
  }
  return joinCells(cells);
}

function within(areas: readonly Area[], found: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) =>
    found.flatMap((other) => {
      const common = intersect(area, other);
      return common ? [common] : [];
    }),
  );
}

function kindOf(value: CellValue): ValueKind {
  if (isErrorValue(value)) return 'Errors';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'number' ? 'Numbers' : 'Text';
}
