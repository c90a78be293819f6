import type { Direction, Frequency, LimitName, YearToDateRule } from '../domain/kpi';
import type { Status } from '../domain/status';

/** How one status is shown. */
export interface StatusWord {
  /** One character that tells the status without colour. */
  readonly symbol: string;
  readonly word: string;
  readonly meaning: string;
}

/** The words of a workbook, by status; a team may have its own or another language. */
export type StatusWords = Readonly<Record<Status, StatusWord>>;

/** What formulas call the statuses (column `Status` of `KpiWords`). Never translated, so that formulas and words can change apart. */
export const STATUS_KEY: Readonly<Record<Status, string>> = {
  onTarget: 'On target',
  watch: 'Watch',
  offTarget: 'Off target',
  noTarget: 'No target',
  noData: 'No data',
  late: 'Late',
  notDue: 'Not due',
  notApplicable: 'Not applicable',
  noActivity: 'No activity',
  check: 'Check',
};

export const ENGLISH_WORDS: StatusWords = {
  onTarget: { symbol: '●', word: 'On target', meaning: 'The value reaches the target.' },
  watch: { symbol: '▲', word: 'Watch', meaning: 'The value misses the target and reaches the amber limit.' },
  offTarget: {
    symbol: '■',
    word: 'Off target',
    meaning: 'The value misses the target, and the amber limit if there is one.',
  },
  noTarget: { symbol: '◇', word: 'No target', meaning: 'There is a value and nothing to compare it with.' },
  noData: { symbol: '○', word: 'No data', meaning: 'Nothing is entered, and the due day has not passed.' },
  late: { symbol: '◔', word: 'Late', meaning: 'Nothing is entered, and the due day has passed.' },
  notDue: {
    symbol: '·',
    word: 'Not due',
    meaning: 'After the reporting month, no period ends here, or the KPI was not active.',
  },
  notApplicable: { symbol: '–', word: 'Not applicable', meaning: 'n/a is entered.' },
  noActivity: {
    symbol: '∅',
    word: 'No activity',
    meaning: 'The denominator is 0: nothing happened that could be measured.',
  },
  check: {
    symbol: '!',
    word: 'Check',
    meaning: 'Text, an error, a missing part, roles that make no value, or a share outside 0 to 100 %.',
  },
};

/** What the column `Better` of the register says. */
export const BETTER_WORD: Readonly<Record<Direction, string>> = {
  higher: 'Higher',
  lower: 'Lower',
  inRange: 'In range',
};

/** What the column `Year to date` of the register says. */
export const RULE_WORD: Readonly<Record<YearToDateRule, string>> = {
  ratioOfSums: 'Ratio of sums',
  sum: 'Sum',
  mean: 'Mean',
  last: 'Last',
  maximum: 'Maximum',
  minimum: 'Minimum',
  none: 'None',
};

/** What the column `Frequency` of the register says. */
export const FREQUENCY_WORD: Readonly<Record<Frequency, string>> = {
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  halfYearly: 'Half-yearly',
  yearly: 'Yearly',
};

/** What the column `Limit` of the targets says. */
export const LIMIT_WORD: Readonly<Record<LimitName, string>> = {
  target: 'Target',
  amber: 'Amber',
  upperTarget: 'Upper target',
  upperAmber: 'Upper amber',
};
