import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The open data beside the repository; people who cloned only the repository do not have it. */
export const nhsCsv = resolve('..', 'shared', 'data', 'nhs-ae-attendances.csv');

/** A month of one hospital, and its business year from April up to this month. */
export interface NhsMonth {
  /** `2016-04`. */
  readonly month: string;
  readonly attendances: number;
  /** Patients who were not seen within four hours. */
  readonly breaches: number;
  /** Share of patients seen within four hours, in percent. */
  readonly share: number;
  readonly status: NhsStatus;
  /** The same share over all patients from April up to this month. */
  readonly yearToDate: number;
  readonly yearToDateStatus: NhsStatus;
}

/** The three judgements against a target of 95 % and an amber limit of 90 %. */
type NhsStatus = 'On target' | 'Watch' | 'Off target';

/**
 * Share of patients seen within four hours by month, for the business year that starts in April of the given
 * year, straight from the CSV of NHS England's open data.
 *
 * @throws when the data has not exactly twelve months of this hospital in this year
 */
export function nhsYear(hospital: string, year: number): NhsMonth[] {
  const months = [...nhsRecords(hospital)].filter(
    ({ month }) => month >= `${year}-04` && month <= `${year + 1}-03`,
  );
  if (new Set(months.map(({ month }) => month)).size !== 12 || months.length !== 12) {
    throw new Error(`The data does not hold twelve months of ${hospital} from April ${year}.`);
  }
  let patients = 0;
  let late = 0;
  return months
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .map((record) => {
      patients += record.attendances;
      late += record.breaches;
      const share = (100 * (record.attendances - record.breaches)) / record.attendances;
      const yearToDate = (100 * (patients - late)) / patients;
      return { ...record, share, status: against(share), yearToDate, yearToDateStatus: against(yearToDate) };
    });
}

function nhsRecords(hospital: string): { month: string; attendances: number; breaches: number }[] {
  const [, ...lines] = readFileSync(nhsCsv, 'utf8').trim().split(/\r?\n/);
  return lines
    .map((line) => line.split(','))
    .filter(([, code]) => code === hospital)
    .map(([day = '', , attendances, breaches]) => ({
      month: day.slice(0, 7),
      attendances: Number(attendances),
      breaches: Number(breaches),
    }));
}

function against(share: number): NhsStatus {
  if (share >= 95) return 'On target';
  return share >= 90 ? 'Watch' : 'Off target';
}
