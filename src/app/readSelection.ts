import { findMonths } from './source/readMonths';
import { findRecords } from './source/readRecords';
import type { Selection } from './useCases';
import type { AreaReading } from './workbookGateway';

/**
 * Says what a selected rectangle can be linked as. Months that stand once each, each with a number, are months; dates of which
 * two lie in the same month are records.
 */
export function readSelection(area: AreaReading): Selection {
  const rows = area.values.length;
  const columns = area.values[0]?.length ?? 0;
  const selection = { place: area.place, rows, columns };
  const months = findMonths(area);
  if (months) {
    return {
      ...selection,
      reading: {
        kind: 'months',
        layout: months.layout,
        months: months.months.map(({ month }) => month),
        lines: months.lines,
      },
    };
  }
  const records = findRecords(area);
  if (records) return { ...selection, reading: records.reading };
  return {
    ...selection,
    reading: {
      kind: 'unclear',
      finding: {
        severity: 'warning',
        what: `Clauseboard finds neither months nor records in ${area.place.sheet}!${area.place.address}.`,
        next: 'Select a row or column of numbers together with its month headers (dates, 2026-03 or Mar-26), or a table with one header row and a column of dates.',
        place: area.place,
      },
    },
  };
}
