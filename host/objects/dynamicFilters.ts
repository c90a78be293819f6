import { type DynamicCriterion, namedCriteria } from '../engine';
import { choiceArgument } from './arguments';

/** `Excel.DynamicFilterCriteria` for the months; the library's own spelling of February is kept. */
const months = [
  'January',
  'Februray',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Excel.DynamicFilterCriteria` by the names that files use. */
const names: readonly (readonly [DynamicCriterion, string])[] = [
  ...months.map((month, index) => [`M${index + 1}` as DynamicCriterion, `AllDatesInPeriod${month}`] as const),
  ...([1, 2, 3, 4] as const).map((quarter) => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}`] as const),
  ...namedCriteria.map((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)] as const),
];

/** Reads a member of `Excel.DynamicFilterCriteria`. */
export function dynamicNamed(value: unknown, what: string): DynamicCriterion {
  const chosen = choiceArgument(
    value,
    names.map(([, name]) => name),
    `${what} (dynamicCriteria)`,
  );
  return names.find(([, name]) => name === chosen)?.[0] ?? 'today';
}

export function dynamicName(criterion: DynamicCriterion): string {
  return names.find(([known]) => known === criterion)?.[1] ?? 'Unknown';
}
