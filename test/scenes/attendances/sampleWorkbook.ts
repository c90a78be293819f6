import { Book } from '../../../host/engine';
import { firstDayOf } from '../../../src/domain/day';
import { addMonths, type Month } from '../../../src/domain/month';

/** Made-up departments; so are their numbers. */
export const sampleDepartments = ['North', 'East', 'South', 'West'] as const;

const firstMonth: Month = '2016-04';
const monthCount = 36;

/** A workbook of the usual shape: a sheet of records, and a sheet with months across under a title. */
export async function buildAttendances(): Promise<Uint8Array> {
  const book = Book.create();
  const records = book.activeSheet;
  records.name = 'Records';
  const wide = book.addSheet('A&E monthly');
  const months = Array.from({ length: monthCount }, (_, index) => addMonths(firstMonth, index));
  book.batch(() => {
    const rows = sampleDepartments.flatMap((org, place) =>
      months.map((month, index) => {
        const attendances = 9000 + 700 * place + 400 * ((index * 7) % 5);
        const over4Hours = Math.round(attendances * (0.03 + 0.04 * place + 0.01 * ((index * 3) % 7)));
        return { org, month, attendances, over4Hours };
      }),
    );
    records.setInputs({ top: 0, left: 0, bottom: rows.length, right: 4 }, [
      ['Month', 'Hospital', 'Attendances', 'Over 4 hours', 'Admissions'],
      ...rows.map(({ org, month, attendances, over4Hours }) => [
        firstDayOf(month),
        org,
        attendances,
        over4Hours,
        Math.round(attendances / 5),
      ]),
    ]);
    records.setFormat({ top: 1, left: 0, bottom: rows.length, right: 0 }, { numberFormat: 'mmm yyyy' });
    wide.setInputs({ top: 0, left: 0, bottom: 0, right: 0 }, [['Seen within 4 hours']]);
    wide.setInputs({ top: 2, left: 0, bottom: 2 + sampleDepartments.length, right: monthCount + 1 }, [
      ['Hospital', 'Target', ...months.map(firstDayOf)],
      ...sampleDepartments.map((org) => [
        org,
        0.95,
        ...rows.filter((row) => row.org === org).map((row) => 1 - row.over4Hours / row.attendances),
      ]),
    ]);
    wide.setFormat({ top: 2, left: 2, bottom: 2, right: monthCount + 1 }, { numberFormat: 'mmm yy' });
    wide.setFormat(
      { top: 3, left: 1, bottom: 2 + sampleDepartments.length, right: monthCount + 1 },
      { numberFormat: '0.0%' },
    );
  });
  return book.save();
}
