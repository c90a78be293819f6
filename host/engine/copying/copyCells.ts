import { type Area, areaOf, type CellPosition, intersect } from '../area';
import { copyRules } from '../filling/copyRules';
import { storedStyle } from '../FormatMap';
import { hyperlinksOf } from '../hyperlinks';
import { assertNoMergeCut } from '../merges';
import { movedFormula } from '../references';
import type { Sheet } from '../Sheet';
import type { CellInput, CellValue } from '../values';
import { copyMerges } from './copyMerges';
import { transposedFormula } from './transposedFormula';

/** Rows and columns of a sheet whose crossings are copied: a rectangle, perhaps with lines left out. */
export interface CopySource {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What is copied of each cell, and how. */
export interface CopyOptions {
  readonly part: 'All' | 'Formulas' | 'Values' | 'Formats';
  /** Cells that hold nothing are not copied. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Place {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/**
 * Copies cells over an area, again and again in a direction in which the area is an exact multiple of the source; else once.
 * Throws `MergedRangeConflict` where a merged cell would be cut.
 *
 * @returns the area that was written.
 */
export function copyCells(source: CopySource, sheet: Sheet, to: Area, options: CopyOptions): Area {
  const places = placesOf(source, to, options.transpose);
  const last = places.at(-1)?.to ?? { row: to.top, column: to.left };
  const area: Area = { top: to.top, left: to.left, bottom: last.row, right: last.column };
  assertNoMergeCut(sheet, area);
  // Everything is read before anything is written: source and target may overlap.
  const copied = places
    .filter(({ from }) => !options.skipBlanks || !source.sheet.isEmpty(from.row, from.column))
    .map((place) => ({ ...place, ...contentOf(source.sheet, place, options) }));
  const links = hyperlinksOf(source.sheet);
  const linked = copied.map(({ from }) => links.at(from.row, from.column));
  const inputs = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<CellInput | undefined>(area.right - area.left + 1).fill(undefined),
  );
  for (const { to: cell, input } of copied) {
    const row = inputs[cell.row - area.top];
    if (row) row[cell.column - area.left] = input;
  }
  sheet.book.batch(() => {
    if (options.part === 'All' || options.part === 'Formats') copyMerges(source, sheet, area, places);
    if (options.part !== 'Formats') sheet.setInputs(area, inputs);
    if (options.part !== 'All' && options.part !== 'Formats') return;
    for (const { to: cell, style } of copied) {
      if (storedStyle(sheet.native, cell.row, cell.column) === style) continue;
      sheet.native.getCell(cell.row + 1, cell.column + 1).style = style;
    }
    sheet.book.announce({ type: 'formatChanged', sheet, area });
    if (options.part !== 'All') return;
    if (!options.skipBlanks) hyperlinksOf(sheet).put(area, null);
    copied.forEach(({ to: cell }, index) => {
      const link = linked[index];
      if (link) hyperlinksOf(sheet).put(areaOf(cell.row, cell.column), link);
    });
    copyRulesOf(source, sheet, area, { ...options, places: copied });
  });
  return area;
}

function placesOf({ rows, columns }: CopySource, to: Area, transpose: boolean): Place[] {
  const [down, across] = transpose ? [columns, rows] : [rows, columns];
  const height = repeated(to.bottom - to.top + 1, down.length);
  const width = repeated(to.right - to.left + 1, across.length);
  return Array.from({ length: height * width }, (_, index) => {
    const [row, column] = [Math.floor(index / width), index % width];
    const [first = 0, second = 0] = [down[row % down.length], across[column % across.length]];
    return {
      from: transpose ? { row: second, column: first } : { row: first, column: second },
      to: { row: to.top + row, column: to.left + column },
    };
  });
}

function repeated(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

function contentOf(sheet: Sheet, { from, to }: Place, { part, transpose }: CopyOptions) {
  const value = sheet.value(from.row, from.column);
  const style = storedStyle(sheet.native, from.row, from.column);
  if (part === 'Values' || !sheet.isFormula(from.row, from.column)) return { input: asInput(value), style };
  const formula = String(sheet.input(from.row, from.column));
  const input = transpose
    ? transposedFormula(formula, from, to)
    : movedFormula(formula, to.row - from.row, to.column - from.column);
  return { input, style };
}

/** A value as a constant that is read back as itself. */
function asInput(value: CellValue): CellInput {
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}

/** Validation and conditional formats; cell by cell where a block is transposed or has cells left out. */
function copyRulesOf(
  { sheet, rows, columns }: CopySource,
  onto: Sheet,
  area: Area,
  { skipBlanks, transpose, places }: Omit<CopyOptions, 'part'> & { readonly places: readonly Place[] },
): void {
  const [top = 0, left = 0] = [rows[0], columns[0]];
  const around = { top, left, bottom: rows.at(-1) ?? top, right: columns.at(-1) ?? left };
  const hasRules = (on: Sheet, place: Area) =>
    on.conditionalFormats.on(place).length > 0 ||
    on.validations.all().some(({ areas }) => areas.some((own) => intersect(own, place)));
  if (!hasRules(sheet, around) && !hasRules(onto, area)) return;
  const isWhole = rows.length === around.bottom - top + 1 && columns.length === around.right - left + 1;
  if (isWhole && !skipBlanks && !transpose) {
    copyRules(sheet, around, onto, area);
    return;
  }
  for (const { from, to } of places) {
    copyRules(sheet, areaOf(from.row, from.column), onto, areaOf(to.row, to.column));
  }
}
