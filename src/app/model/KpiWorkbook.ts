import type { SerialDay } from '../../domain/day';
import type { Edition, Kpi, LimitName, Limits, Measure } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import { LIMIT_NAMES } from '../../domain/limits';
import { monthsOfYear } from '../../domain/businessYear';
import { lastEndedMonth, monthOfDay } from '../../domain/day';
import { type Month, monthNumberOf, parseMonth } from '../../domain/month';
import {
  dataTableName,
  EDITION_NAME,
  REGISTER_TABLE,
  REPORTING_MONTH_NAME,
  scorecardTableName,
  targetsTableName,
  TODAY_NAME,
  WORDS_TABLE,
  YEAR_START_NAME,
} from '../../layout/names';
import type { Status } from '../../domain/status';
import { LIMIT_WORD, STATUS_KEY } from '../../layout/words';
import type { RawCell, TableReading, WorkbookReading } from '../workbookGateway';
import { hasWord, isRole, keyOf, readKpi } from './readKpi';
import { type RowReader, rowsOf, rowsWithId } from './RowReader';

/** The tables of one business year. A team may have deleted one. */
export interface YearTables {
  readonly year: number;
  readonly data: TableReading | undefined;
  readonly targets: TableReading | undefined;
  readonly scorecard: TableReading | undefined;
}

/** A row of a data table: one measure of one KPI. */
export interface MeasureRow {
  readonly kpiId: string;
  readonly measure: Measure;
  readonly row: RowReader;
}

/** A Clauseboard workbook as it was read, in the words of the domain. */
export class KpiWorkbook {
  readonly reading: WorkbookReading;
  readonly register: TableReading | undefined;
  readonly years: readonly YearTables[];
  readonly kpis: readonly Kpi[];
  readonly #starts: ReadonlyMap<number, number>;

