import { readEntry } from '../../domain/entry';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { Finding } from '../useCases';
import { placeOf } from './placeOf';

/** Cells of the data tables that hold something no KPI can be calculated from. */
export function entryFindings(workbook: KpiWorkbook): readonly Finding[] {
  return workbook.years.flatMap(({ year, data }) => {
    if (!data) return [];
    return rowsOf(data).flatMap((row) =>
      workbook.months(year).flatMap((month): Finding[] => {
        const entry = readEntry(row.raw(month));
        if (entry.kind !== 'text' && entry.kind !== 'error') return [];
        const place = placeOf(data, row.index, month);
        const what = `${row.text('ID')}, ${row.text('Measure')}, ${month}`;
        return entry.kind === 'error'
          ? [
              {
                severity: 'error',
                what: `${what}: the cell shows ${entry.error}.`,
                next: 'Correct the formula or the range that it reads.',
                place,
              },
            ]
          : [
              {
                severity: 'error',
                what: `${what}: "${entry.text}" is text, not a number.`,
                next: 'Type the number without a unit, or n/a if the KPI does not apply.',
                place,
              },
            ];
      }),
    );
  });
}
