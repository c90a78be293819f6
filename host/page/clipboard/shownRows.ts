import { type Area, intersect, type Sheet, sheetFilters } from '../../engine';

/**
 * The rows of an area that are copied: without those that a filter hides, as in Excel. Undefined where that is all of
 * them; rows hidden by hand are copied too.
 */
export function shownRows(sheet: Sheet, area: Area): number[] | undefined {
  const filtered = filteredAreas(sheet).filter((own) => intersect(own, area));
  if (filtered.length === 0) return undefined;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
  const isOut = (row: number) =>
    sheet.isRowHidden(row) && filtered.some(({ top, bottom }) => row >= top && row <= bottom);
  const shown = rows.filter((row) => !isOut(row));
  return shown.length === rows.length ? undefined : shown;
}

/** The parts of an area that filters show: what is emptied or filled leaves filtered rows alone, as in Excel. */
export function shownParts(sheet: Sheet, area: Area): Area[] {
  const used = sheet.usedArea();
  // Below the used area no filter hides anything, so whole columns need not be looked through.
  const looked = used && intersect(area, { ...area, bottom: Math.min(area.bottom, used.bottom) });
  const rows = looked && shownRows(sheet, looked);
  if (!rows) return [area];
  const parts: Area[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.bottom === row - 1) parts[parts.length - 1] = { ...last, bottom: row };
    else parts.push({ ...area, top: row, bottom: row });
  }
  const below = { ...area, top: looked.bottom + 1 };
  return below.top <= below.bottom ? [...parts, below] : parts;
}

function filteredAreas(sheet: Sheet): Area[] {
  const tables = sheet.tables.all().filter(({ isFiltered }) => isFiltered);
  const { isFiltered, area } = sheetFilters(sheet);
  return [...tables.map((table) => table.area), ...(isFiltered && area ? [area] : [])];
}