  constructor(reading: WorkbookReading) {
    this.reading = reading;
    this.register = this.table(REGISTER_TABLE);
    this.years = yearsOf(reading);
    this.#starts = startsOf(this.years);
    this.kpis = rowsOf(this.register).map((row) => readKpi(row, this.#measuresOf(row.text('ID'))));
  }

  /** Whether set-up has been here, even if somebody deleted a part since. */
  get isSetUp(): boolean {
    return this.register !== undefined || this.years.length > 0;
  }

  get edition(): Edition {
    return String(this.#named(EDITION_NAME)) === '2015' ? '2015' : '2026';
  }

  /** The month in which a year that is set up now starts, 1 to 12. Years that have sheets keep theirs: see `startOf`. */
  get yearStartMonth(): number {
    const start = this.#named(YEAR_START_NAME);
    return typeof start === 'number' && start >= 1 && start <= 12 ? Math.floor(start) : 1;
  }

  /** The month that the team set; `null` where the cell holds no date. */
  get chosenReportingMonth(): Month | null {
    const cell = this.#named(REPORTING_MONTH_NAME);
    return typeof cell === 'number' ? monthOfDay(cell) : null;
  }

  /** The month that the team set; the last ended one where the cell holds no date. */
  reportingMonth(today: SerialDay): Month {
    return this.chosenReportingMonth ?? lastEndedMonth(today);
  }

  /** The day from which the workbook reads, which a team or a test may have fixed. */
  today(now: SerialDay): SerialDay {
    const cell = this.#named(TODAY_NAME);
    return typeof cell === 'number' && monthOfDay(cell) !== null ? Math.floor(cell) : now;
  }

  kpi(id: string): Kpi | undefined {
    return this.kpis.find((kpi) => isSameId(kpi.id, id));
  }

  year(year: number): YearTables | undefined {
    return this.years.find((tables) => tables.year === year);
  }

  /** The tables of the business year in which a month lies. */
  yearOf(month: Month): YearTables | undefined {
    return this.years.find(({ year }) => this.months(year).includes(month));
  }

  months(year: number): readonly Month[] {
    return monthsOfYear(year, this.startOf(year));
  }

  /** The month in which a year starts by the headers of its tables. */
  startOf(year: number): number {
    return this.#starts.get(year) ?? this.yearStartMonth;
  }

  /** The rows of a KPI in the data table of a year. */
  measureRows(tables: YearTables, kpiId: string): readonly MeasureRow[] {
    return rowsWithId(tables.data, kpiId).map(measureRowOf);
  }

  /** The limits that the targets table of a year shows for a month. */
  limits(tables: YearTables, kpiId: string, month: Month): Limits {
    const limits = LIMIT_NAMES.flatMap((name) => {
      const limit = this.limitRow(tables, kpiId, name)?.number(month);
      return limit === undefined ? [] : [[name, limit] as const];
    });
    return Object.fromEntries(limits);
  }

  /** The row of a limit in the targets table of a year. Of two rows for the same limit the first counts. */
  limitRow(tables: YearTables, kpiId: string, name: LimitName): RowReader | undefined {
    return rowsWithId(tables.targets, kpiId).find((row) =>
      hasWord({ [name]: LIMIT_WORD[name] }, row.text('Limit')),
    );
  }

  scorecardRow(tables: YearTables, kpiId: string): RowReader | undefined {
    return rowsWithId(tables.scorecard, kpiId)[0];
  }

  /** The status that a word of this workbook stands for; `check` for a word that it does not have. */
  status(word: string): Status {
    if (word === '') return 'check';
    const row = rowsOf(this.table(WORDS_TABLE)).find((candidate) => candidate.text('Word') === word);
    return keyOf<Status>(STATUS_KEY, row?.text('Status') ?? word, 'check');
  }

  /** The word that this workbook shows for a status. */
  word(status: Status): string {
    const row = rowsOf(this.table(WORDS_TABLE)).find(
      (candidate) => candidate.text('Status') === STATUS_KEY[status],
    );
    return row?.text('Word') ?? STATUS_KEY[status];
  }

  table(name: string): TableReading | undefined {
    return this.reading.tables.find((table) => table.name === name);
  }

  #named(name: string): RawCell | undefined {
    return this.reading.names.find((item) => item.name === name)?.value;
  }

  /** A KPI's measures are the rows of the newest year that has any. */
  #measuresOf(kpiId: string): readonly Measure[] {
    for (const tables of [...this.years].reverse()) {
      const rows = this.measureRows(tables, kpiId);
      if (rows.length > 0) return rows.map(({ measure }) => measure);
    }
    return [];
  }
}

function measureRowOf(row: RowReader): MeasureRow {
  const role = row.text('Role');
  return {
    kpiId: row.text('ID'),
    measure: { name: row.text('Measure'), role: isRole(role) ? role : '=' },
    row,
  };
}

function yearsOf(reading: WorkbookReading): readonly YearTables[] {
  const years = reading.tables
    .map(({ name }) => /^Kpi(?:Data|Targets|Scorecard)(\d{4})$/.exec(name)?.[1])
    .filter((year) => year !== undefined)
    .map(Number);
  const named = (name: string): TableReading | undefined =>
    reading.tables.find((table) => table.name === name);
  return [...new Set(years)]
    .sort((one, other) => one - other)
    .map((year) => ({
      year,
      data: named(dataTableName(year)),
      targets: named(targetsTableName(year)),
      scorecard: named(scorecardTableName(year)),
    }));
}

/** The first month that the headers of each year's tables name; a column that one table has lost another still has. */
function startsOf(years: readonly YearTables[]): ReadonlyMap<number, number> {
  return new Map(
    years.flatMap(({ year, data, targets, scorecard }) => {
      const [first] = [data, targets, scorecard]
        .flatMap((table) => table?.headers ?? [])
        .map(parseMonth)
        .filter((month) => month !== null && month >= `${year}-01`)
        .sort();
      return first ? [[year, monthNumberOf(first)] as const] : [];
    }),
  );
}
