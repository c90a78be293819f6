import { BETTER_WORD, FREQUENCY_WORD, LIMIT_WORD, RULE_WORD } from '../../layout/words';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { hasWord, isRole } from '../model/readKpi';
import { type RowReader, rowsOf } from '../model/RowReader';
import type { Finding } from '../useCases';
import type { TableReading } from '../workbookGateway';
import { placeOf } from './placeOf';

/** A cell of register, data or targets that the formulas cannot read. */
export interface UnknownWord {
  readonly kpiId: string;
  /** Whether the KPI shows Check because of it; otherwise the cell is passed over. */
  readonly makesCheck: boolean;
  readonly finding: Finding;
}

/** One column of the register: when a cell can be read, and what to do when it cannot. */
interface Expectation {
  readonly header: string;
  readonly isReadable: (row: RowReader) => boolean;
  readonly makesCheck: boolean;
  readonly next: string;
}

const emptyOrNumber = (header: string) => (row: RowReader) =>
  row.text(header) === '' || row.number(header) !== undefined;

const choose = (words: Readonly<Record<string, string>>): string =>
  `Choose one of: ${Object.values(words).join(', ')}.`;

const ofRegister: readonly Expectation[] = [
  {
    header: 'Better',
    isReadable: (row) => hasWord(BETTER_WORD, row.text('Better')),
    makesCheck: true,
    next: choose(BETTER_WORD),
  },
  {
    header: 'Multiplier',
    isReadable: emptyOrNumber('Multiplier'),
    makesCheck: true,
    next: 'Type a number, 100 for percent, or leave it empty for 1.',
  },
  {
    header: 'Year to date',
    isReadable: (row) => row.text('Year to date') === '' || hasWord(RULE_WORD, row.text('Year to date')),
    makesCheck: false,
    next: choose(RULE_WORD),
  },
  {
    header: 'Frequency',
    isReadable: (row) => row.text('Frequency') === '' || hasWord(FREQUENCY_WORD, row.text('Frequency')),
    makesCheck: false,
    next: `${choose(FREQUENCY_WORD)} Until then the KPI is due every month.`,
  },
  {
    header: 'Due days',
    isReadable: emptyOrNumber('Due days'),
    makesCheck: false,
    next: 'Type a whole number. Until then a value is due on the last day of its period.',
  },
  ...['Active from', 'Active to'].map((header) => ({
    header,
    isReadable: emptyOrNumber(header),
    makesCheck: false,
    next: 'Type a date such as 2026-03-01. Until then the KPI counts as active.',
  })),
];

/** Every cell of register, data and targets whose word or number the formulas do not know. */
export function unknownWords(workbook: KpiWorkbook): readonly UnknownWord[] {
  return [
    ...unreadable(workbook.register, ofRegister),
    ...workbook.years.flatMap(({ data, targets }) => [
      ...unreadable(data, [
        {
          header: 'Role',
          isReadable: (row) => isRole(row.text('Role')),
          makesCheck: true,
          next: 'Choose + or - for what is added or taken off, ÷ for the denominator, = for a value as it is typed.',
        },
      ]),
      ...unreadable(targets, [
        {
          header: 'Limit',
          isReadable: (row) => hasWord(LIMIT_WORD, row.text('Limit')),
          makesCheck: false,
          next: `${choose(LIMIT_WORD)} Until then the row is not used.`,
        },
      ]),
    ]),
  ];
}

function unreadable(table: TableReading | undefined, expected: readonly Expectation[]): UnknownWord[] {
  if (!table) return [];
  return rowsOf(table)
    .filter((row) => row.text('ID') !== '')
    .flatMap((row) =>
      expected
        .filter(({ header, isReadable }) => table.headers.includes(header) && !isReadable(row))
        .map(({ header, makesCheck, next }) => ({
          kpiId: row.text('ID'),
          makesCheck,
          finding: {
            severity: 'error' as const,
            what: `${row.text('ID')}: ${described(header, row.text(header))}`,
            next,
            place: placeOf(table, row.index, header),
          },
        })),
    );
}

function described(header: string, text: string): string {
  return text === '' ? `the column ${header} is empty.` : `the column ${header} says "${text}".`;
}
