import { columnNumber } from '../../layout/address';
import type { Place } from '../useCases';
import type { KpiWorkbook } from './KpiWorkbook';

/** The cell that a name of the workbook leads to, counted from zero. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly place: Place;
}

/** Where a name leads, whatever the sheet is called by now; `null` when it is gone, or leads to no single cell any more. */
export function namedCell(workbook: KpiWorkbook, name: string): NamedCell | null {
  const formula = workbook.reading.names.find((item) => item.name === name)?.formula ?? '';
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(formula);
  const [, quotedSheet, plainSheet, letters, row] = parts ?? [];
  if (letters === undefined || row === undefined) return null;
  const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? '';
  if (!workbook.reading.sheets.some((known) => known.name === sheet)) return null;
  return {
    sheet,
    row: Number(row) - 1,
    column: columnNumber(letters),
    place: { sheet, address: `${letters}${row}` },
  };
}
