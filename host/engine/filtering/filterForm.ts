import { element, type XmlElement } from '../fileForm/xmlTree';
import {
  type Comparison,
  type ComparisonOperator,
  type DateGroup,
  dateParts,
  type FilterCriteria,
  isDynamicCriterion,
} from './FilterCriteria';

/** Reads `<filterColumn>`; null when it names no criterion. Colours stand in `color`, see `fileForm/keepFilters.ts`. */
export function readCriteria({ children }: XmlElement): FilterCriteria | null {
  const [found] = children;
  if (!found) return null;
  const { attributes } = found;
  switch (found.name) {
    case 'filters':
      return {
        on: 'values',
        texts: named(found, 'filter').map((each) => each.attributes['val'] ?? ''),
        blanks: isOn(attributes['blank']),
        dates: named(found, 'dateGroupItem').map(readDate),
      };
    case 'customFilters':
      return {
        on: 'custom',
        comparisons: named(found, 'customFilter').map(readComparison),
        operator: isOn(attributes['and']) || found.children.length < 2 ? 'And' : 'Or',
      };
    case 'top10':
      return {
        on: attributes['top'] === undefined || isOn(attributes['top']) ? 'top' : 'bottom',
        unit: isOn(attributes['percent']) ? 'Percent' : 'Items',
        count: Number(attributes['val']),
      };
    case 'dynamicFilter':
      return isDynamicCriterion(attributes['type'])
        ? { on: 'dynamic', criterion: attributes['type'] }
        : { on: 'other' };
    case 'colorFilter':
      return attributes['color'] === undefined
        ? { on: 'other' }
        : { on: attributes['cellColor'] === '0' ? 'fontColor' : 'cellColor', color: attributes['color'] };
    case 'iconFilter':
      return { on: 'icon', icon: readIcon(attributes) };
    default:
      return { on: 'other' };
  }
}

/** Makes `<filterColumn>` for a column counted from the first of the filter. */
export function writeCriteria(
  column: number,
  criteria: Exclude<FilterCriteria, { on: 'other' }>,
): XmlElement {
  return element('filterColumn', { colId: String(column) }, [criterionElement(criteria)]);
}

function criterionElement(criteria: Exclude<FilterCriteria, { on: 'other' }>): XmlElement {
  switch (criteria.on) {
    case 'values':
      return element('filters', criteria.blanks ? { blank: '1' } : {}, [
        ...criteria.texts.map((val) => element('filter', { val })),
        ...criteria.dates.map(dateElement),
      ]);
    case 'custom':
      return element(
        'customFilters',
        criteria.operator === 'And' && criteria.comparisons.length > 1 ? { and: '1' } : {},
        criteria.comparisons.map(comparisonElement),
      );
    case 'top':
    case 'bottom':
      return element('top10', {
        ...(criteria.on === 'bottom' && { top: '0' }),
        ...(criteria.unit === 'Percent' && { percent: '1' }),
        val: String(criteria.count),
      });
    case 'dynamic':
      return element('dynamicFilter', { type: criteria.criterion });
    case 'cellColor':
      return element('colorFilter', { color: criteria.color });
    case 'fontColor':
      return element('colorFilter', { color: criteria.color, cellColor: '0' });
    case 'icon':
      return criteria.icon
        ? element('iconFilter', { iconSet: criteria.icon.iconSet, iconId: String(criteria.icon.index) })
        : element('iconFilter', { iconSet: 'NoIcons' });
  }
}

function readDate({ attributes }: XmlElement): DateGroup {
  const last = dateParts.indexOf((attributes['dateTimeGrouping'] ?? 'day') as (typeof dateParts)[number]);
  const parts = dateParts
    .slice(0, last + 1)
    .flatMap((part) => (attributes[part] === undefined ? [] : [[part, Number(attributes[part])] as const]));
  return { year: 0, ...Object.fromEntries(parts) };
}

function dateElement(group: DateGroup): XmlElement {
  const given = dateParts.filter((part) => group[part] !== undefined);
  const attributes = Object.fromEntries(given.map((part) => [part, String(group[part])]));
  return element('dateGroupItem', { ...attributes, dateTimeGrouping: given.at(-1) ?? 'year' });
}

function readComparison({ attributes }: XmlElement): Comparison {
  const { operator = 'equal', val = '' } = attributes;
  // Excel writes a blank for "blank cells".
  return { operator: operator as ComparisonOperator, value: val === ' ' ? '' : val };
}

function comparisonElement({ operator, value }: Comparison): XmlElement {
  return element('customFilter', {
    ...(operator !== 'equal' && { operator }),
    val: value === '' ? ' ' : value,
  });
}

function readIcon({ iconSet, iconId }: XmlElement['attributes']): { iconSet: string; index: number } | null {
  if (iconSet === undefined || iconSet === 'NoIcons' || iconId === undefined) return null;
  return { iconSet, index: Number(iconId) };
}

function named({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((each) => each.name === name);
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
