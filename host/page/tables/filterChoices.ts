import { isErrorValue, rowTest } from '../../engine';
import { isDateFormat } from '../../engine/numfmt';
import type { FilterColumn } from './filterAt';

/** A value of a column as its cells show it. */
export interface FilterChoice {
  /** '' stands for blank cells. */
  readonly text: string;
  /** How many cells show it. */
  readonly count: number;
  /** Whether it passes the present filter of the column. */
  readonly isShown: boolean;
}

/** What most cells of a column hold: decides which conditions are offered and how sorting is called. */
export type ColumnKind = 'number' | 'text' | 'date';

/** The values that the filters of other columns leave, each once whatever the case, in order; blanks last. */
export function filterChoices({ sheet, filters, index, body }: FilterColumn): FilterChoice[] {
  const criteria = filters.criteriaOf(index);
  const isShown = criteria ? rowTest(sheet, body, criteria) : () => true;
  const left = body.left - index;
  const others = filters.criteria.flatMap((other, column) => {
    if (!other || column === index) return [];
    return [rowTest(sheet, { ...body, left: left + column, right: left + column }, other)];
  });
  const found = new Map<string, { text: string; count: number; isShown: boolean; order: number | null }>();
  for (let row = body.top; row <= body.bottom; row++) {
    if (!others.every((test) => test(row))) continue;
    const text = sheet.text(row, body.left);
    const known = found.get(text.toLowerCase());
    if (known) {
      known.count++;
      known.isShown ||= isShown(row);
    } else {
      const value = sheet.value(row, body.left);
      const order = typeof value === 'number' ? value : null;
      found.set(text.toLowerCase(), { text, count: 1, isShown: isShown(row), order });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      Number(one.text === '') - Number(other.text === '') ||
      Number(one.order === null) - Number(other.order === null) ||
      (one.order ?? 0) - (other.order ?? 0) ||
      one.text.localeCompare(other.text, 'en', { numeric: true, sensitivity: 'base' }),
  );
}

export function columnKind({ sheet, body }: FilterColumn): ColumnKind {
  const counts = { number: 0, text: 0, date: 0 };
  for (let row = body.top; row <= body.bottom; row++) {
    const value = sheet.value(row, body.left);
    if (value === null || isErrorValue(value)) continue;
    if (typeof value !== 'number') counts.text++;
    else if (isDateFormat(sheet.format(row, body.left).numberFormat)) counts.date++;
    else counts.number++;
  }
  if (counts.date > counts.number && counts.date > counts.text) return 'date';
  return counts.number > counts.text ? 'number' : 'text';
}
