import { absoluteAddress, columnLetters, sheetPrefix } from '../../layout/address';
import { cellFormula, monthLookupFormula, type SourceFactor } from '../../layout/sourceFormulas';
import { findMonths, type MonthsFound } from '../source/readMonths';
import type { LinkSource, Place } from '../useCases';
import type { AreaReading, RawCell } from '../workbookGateway';
import type { LinkedCell, LinkTarget } from './linkTarget';
import { changedSource, hasOtherDates, type SourceReading } from './sourceReading';

type MonthsSource = Extract<LinkSource, { kind: 'months' }>;

/** The whole row or column of the month headers, where formulas can look months up in it. */
export function lineOfMonths(source: MonthsSource, area: AreaReading): Place | null {
  const found = foundIn(area, source);
  if (!found.headersAreFirstDays) return null;
  return { sheet: area.place.sheet, address: wholeLine(area, found, found.headerLine).replaceAll('$', '') };
}

/** The formulas that read one line of values under, or beside, its month headers. */
export function planMonths(
  target: LinkTarget,
  source: MonthsSource,
  { area, line }: SourceReading,
): readonly LinkedCell[] {
  const found = foundIn(area, source);
  const positions = new Map(found.months.map(({ month, position }) => [month, position]));
  const cellAt = (position: number): readonly [number, number] =>
    found.layout === 'across' ? [source.line, position] : [position, source.line];
  const factor = factorFor(
    target,
    area,
    found.months.map(({ position }) => cellAt(position)),
  );
  const lookUp = found.headersAreFirstDays ? lookUpIn(area, found, source.line, line) : null;
  return target.cells.flatMap((cell): LinkedCell[] => {
    const position = positions.get(cell.month);
    const [row, column] = cellAt(position ?? 0);
    const raw = position === undefined ? '' : (area.values[row]?.[column] ?? '');
    const value = raw === '' ? null : scaled(raw, factor);
    if (lookUp) return [{ cell, value, formula: monthLookupFormula(lookUp, cell.date, factor) }];
    if (position === undefined) return [];
    const address = `${sheetPrefix(area.place.sheet)}${absoluteAddress(area.row + row, area.column + column)}`;
    return [{ cell, value, formula: cellFormula(address, factor) }];
  });
}

function foundIn(area: AreaReading, source: MonthsSource): MonthsFound {
  const found = findMonths(area);
  if (found?.layout === source.layout && found.lines.some(({ index }) => index === source.line)) return found;
  throw changedSource(area);
}

/** Where formulas look for dates and values: in the whole lines, or only as far as the source reaches. */
function lookUpIn(
  area: AreaReading,
  found: MonthsFound,
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

function wholeLine(area: AreaReading, { layout }: MonthsFound, index: number): string {
  const name = layout === 'across' ? String(area.row + index + 1) : columnLetters(area.column + index);
  return `$${name}:$${name}`;
}

/** A share that the source shows in percent is stored as 0.81; a KPI in `%` that is typed as a value wants 81. */
function factorFor(
  { kpi, measure }: LinkTarget,
  area: AreaReading,
  cells: readonly (readonly [number, number])[],
): SourceFactor {
  const wantsPercent = measure.role === '=' && kpi.unit.startsWith('%') && kpi.multiplier === 1;
  const formats = cells.map(([row, column]) => area.numberFormats[row]?.[column] ?? '');
  return wantsPercent && formats.every((format) => format.includes('%')) ? 100 : 1;
}

function scaled(raw: RawCell, factor: SourceFactor): RawCell {
  return typeof raw === 'number' ? raw * factor : raw;
}
