import { monthsOfYear } from '../domain/businessYear';
import { firstDayOf } from '../domain/day';
import type { Month } from '../domain/month';
import { area } from './address';
import { number } from './cell';
import type { WorkbookModel } from './model';
import { DATE_FORMAT, HEADER_ROW } from './sheetFrame';
import type { CellBlock, FormattedArea } from './types';

/** Width of a month column: room for a symbol and a number of six digits. */
export const MONTH_WIDTH = 56;
export const DATE_ROW = HEADER_ROW - 1;

/** The months of the model's business years. */
export function monthsOf(model: Pick<WorkbookModel, 'yearStartMonth'>, year: number): readonly Month[] {
  return monthsOfYear(year, model.yearStartMonth);
}

/** `2026`, or `2026/27` when the year does not start in January. */
export function yearLabel({ yearStartMonth }: Pick<WorkbookModel, 'yearStartMonth'>, year: number): string {
  return yearStartMonth === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Real dates above the month headers, which Excel shows in the reader's language. */
export function dateBlock(column: number, months: readonly Month[]): CellBlock {
  return { row: DATE_ROW, column, cells: [months.map((month) => number(firstDayOf(month)))] };
}

export function dateFormats(column: number): FormattedArea {
  return { area: area(DATE_ROW, column, 1, 12), format: DATE_FORMAT };
}
