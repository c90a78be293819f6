import type { ComparisonOperator, DynamicCriterion, FilterCriteria } from '../../engine';
import type { ColumnKind } from './filterChoices';

type Criteria = Exclude<FilterCriteria, { on: 'other' }>;

/** A condition that the panel offers: what it asks for, and the criteria that it stands for. */
export interface Condition {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly ColumnKind[];
  /** Names of the fields to fill in. */
  readonly fields: readonly string[];
  readonly criteria: (values: readonly string[]) => Criteria;
  /** What was filled in when these criteria were made with the condition; undefined for others. */
  readonly read: (criteria: FilterCriteria) => readonly string[] | undefined;
}

const all: readonly ColumnKind[] = ['number', 'text', 'date'];
const ordered: readonly ColumnKind[] = ['number', 'date'];

/** In the order of the list. */
export const conditions: readonly Condition[] = [
  comparison('equals', 'equals', all, 'equal'),
  comparison('differs', 'does not equal', all, 'notEqual'),
  pattern('contains', 'contains', 'equal', '*', '*'),
  pattern('lacks', 'does not contain', 'notEqual', '*', '*'),
  pattern('begins', 'begins with', 'equal', '', '*'),
  pattern('ends', 'ends with', 'equal', '*', ''),
  comparison('greater', 'is greater than', ['number'], 'greaterThan'),
  comparison('atLeast', 'is at least', ['number'], 'greaterThanOrEqual'),
  comparison('less', 'is less than', ['number'], 'lessThan'),
  comparison('atMost', 'is at most', ['number'], 'lessThanOrEqual'),
  comparison('after', 'is after', ['date'], 'greaterThan'),
  comparison('before', 'is before', ['date'], 'lessThan'),
  between(),
  extremes('top', 'is among the largest'),
  extremes('bottom', 'is among the smallest'),
  dynamic('aboveAverage', 'is above average', ['number']),
  dynamic('belowAverage', 'is below average', ['number']),
  dynamic('today', 'is today', ['date']),
  dynamic('thisMonth', 'is this month', ['date']),
  dynamic('lastMonth', 'was last month', ['date']),
  dynamic('nextMonth', 'is next month', ['date']),
  dynamic('thisQuarter', 'is this quarter', ['date']),
  dynamic('thisYear', 'is this year', ['date']),
  dynamic('lastYear', 'was last year', ['date']),
];

/** The condition that criteria were made with, and what was filled in. */
export function conditionOf(
  criteria: FilterCriteria | null,
  kind: ColumnKind,
): { readonly condition: Condition; readonly values: readonly string[] } | undefined {
  if (!criteria) return undefined;
  for (const condition of conditions) {
    const values = condition.kinds.includes(kind) ? condition.read(criteria) : undefined;
    if (values) return { condition, values };
  }
  return undefined;
}

function comparison(
  id: string,
  label: string,
  kinds: readonly ColumnKind[],
  operator: ComparisonOperator,
): Condition {
  return {
    id,
    label,
    kinds,
    fields: ['Value'],
    criteria: ([value = '']) => ({ on: 'custom', operator: 'And', comparisons: [{ operator, value }] }),
    read: (criteria) => {
      const only = single(criteria);
      return only?.operator === operator && !/[*?]/.test(only.value) ? [only.value] : undefined;
    },
  };
}

/** What is typed is taken as it is: its own asterisks are no wildcards. */
function pattern(
  id: string,
  label: string,
  operator: ComparisonOperator,
  before: string,
  after: string,
): Condition {
  return {
    id,
    label,
    kinds: ['text'],
    fields: ['Text'],
    criteria: ([text = '']) => ({
      on: 'custom',
      operator: 'And',
      comparisons: [{ operator, value: before + text.replace(/[*?~]/g, '~$&') + after }],
    }),
    read: (criteria) => {
      const only = single(criteria);
      if (only?.operator !== operator) return undefined;
      const { value } = only;
      if (!value.startsWith(before) || !value.endsWith(after) || value.length < before.length + after.length)
        return undefined;
      const inner = value.slice(before.length, value.length - after.length);
      return /(?<!~)[*?]/.test(inner) ? undefined : [inner.replace(/~([*?~])/g, '$1')];
    },
  };
}

function between(): Condition {
  return {
    id: 'between',
    label: 'is between',
    kinds: ordered,
    fields: ['From', 'To'],
    criteria: ([from = '', to = '']) => ({
      on: 'custom',
      operator: 'And',
      comparisons: [
        { operator: 'greaterThanOrEqual', value: from },
        { operator: 'lessThanOrEqual', value: to },
      ],
    }),
    read: (criteria) => {
      if (criteria.on !== 'custom' || criteria.operator !== 'And') return undefined;
      const [from, to, more] = criteria.comparisons;
      const isThis = from?.operator === 'greaterThanOrEqual' && to?.operator === 'lessThanOrEqual' && !more;
      return isThis ? [from.value, to.value] : undefined;
    },
  };
}

function extremes(on: 'top' | 'bottom', label: string): Condition {
  return {
    id: on,
    label,
    kinds: ['number'],
    fields: ['How many'],
    criteria: ([count = '']) => ({ on, unit: 'Items', count: Number(count) }),
    read: (criteria) =>
      criteria.on === on && criteria.unit === 'Items' ? [String(criteria.count)] : undefined,
  };
}

function dynamic(criterion: DynamicCriterion, label: string, kinds: readonly ColumnKind[]): Condition {
  return {
    id: criterion,
    label,
    kinds,
    fields: [],
    criteria: () => ({ on: 'dynamic', criterion }),
    read: (criteria) => (criteria.on === 'dynamic' && criteria.criterion === criterion ? [] : undefined),
  };
}

function single(criteria: FilterCriteria): { operator: ComparisonOperator; value: string } | undefined {
  return criteria.on === 'custom' && criteria.comparisons.length === 1 ? criteria.comparisons[0] : undefined;
}
