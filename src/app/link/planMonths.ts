import { readTypedNumber } from '../../domain/typedNumber';
import { absoluteAddress, columnLetters, sheetPrefix } from '../../layout/address';
import { cellFormula, monthLookupFormula, type SourceForm } from '../../layout/sourceFormulas';
import { findMonths, type MonthsFound } from '../source/readMonths';
import type { LinkSource, Place } from '../useCases';
import type { AreaReading, RawCell } from '../workbookGateway';
import type { LinkedCell, LinkTarget } from './linkTarget';
import { changedSource, hasOtherDates, type SourceReading } from './sourceReading';

type MonthsSource = Extract<LinkSource, { kind: 'months' }>;

/** Months as formulas need them: where their headers and their values stand in a rectangle. */
export type PlacedMonths = Pick<MonthsFound, 'layout' | 'headerLine' | 'months' | 'headersAreFirstDays'>;

/** The whole row or column of the month headers, where formulas can look months up in it. */
export function lineOfMonths(source: MonthsSource, area: AreaReading): Place | null {
  return lineOfHeaders(area, foundIn(area, source));
}

/** The same for months that were found already. */
export function lineOfHeaders(area: AreaReading, found: PlacedMonths): Place | null {
  if (!found.headersAreFirstDays) return null;
  return { sheet: area.place.sheet, address: wholeLine(area, found, found.headerLine).replaceAll('$', '') };
}

/** The formulas that read one line of values under, or beside, its month headers. */
export function planMonths(
  target: LinkTarget,
  source: MonthsSource,
  reading: SourceReading,
): readonly LinkedCell[] {
  const found = foundIn(reading.area, source);
  const form = formFor(target, reading.area, found, source.line);
  return linkMonths(
    target,
    reading,
    found,
    source.line,
    found.months.map(() => form),
  );
}

/**
 * The formulas that read a line whose months were found already.
 *
 * @param forms how each cell of the line is read, in the order of the months. Only where all are alike, and no text has to become a number,
 * is a month looked up; else each month reads its one cell.
 */
export function linkMonths(
  target: LinkTarget,
  { area, line }: SourceReading,
  found: PlacedMonths,
  valueLine: number,
  forms: readonly SourceForm[],
): readonly LinkedCell[] {
  const places = new Map(found.months.map(({ month, position }, index) => [month, { position, index }]));
  const form = forms[0] ?? 'asIs';
  const isAlike = form !== 'text' && forms.every((other) => other === form);
  const lookUp = found.headersAreFirstDays && isAlike ? lookUpIn(area, found, valueLine, line) : null;
  return target.cells.flatMap((cell): LinkedCell[] => {
    const place = places.get(cell.month);
    const [row, column] = cellAt(found, valueLine, place?.position ?? 0);
    const raw = place === undefined ? '' : (area.values[row]?.[column] ?? '');
    const own = (place && forms[place.index]) ?? form;
    const value = raw === '' ? null : read(raw, own);
    if (lookUp) return [{ cell, value, formula: monthLookupFormula(lookUp, cell.date, form) }];
    if (place === undefined) return [];
    const address = `${sheetPrefix(area.place.sheet)}${absoluteAddress(area.row + row, area.column + column)}`;
    return [{ cell, value, formula: cellFormula(address, own) }];
  });
}

function cellAt({ layout }: PlacedMonths, line: number, position: number): readonly [number, number] {
  return layout === 'across' ? [line, position] : [position, line];
}

function foundIn(area: AreaReading, source: MonthsSource): MonthsFound {
  const found = findMonths(area);
  if (found?.layout === source.layout && found.lines.some(({ index }) => index === source.line)) return found;
  throw changedSource(area);
}

/** Where formulas look for dates and values: in the whole lines, or only as far as the source reaches. */
function lookUpIn(
  area: AreaReading,
  found: PlacedMonths,
  valueLine: number,
  line: AreaReading | null,
): { readonly dates: string; readonly values: string } {
  const across = found.layout === 'across';
  const first = found.months[0]?.position ?? 0;
  const count = (found.months.at(-1)?.position ?? first) - first + 1;
  const start = (across ? area.column : area.row) + first;
  const isAlone = !line || !hasOtherDates(line, across, { first: start, count });
  const reference = (index: number): string => {
    const at = (position: number): string =>
      across ? absoluteAddress(area.row + index, position) : absoluteAddress(position, area.column + index);
    const part = isAlone ? wholeLine(area, found, index) : `${at(start)}:${at(start + count - 1)}`;
    return `${sheetPrefix(area.place.sheet)}${part}`;
  };
  return { dates: reference(found.headerLine), values: reference(valueLine) };
}

function wholeLine(area: AreaReading, { layout }: PlacedMonths, index: number): string {
  const name = layout === 'across' ? String(area.row + index + 1) : columnLetters(area.column + index);
  return `$${name}:$${name}`;
}

/** A share that the source shows in percent is stored as 0.81; a KPI in `%` that is typed as a value wants 81. */
function formFor(
  { kpi, measure }: LinkTarget,
  area: AreaReading,
  found: PlacedMonths,
  line: number,
): SourceForm {
  const wantsPercent = measure.role === '=' && kpi.unit.startsWith('%') && kpi.multiplier === 1;
  const formats = found.months.map(({ position }) => {
    const [row, column] = cellAt(found, line, position);
    return area.numberFormats[row]?.[column] ?? '';
  });
  return wantsPercent && formats.every((format) => format.includes('%')) ? 'fraction' : 'asIs';
}

/** What the formula will show: the same rules, on the cell that was read. */
function read(raw: RawCell, form: SourceForm): RawCell {
  if (typeof raw === 'number') return form === 'fraction' ? raw * 100 : raw;
  if (form !== 'text' || typeof raw !== 'string') return raw;
  const number = readTypedNumber(raw.replaceAll('%', ''));
  return typeof number === 'number' ? number : raw;
}
