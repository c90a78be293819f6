import {
  type Comparison,
  type DateGroup,
  ExcelError,
  type FilterCriteria,
  formatComparison,
  parseComparison,
} from '../engine';
import { choiceArgument, isAbsent, textArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { NotImplemented } from './NotImplemented';
import { dynamicName, dynamicNamed } from './dynamicFilters';
import { iconArgument, publicIcon } from './sortFields';

type Criteria = Exclude<FilterCriteria, { on: 'other' }>;

const kinds = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** Reads `Excel.FilterCriteria`. */
export function criteriaArgument(value: unknown, what: string): Criteria {
  const given = (value ?? {}) as Record<string, unknown>;
  if (!isAbsent(given['subField'])) throw new NotImplemented('FilterCriteria.subField');
  switch (choiceArgument(given['filterOn'], kinds, `${what} (filterOn)`)) {
    case 'Values':
      return valuesCriteria(given['values'], what);
    case 'Custom':
      return customCriteria(given['criterion1'], given['criterion2'], given['operator'], what);
    case 'TopItems':
      return { on: 'top', unit: 'Items', count: countArgument(given['criterion1'], 500, what) };
    case 'TopPercent':
      return { on: 'top', unit: 'Percent', count: countArgument(given['criterion1'], 100, what) };
    case 'BottomItems':
      return { on: 'bottom', unit: 'Items', count: countArgument(given['criterion1'], 500, what) };
    case 'BottomPercent':
      return { on: 'bottom', unit: 'Percent', count: countArgument(given['criterion1'], 100, what) };
    case 'Dynamic':
      return { on: 'dynamic', criterion: dynamicNamed(given['dynamicCriteria'], what) };
    case 'CellColor':
      return { on: 'cellColor', color: filterColor(given['color'], what) };
    case 'FontColor':
      return { on: 'fontColor', color: colorArgument(given['color'], what) };
    case 'Icon':
      return { on: 'icon', icon: iconArgument(given['icon'], what) };
  }
}

/** Texts as the cells show them, or dates with how exact they are meant. */
export function valuesCriteria(values: unknown, what: string): Criteria {
  if (!Array.isArray(values)) throw invalid(`${what} takes a list of texts or dates.`);
  const texts = values.filter((value) => typeof value === 'string');
  const dates = values.filter((value) => typeof value !== 'string').map((value) => dateGroup(value, what));
  return { on: 'values', texts: texts.filter((text) => text !== ''), blanks: texts.includes(''), dates };
}

export function customCriteria(first: unknown, second: unknown, operator: unknown, what: string): Criteria {
  const comparisons: Comparison[] = [parseComparison(textArgument(first, what))];
  if (!isAbsent(second) && second !== '') comparisons.push(parseComparison(textArgument(second, what)));
  const joined = isAbsent(operator) ? 'And' : choiceArgument(operator, ['And', 'Or'], what);
  return { on: 'custom', comparisons, operator: joined };
}

/** A colour, or '' for cells without fill. */
export function filterColor(value: unknown, what: string): string {
  return value === '' ? '' : colorArgument(value, what);
}

/** The number of items or percent of a top or bottom filter, as a number or as text. */
export function countArgument(value: unknown, most: number, what: string): number {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw invalid(`${what} takes a whole number from 1 to ${String(most)}.`);
}

/** Gives criteria the form of `Excel.FilterCriteria`. */
export function publicCriteria(criteria: FilterCriteria): Record<string, unknown> {
  switch (criteria.on) {
    case 'values': {
      const texts = [...criteria.texts, ...(criteria.blanks ? [''] : [])];
      return { filterOn: 'Values', values: [...texts, ...criteria.dates.map(publicDate)] };
    }
    case 'custom': {
      const [first, second] = criteria.comparisons;
      return {
        filterOn: 'Custom',
        criterion1: first && formatComparison(first),
        ...(second && { criterion2: formatComparison(second) }),
        operator: criteria.operator,
      };
    }
    case 'top':
      return { filterOn: `Top${criteria.unit}`, criterion1: String(criteria.count) };
    case 'bottom':
      return { filterOn: `Bottom${criteria.unit}`, criterion1: String(criteria.count) };
    case 'dynamic':
      return { filterOn: 'Dynamic', dynamicCriteria: dynamicName(criteria.criterion) };
    case 'cellColor':
      return { filterOn: 'CellColor', color: criteria.color };
    case 'fontColor':
      return { filterOn: 'FontColor', color: criteria.color };
    case 'icon':
      return { filterOn: 'Icon', icon: publicIcon(criteria.icon) };
    case 'other':
      throw new NotImplemented('this filter of the file');
  }
}

const specificities = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;
const partNames = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function dateGroup(value: unknown, what: string): DateGroup {
  const { date, specificity } = (value ?? {}) as Record<string, unknown>;
  const text = textArgument(date, `${what} (date)`);
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:T(\d{1,2}):(\d{2})(?::(\d{2}))?.*)?)?$/.exec(text);
  if (!parts) throw invalid(`${what} takes dates such as 2026-03-31, not "${text}".`);
  const last = specificities.indexOf(choiceArgument(specificity, specificities, `${what} (specificity)`));
  const given = partNames
    .slice(0, last + 1)
    .map((part, index) => [part, Number(parts[index + 1] ?? (index < 3 ? 1 : 0))] as const);
  return { year: 0, ...Object.fromEntries(given) };
}

function publicDate(group: DateGroup): { date: string; specificity: string } {
  const { year, month = 1, day = 1, hour, minute = 0, second = 0 } = group;
  const given = partNames.filter((part) => group[part] !== undefined).length;
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute)}:${two(second)}`;
  return { date: date + time, specificity: specificities[given - 1] ?? 'Day' };
}

function invalid(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
