import { contains, intersect, MAX_COLUMNS, MAX_ROWS } from '../../engine';
import type { CellsTarget } from '../CellsTarget';
import { conditionalFormatCollectionClass } from '../ConditionalFormatCollection';
import { dataValidationClass } from '../DataValidation';
import { NotImplemented } from '../NotImplemented';
import { type Member, method, navigation, scalar } from '../officeClass';
import { clearCells } from '../range/clearCells';
import { copyCells } from '../range/copyCells';
import { markDirty } from '../range/markDirty';
import { specialCells } from '../range/specialCells';
import { RangeTarget } from '../RangeTarget';
import { tableScopedCollectionClass } from '../TableScopedCollection';

/** What a `RangeAreas` tells and does of all of its cells. */
export const areasMembers: Readonly<Record<string, Member<CellsTarget>>> = {
  ...specialCells,
  areaCount: scalar('1.9', ({ areas }) => areas.length),
  cellCount: scalar('1.9', ({ areas }) => {
    const cells = areas.reduce(
      (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
      0,
    );
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }),
  isEntireColumn: scalar('1.9', ({ areas }) =>
    areas.every(({ top, bottom }) => top === 0 && bottom === MAX_ROWS - 1),
  ),
  isEntireRow: scalar('1.9', ({ areas }) =>
    areas.every(({ left, right }) => left === 0 && right === MAX_COLUMNS - 1),
  ),
  conditionalFormats: navigation('1.9', (target) => conditionalFormatCollectionClass.of(target)),
  dataValidation: navigation(
    '1.9',
    (target) => dataValidationClass.of(onlyRange(target, 'RangeAreas.dataValidation')),
    { partly: 'Of a single area only.' },
  ),
  calculate: method('1.9', (_target, _args, { book }) => {
    book.calculate();
    return null;
  }),
  setDirty: method('1.9', (target) => markDirty(target)),
  clear: method('1.9', (target, [part]) => clearCells(target, part)),
  copyFrom: method('1.9', (target, [source, part, skipBlanks, transpose]) =>
    copyCells(target, { source, part, skipBlanks, transpose }),
  ),
  getTables: method('1.9', ({ sheet, areas }, [fullyContained]) =>
    tableScopedCollectionClass.of(
      sheet.tables
        .all()
        .filter((table) =>
          areas.some((area) =>
            fullyContained === true ? contains(area, table.area) : intersect(area, table.area) !== null,
          ),
        ),
    ),
  ),
};

function onlyRange({ sheet, areas: [only, ...more] }: CellsTarget, what: string): RangeTarget {
  if (only && more.length === 0) return new RangeTarget(sheet, only);
  throw new NotImplemented(`${what} (of several areas)`);
}
