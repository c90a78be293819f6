import type { DatePeriod, DeviationCriterion, PresetCriterion } from '../conditionalRule';
import type { NativeRule } from '../fileForm/keepRules';

/** Presets that have a type of their own in the file. */
export const presetTypes = {
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
  UniqueValues: 'uniqueValues',
  DuplicateValues: 'duplicateValues',
} as const satisfies Partial<Record<PresetCriterion, string>>;

/** The period of a rule about dates, by the name in the file. */
export const datePeriods = {
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
} as const satisfies Record<DatePeriod, string>;

const counts = ['One', 'Two', 'Three'] as const;

export function isDatePeriod(criterion: PresetCriterion): criterion is DatePeriod {
  return criterion in datePeriods;
}

/** How many standard deviations from the average, upwards positive; null for another criterion. */
export function deviationsOf(criterion: PresetCriterion): number | null {
  const [, count, side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  if (count === undefined) return null;
  const number = counts.indexOf(count as (typeof counts)[number]) + 1;
  return side === 'Above' ? number : -number;
}

/** A rule of the file that compares with the average; null for more deviations than Excel offers. */
export function averageCriterion(
  attributes: Readonly<Record<string, string | undefined>>,
): PresetCriterion | null {
  const side =
    attributes['aboveAverage'] === '0' || attributes['aboveAverage'] === 'false' ? 'Below' : 'Above';
  const { stdDev } = attributes;
  if (stdDev !== undefined && stdDev !== '0') {
    const count = counts[Number(stdDev) - 1];
    return count ? (`${count}StdDev${side}Average` satisfies DeviationCriterion) : null;
  }
  const orEqual = attributes['equalAverage'] === '1' || attributes['equalAverage'] === 'true';
  return orEqual ? `EqualOr${side}Average` : `${side}Average`;
}

/** The rule of the file for a preset; `corner` is the first cell, for which formulas are written. */
export function writePreset(criterion: PresetCriterion, corner: string): Omit<NativeRule, 'priority'> {
  if (isDatePeriod(criterion)) {
    const attributes = { type: 'timePeriod', timePeriod: datePeriods[criterion] };
    return { type: 'timePeriod', attributes, formulae: [dateFormula(criterion, corner)] };
  }
  if (criterion in presetTypes) {
    const type = presetTypes[criterion as keyof typeof presetTypes];
    const formula = blankFormulas(corner)[criterion];
    return { type, attributes: { type }, ...(formula !== undefined && { formulae: [formula] }) };
  }
  const deviations = deviationsOf(criterion);
  return {
    type: 'aboveAverage',
    attributes: {
      type: 'aboveAverage',
      ...(criterion.endsWith('BelowAverage') && { aboveAverage: '0' }),
      ...(criterion.startsWith('EqualOr') && { equalAverage: '1' }),
      ...(deviations !== null && { stdDev: String(Math.abs(deviations)) }),
    },
  };
}

/** Whether a cell's date lies in a period, as a formula for that cell. Weeks begin on Sunday. */
export function dateFormula(period: DatePeriod, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const away = `(${day}-TODAY()+WEEKDAY(TODAY()))`;
  const month = (months: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;
  switch (period) {
    case 'Yesterday':
      return `${day}=TODAY()-1`;
    case 'Today':
      return `${day}=TODAY()`;
    case 'Tomorrow':
      return `${day}=TODAY()+1`;
    case 'LastSevenDays':
      return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case 'LastWeek':
      return `AND(${away}>=-6,${away}<=0)`;
    case 'ThisWeek':
      return `AND(${away}>=1,${away}<=7)`;
    case 'NextWeek':
      return `AND(${away}>=8,${away}<=14)`;
    case 'LastMonth':
      return month('-1');
    case 'ThisMonth':
      return month('0');
    case 'NextMonth':
      return month('1');
  }
}

/** The formulas that Excel itself writes beside these rules. */
function blankFormulas(corner: string): Partial<Record<PresetCriterion, string>> {
  return {
    Blanks: `LEN(TRIM(${corner}))=0`,
    NonBlanks: `LEN(TRIM(${corner}))>0`,
    Errors: `ISERROR(${corner})`,
    NonErrors: `NOT(ISERROR(${corner}))`,
  };
}
