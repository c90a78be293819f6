import { parseAddress } from '../area';
import type { Worksheet } from '../excelts';
import type { NativeTable } from '../fileForm/keepTables';
import type { XmlElement } from '../fileForm/xmlTree';

/** Whether a row of a sheet, counted from 1, lies where a filter is at work: if it is hidden, then by the filter. */
export function filteredRowTest(sheet: Worksheet): (row: number) => boolean {
  const tables = sheet.getTables().map((table) => (table as unknown as { table: NativeTable }).table);
  const { autoFilter } = sheet as unknown as { autoFilter?: XmlElement | null };
  const spans = [
    ...tables.flatMap(({ filter, autoFilterRef }) => (isAtWork(filter) ? [autoFilterRef] : [])),
    ...(isAtWork(autoFilter) ? [autoFilter.attributes['ref'] ?? ''] : []),
  ].flatMap((address) => parseAddress(address) ?? []);
  return (row) => spans.some(({ top, bottom }) => row > top && row <= bottom + 1);
}

function isAtWork(filter: XmlElement | null | undefined): filter is XmlElement {
  return (
    filter?.children.some(({ name, children }) => name === 'filterColumn' && children.length > 0) === true
  );
}
