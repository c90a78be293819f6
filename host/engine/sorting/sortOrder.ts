import type { Area } from '../area';
import type { ConditionalIcon } from '../conditionalRule';
import type { Sheet } from '../Sheet';
import { compareValues, isBlank, textAsNumber } from './compareValues';
import type { SortField } from './SortField';

type Compare = (one: number, other: number) => number;

/**
 * The lines of an area (rows or columns of the sheet) in their new order. Lines that are alike keep their order.
 */
export function sortOrder(
  sheet: Sheet,
  area: Area,
  lines: readonly number[],
  axis: 'rows' | 'columns',
  fields: readonly SortField[],
  matchCase: boolean,
): number[] {
  const compares = fields.map((field) => {
    const cellOf = (line: number): readonly [number, number] =>
      axis === 'rows' ? [line, area.left + field.key] : [area.top + field.key, line];
    return field.on.by === 'value'
      ? byValue(sheet, lines, cellOf, field, matchCase)
      : byLook(sheet, lines, cellOf, field);
  });
  return [...lines].sort((one, other) => {
    for (const compare of compares) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function byValue(
  sheet: Sheet,
  lines: readonly number[],
  cellOf: (line: number) => readonly [number, number],
  { ascending, on }: SortField,
  matchCase: boolean,
): Compare {
  const asNumbers = on.by === 'value' && on.textAsNumber === true;
  const values = new Map(
    lines.map((line) => {
      const value = sheet.value(...cellOf(line));
      return [line, asNumbers ? textAsNumber(value) : value];
    }),
  );
  return (first, second) => {
    const one = values.get(first) ?? null;
    const other = values.get(second) ?? null;
    const order = compareValues(one, other, matchCase);
    return ascending || isBlank(one) || isBlank(other) ? order : -order;
  };
}

/** Colours and icons are those that are seen, conditional formats included. */
function byLook(
  sheet: Sheet,
  lines: readonly number[],
  cellOf: (line: number) => readonly [number, number],
  { ascending, on }: SortField,
): Compare {
  const fits = new Set(lines.filter((line) => hasLook(sheet, cellOf(line), on)));
  const place = (line: number) => Number(fits.has(line) !== ascending);
  return (one, other) => place(one) - place(other);
}

function hasLook(sheet: Sheet, [row, column]: readonly [number, number], on: SortField['on']): boolean {
  switch (on.by) {
    case 'value':
      return false;
    case 'cellColor':
      return sheet.displayedFormat(row, column).fill.color.toUpperCase() === on.color.toUpperCase();
    case 'fontColor':
      return sheet.displayedFormat(row, column).font.color.toUpperCase() === on.color.toUpperCase();
    case 'icon':
      return isSameIcon(sheet.conditionalFormats.resultAt(row, column)?.icon ?? null, on.icon);
  }
}

function isSameIcon(one: ConditionalIcon | null, other: ConditionalIcon | null): boolean {
  return one?.iconSet === other?.iconSet && one?.index === other?.index;
}
