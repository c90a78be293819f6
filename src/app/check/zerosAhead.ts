import { isBefore } from '../../domain/month';
import { rowsOf } from '../model/RowReader';
import type { CheckFacts } from './CheckFacts';
import type { Found } from './found';
import { placeOf } from './placeOf';

/** Rows of zeros that reach into months to come: most likely a placeholder, which will count as a number when its month is reported. */
export function zerosAhead({
  workbook,
  reportingMonth,
}: Pick<CheckFacts, 'workbook' | 'reportingMonth'>): readonly Found[] {
  return workbook.years.flatMap(({ year, data }) => {
    if (!data) return [];
    const months = workbook.months(year);
    return rowsOf(data).flatMap((row): readonly Found[] => {
      const lastUsed = months.filter((month) => row.raw(month) !== '' && row.raw(month) !== 0).at(-1);
      const zeros = months
        .filter((month) => lastUsed === undefined || isBefore(lastUsed, month))
        .filter((month) => row.raw(month) === 0);
      const ahead = zeros.filter((month) => isBefore(reportingMonth, month));
      const [first] = ahead;
      if (first === undefined) return [];
      return [
        {
          severity: 'info',
          what: `${row.text('ID')}, ${row.text('Measure')}: 0 is typed for ${ahead.length === 1 ? first : `${first} and later months`}, before the month is reported.`,
          why: 'An empty cell waits for a number; a 0 counts as one, and looks green where lower is better.',
          next: 'Empty the cells if the zeros only keep the place.',
          place: placeOf(data, row.index, first),
        },
      ];
    });
  });
}
