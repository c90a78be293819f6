import { type Area, formatAddress, intersect, isOnSheet, parseAddress } from '../area';
import { ExcelError } from '../errors';
import { element, type XmlElement } from '../fileForm/xmlTree';
import type { Sheet } from '../Sheet';
import { Filters } from './Filters';
import { moveFilterColumns } from './moveColumns';

/** ExcelTS's sheet keeps what is saved: with `keepFilters` the whole element instead of its address. */
interface FilterHolder {
  autoFilter: XmlElement | null | undefined;
}

/** The filter of a sheet's cells outside its tables: a sheet has one at most. */
export function sheetFilters(sheet: Sheet): Filters {
  return new Filters({
    sheet,
    tableId: null,
    get area() {
      return areaOf(sheet);
    },
    get rows() {
      const area = areaOf(sheet);
      return area && area.top < area.bottom ? { ...area, top: area.top + 1 } : null;
    },
    get element() {
      return holder(sheet).autoFilter ?? null;
    },
    set element(filter: XmlElement | null) {
      holder(sheet).autoFilter = filter;
    },
  });
}

/** Gives a sheet a filter; another one is taken away first, showing its rows. Throws `InvalidOperation` over a table. */
export function placeSheetFilter(sheet: Sheet, area: Area): void {
  const [table] = sheet.tables.overlapping(area);
  if (table)
    throw new ExcelError(
      'InvalidOperation',
      `A filter cannot overlap a table ("${table.name}"): it has its own.`,
    );
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'The area lies outside the sheet.');
  const used = sheet.usedArea();
  const bottom = used && intersect(area, used) ? Math.min(area.bottom, used.bottom) : area.bottom;
  const right = used && intersect(area, used) ? Math.min(area.right, used.right) : area.right;
  const ref = formatAddress({ ...area, bottom, right });
  if (holder(sheet).autoFilter?.attributes['ref'] === ref) return;
  sheet.book.batch(() => {
    sheetFilters(sheet).clear();
    holder(sheet).autoFilter = element('autoFilter', { ref });
    announce(sheet);
  });
}

/** Takes the filter of a sheet away and shows its rows. */
export function removeSheetFilter(sheet: Sheet): void {
  if (!holder(sheet).autoFilter) return;
  sheet.book.batch(() => {
    sheetFilters(sheet).clear();
    holder(sheet).autoFilter = null;
    announce(sheet);
  });
}

/** A new table takes the place of the sheet's filter where they meet: a file cannot hold both. */
export function clearTheWay(sheet: Sheet, area: Area): void {
  const own = areaOf(sheet);
  if (own && intersect(own, area)) removeSheetFilter(sheet);
}

/** The filter follows its cells. Call before these are moved. */
export function moveSheetFilter(sheet: Sheet, map: (area: Area) => Area | null): void {
  const { autoFilter: filter } = holder(sheet);
  const before = areaOf(sheet);
  if (!filter || !before) return;
  const after = map(before);
  const placeOf = (column: number) => {
    const at = before.left + column;
    return map({ ...before, left: at, right: at });
  };
  sheetFilters(sheet).drop((column) => placeOf(column) === null);
  if (!after) {
    holder(sheet).autoFilter = null;
    return;
  }
  const moved = moveFilterColumns(holder(sheet).autoFilter ?? filter, (column) => {
    const place = placeOf(column);
    return place && place.left - after.left;
  });
  holder(sheet).autoFilter = { ...moved, attributes: { ...moved.attributes, ref: formatAddress(after) } };
}

/** For undo: the whole filter, never changed in place. */
export function sheetFilterElement(sheet: Sheet): XmlElement | null {
  return holder(sheet).autoFilter ?? null;
}

function areaOf(sheet: Sheet): Area | null {
  return parseAddress(holder(sheet).autoFilter?.attributes['ref'] ?? '');
}

function holder({ native }: Sheet): FilterHolder {
  return native as unknown as FilterHolder;
}

function announce(sheet: Sheet): void {
  sheet.book.announce({ type: 'filterChanged', sheet, tableId: null });
}
