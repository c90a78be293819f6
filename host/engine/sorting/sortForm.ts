import { type Area, columnCount, formatAddress, parseAddress } from '../area';
import { element, type XmlElement } from '../fileForm/xmlTree';
import type { SortField, SortOn } from './SortField';

/** How a table was last sorted. */
export interface SortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** Reads `<sortState>` of a table whose rows (without headers) lie in an area. */
export function readSortState(sort: XmlElement, rows: Area): SortState {
  const conditions = sort.children.filter(({ name }) => name === 'sortCondition');
  return {
    fields: conditions.flatMap(({ attributes }) => {
      const area = parseAddress(attributes['ref'] ?? '');
      const on = readSortOn(attributes);
      if (!area || !on) return [];
      const isDescending = attributes['descending'] === '1' || attributes['descending'] === 'true';
      return [{ key: area.left - rows.left, ascending: !isDescending, on }];
    }),
    matchCase: sort.attributes['caseSensitive'] === '1' || sort.attributes['caseSensitive'] === 'true',
  };
}

/** Makes `<sortState>`; null when nothing is left to sort by. Colours stand in `color`, texts taken for numbers in `textAsNumber`: see `fileForm/keepFilters.ts`. */
export function writeSortState({ fields, matchCase }: SortState, rows: Area): XmlElement | null {
  const kept = fields.filter(({ key }) => key >= 0 && key < columnCount(rows));
  if (kept.length === 0) return null;
  return element(
    'sortState',
    { ...(matchCase && { caseSensitive: '1' }), ref: formatAddress(rows) },
    kept.map(({ key, ascending, on }) =>
      element('sortCondition', {
        ...(!ascending && { descending: '1' }),
        ...writeSortOn(on),
        ref: formatAddress({ ...rows, left: rows.left + key, right: rows.left + key }),
      }),
    ),
  );
}

function readSortOn({
  sortBy = 'value',
  textAsNumber,
  color,
  iconSet,
  iconId,
}: XmlElement['attributes']): SortOn | null {
  switch (sortBy) {
    case 'value':
      return textAsNumber === undefined ? { by: 'value' } : { by: 'value', textAsNumber: true };
    case 'cellColor':
    case 'fontColor':
      return color === undefined ? null : { by: sortBy, color };
    case 'icon':
      return {
        by: 'icon',
        icon: iconSet !== undefined && iconId !== undefined ? { iconSet, index: Number(iconId) } : null,
      };
    default:
      return null;
  }
}

function writeSortOn(on: SortOn): XmlElement['attributes'] {
  switch (on.by) {
    case 'value':
      return on.textAsNumber ? { textAsNumber: '1' } : {};
    case 'cellColor':
    case 'fontColor':
      return { sortBy: on.by, color: on.color };
    case 'icon':
      return { sortBy: 'icon', ...(on.icon && { iconSet: on.icon.iconSet, iconId: String(on.icon.index) }) };
  }
}
