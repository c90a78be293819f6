import type { AreaReading, RawCell } from '../workbookGateway';

/** Which way months run in a rectangle. */
export type MonthsLayout = 'across' | 'down';

/** Reads a rectangle line by line: rows when months run across, columns when they run down. */
export interface LineReader {
  (line: number, position: number): { readonly value: RawCell; readonly numberFormat: string };
  readonly lines: number;
  readonly positions: number;
}

export function lineReader(area: AreaReading, layout: MonthsLayout): LineReader {
  const rows = area.values.length;
  const columns = area.values[0]?.length ?? 0;
  const at = (row: number, column: number): { value: RawCell; numberFormat: string } => ({
    value: area.values[row]?.[column] ?? '',
    numberFormat: area.numberFormats[row]?.[column] ?? 'General',
  });
  const read = layout === 'across' ? at : (line: number, position: number) => at(position, line);
  return Object.assign(read, {
    lines: layout === 'across' ? rows : columns,
    positions: layout === 'across' ? columns : rows,
  });
}
