import { readEntry } from '../../domain/entry';
import { formOf, isShare, valueOf } from '../../domain/value';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Found } from './found';
import { placeOf } from './placeOf';

/** Months in which a share in percent lies outside 0 to 100: a numerator above its denominator, or such a value as it was typed. */
export function shareValues(workbook: KpiWorkbook): readonly Found[] {
  return workbook.years.flatMap((tables) =>
    workbook.kpis.flatMap((kpi) => {
      const { data } = tables;
      const rows = workbook.measureRows(tables, kpi.id);
      const [first] = rows;
      const measured = { ...kpi, measures: rows.map(({ measure }) => measure) };
      const isTyped = kpi.unit.trim() === '%' && formOf(measured.measures) === 'typed';
      if (!data || !first || !(isTyped || isShare(measured))) return [];
      return workbook.months(tables.year).flatMap((month): readonly Found[] => {
        const result = valueOf(
          measured,
          rows.map(({ row }) => readEntry(row.raw(month))),
        );
        const place = placeOf(data, first.row.index, month);
        if (result.kind === 'check' && /^numerator/.test(result.reason)) {
          return [
            {
              severity: 'error',
              what: `${kpi.id}, ${month}: the numerator is ${result.reason === 'numeratorNegative' ? 'below 0' : 'above the denominator'}, so the share lies outside 0 to 100 %.`,
              why: 'A share is a part of a whole; the month shows Check and does not count.',
              next: 'Correct the numbers, or give the KPI another unit than exactly % if it may exceed 100.',
              place,
            },
          ];
        }
        if (!isTyped || result.kind !== 'value' || (result.value >= 0 && result.value <= 100)) return [];
        return [
          {
            severity: 'warning',
            what: `${kpi.id}, ${month}: ${result.value} lies outside 0 to 100 %.`,
            why: 'A share in percent cannot be less than nothing or more than all; a typing mistake turns the colour.',
            next: 'Correct the number, or give the KPI another unit than exactly % if it may exceed 100.',
            place,
          },
        ];
      });
    }),
  );
}
