import type { AreaReading, RawCell } from '../../src/app/workbookGateway';
import { serialOf } from './oracle/months';

/** A cell with the number format under which it is seen. */
export interface FormattedCell {
  readonly value: RawCell;
  readonly numberFormat: string;
}

/** A date of a sheet: `day('2026-03-01')`. */
export function day(iso: string, numberFormat = 'yyyy-mm-dd'): FormattedCell {
  const [year = NaN, month = NaN, date = NaN] = iso.split('-').map(Number);
  return { value: serialOf(year, month, date), numberFormat };
}

/** A share that is shown in percent: `percent(0.814)` shows 81.4%. */
export function percent(share: number): FormattedCell {
  return { value: share, numberFormat: '0.0%' };
}

/** A rectangle of a sheet as the gateway reads it; it stands in `Source!B3`, so that nothing is found by accident. */
export function anArea(
  rows: readonly (readonly (RawCell | FormattedCell)[])[],
  changes: Partial<AreaReading> = {},
): AreaReading {
  const width = rows[0]?.length ?? 0;
  return {
    place: { sheet: 'Source', address: `B3:${String.fromCharCode(65 + width)}${rows.length + 2}` },
    row: 2,
    column: 1,
    values: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.value : cell))),
    numberFormats: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? cell.numberFormat : 'General')),
    ),
    table: null,
    ...changes,
  };
}
