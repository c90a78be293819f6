import { dependentsOf, joinAreas, type PlacedArea, precedentsOf, type Reach } from '../../engine';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject } from '../officeClass';
import type { RangeTarget } from '../RangeTarget';
import { workbookRangeAreasClass } from '../WorkbookRangeAreas';

const fidelity = {
  assumed:
    'Cells that a formula names by address, name or table count, not those that INDIRECT or OFFSET lead to; neighbouring cells are one range.',
};

/** The cells that formulas read, and the formulas that read cells. */
export const trace: Readonly<Record<string, Member<RangeTarget>>> = {
  getDirectPrecedents: tracing('1.12', precedentsOf, 'direct'),
  getPrecedents: tracing('1.14', precedentsOf, 'all'),
  getDirectDependents: tracing('1.13', dependentsOf, 'direct'),
  getDependents: tracing('1.15', dependentsOf, 'all'),
};

function tracing(
  set: string,
  search: (start: PlacedArea, reach: Reach) => readonly PlacedArea[],
  reach: Reach,
): Member<RangeTarget> {
  return method(
    set,
    ({ sheet, area }) => {
      sheet.book.settle();
      const found = search({ sheet, area }, reach);
      if (found.length > 0) return onSheets(found);
      throw itemNotFound('no cells are found.');
    },
    fidelity,
  );
}

function onSheets(found: readonly PlacedArea[]): OfficeObject {
  const sheets = [...new Set(found.map(({ sheet }) => sheet))].sort(
    (one, other) => one.position - other.position,
  );
  return workbookRangeAreasClass.of(
    sheets.map((sheet) => ({
      sheet,
      areas: joinAreas(found.filter((place) => place.sheet === sheet).map(({ area }) => area)),
    })),
  );
}
