import { type Area, areaOf, columnCount, rowCount } from '../area';
import type { ChartSeries, ChartSource, ChartText, ChartType } from '../chartModel';
import type { Sheet } from '../Sheet';
import type { CellValue } from '../values';
import { isScatter, kindOf } from './chartTypes';
import { newSeries } from './newChart';
import { referenceTo } from './references';

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

/** A range read line by line: a line holds a series, or the categories, or nothing but headings. */
interface Lines {
  readonly lines: number;
  readonly places: number;
  value(line: number, place: number): CellValue;
  /** Text, a date or nothing: what Excel takes for a heading rather than for a number to plot. */
  isWord(line: number, place: number): boolean;
  /** A block of lines, from one place to another. */
  source(from: number, to: number, first: number, last: number): { kind: 'reference'; reference: string };
}

/**
 * The series of a range, as Excel guesses them: the longer side holds the categories; leading lines are headings while they
 * hold words, or where the corner is empty. A scatter chart always takes its first line for x, a bubble chart the others in
 * pairs of value and size.
 */
export function seriesOf(
  sheet: Sheet,
  area: Area,
  type: ChartType,
  seriesBy: SeriesBy,
  newId: () => string,
): ChartSeries[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(area) >= columnCount(area));
  const range = linesOf(sheet, area, byColumns);
  const { categories, names } = headings(range, type);
  const last = range.places - 1;
  const lineAt = (line: number): ChartSource => range.source(line, line, names, last);
  const nameAt = (line: number): ChartText =>
    names > 0 ? range.source(line, line, 0, names - 1) : { kind: 'none' };
  const shared: ChartSource =
    categories > 0 ? range.source(0, categories - 1, names, last) : { kind: 'none' };
  const step = kindOf(type)?.type === 'bubble' ? 2 : 1;
  const made: ChartSeries[] = [];
  for (let line = categories; line < range.lines; line += step) {
    made.push(
      newSeries(newId(), type, {
        name: nameAt(line),
        values: lineAt(line),
        categories: { ...shared },
        ...(step === 2 && line + 1 < range.lines && { bubbleSizes: lineAt(line + 1) }),
      }),
    );
  }
  return made;
}

/** How many leading lines are categories, and how many leading places are names. */
function headings(range: Lines, type: ChartType): { categories: number; names: number } {
  const { lines, places } = range;
  const emptyCorner = range.value(0, 0) === null && lines > 1 && places > 1;
  const inner = (from: number, count: number) =>
    Array.from({ length: Math.max(0, count - from) }, (_, index) => index + from);
  const isWordLine = (line: number, from: number) =>
    inner(from, places).length > 0 && inner(from, places).every((place) => range.isWord(line, place));
  const isWordPlace = (place: number, from: number) =>
    inner(from, lines).length > 0 && inner(from, lines).every((line) => range.isWord(line, place));

  if (isScatter(type)) {
    // With an even number of lines a bubble chart has no x of its own.
    const categories = lines > 1 && (kindOf(type)?.type !== 'bubble' || lines % 2 === 1) ? 1 : 0;
    return { categories, names: places > 1 && (emptyCorner || isWordPlace(0, categories)) ? 1 : 0 };
  }
  let categories = lines > 1 && (emptyCorner || isWordLine(0, 1)) ? 1 : 0;
  const names = places > 1 && (emptyCorner || isWordPlace(0, categories)) ? 1 : 0;
  // Further lines of words are further levels of the categories, as long as something is left to plot.
  while (
    categories > 0 &&
    categories < lines - 1 &&
    isWordLine(categories, names) &&
    inner(names, places).some((place) => typeof range.value(categories, place) === 'string')
  )
    categories += 1;
  const plotted = inner(categories, lines).some((line) => !isWordLine(line, names));
  return { categories: plotted ? categories : Math.min(categories, 1), names };
}

function linesOf(sheet: Sheet, area: Area, byColumns: boolean): Lines {
  const cell = (line: number, place: number) =>
    byColumns
      ? { row: area.top + place, column: area.left + line }
      : { row: area.top + line, column: area.left + place };
  const value = (line: number, place: number) => {
    const { row, column } = cell(line, place);
    return sheet.value(row, column);
  };
  return {
    lines: byColumns ? columnCount(area) : rowCount(area),
    places: byColumns ? rowCount(area) : columnCount(area),
    value,
    isWord: (line, place) => {
      const shown = value(line, place);
      if (shown === null || typeof shown === 'string') return true;
      const { row, column } = cell(line, place);
      return typeof shown === 'number' && isDateFormat(sheet.format(row, column).numberFormat);
    },
    source: (from, to, first, last) => {
      const start = cell(from, first);
      const size: [number, number] = [last - first + 1, to - from + 1];
      const [rows, columns] = byColumns ? size : [size[1], size[0]];
      return {
        kind: 'reference',
        reference: referenceTo(sheet, areaOf(start.row, start.column, rows, columns)),
      };
    },
  };
}

function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''));
}
