import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../area';
import type { ChartModel, ChartSource, ChartText } from '../chartModel';
import type { Sheet } from '../Sheet';
import { columnPoints, rowPoints } from '../sizes';
import type { CellValue } from '../values';
import { blocksBehind, type CellBlock, cellsBehind } from './references';

interface PlottedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The blocks of cells that a source refers to; empty for literals. */
export function blocksOf(home: Sheet, source: ChartSource | ChartText): CellBlock[] {
  return source.kind === 'reference' ? blocksBehind(home.book, source.reference, home) : [];
}

/** The present values behind a source, in order; errors stay errors. Hidden cells are left out when only visible ones are plotted. */
export function valuesOf(home: Sheet, model: Readonly<ChartModel>, source: ChartSource): CellValue[] {
  if (source.kind === 'literal') return [...source.points];
  return plottedCells(home, model, source).map(({ sheet, row, column }) => sheet.value(row, column));
}

/** As `valuesOf`, as the cells show them. Categories of several levels are one text each, outer level first. */
export function textsOf(home: Sheet, model: Readonly<ChartModel>, source: ChartSource): string[] {
  if (source.kind === 'literal') return source.points.map((point) => String(point ?? ''));
  const cells = plottedCells(home, model, source);
  const block = levelsOf(home, source);
  if (!block) return cells.map(({ sheet, row, column }) => sheet.text(row, column));
  const upright = rowCount(block.area) >= columnCount(block.area);
  const texts = new Map<number, string[]>();
  for (const { sheet, row, column } of cells) {
    const place = upright ? row : column;
    texts.set(place, [...(texts.get(place) ?? []), sheet.text(row, column)]);
  }
  return [...texts.values()].map((levels) => levels.filter((text) => text !== '').join(' '));
}

/** The only block of a source, when it is several cells wide and several high. */
export function levelsOf(home: Sheet, source: ChartSource): CellBlock | undefined {
  const [block, ...others] = blocksOf(home, source);
  if (!block || others.length > 0 || isWholeColumns(block.area) || isWholeRows(block.area)) return undefined;
  return rowCount(block.area) > 1 && columnCount(block.area) > 1 ? block : undefined;
}

/** The present text of a name or title; null when there is none. */
export function textOf(home: Sheet, text: ChartText): string | null {
  if (text.kind === 'text') return text.text;
  const shown = [...cellsBehind(blocksOf(home, text))].map(({ sheet, row, column }) =>
    sheet.text(row, column),
  );
  return shown.length > 0 ? shown.join(' ') : null;
}

function plottedCells(
  home: Sheet,
  { plotVisibleOnly }: Readonly<ChartModel>,
  source: ChartSource,
): PlottedCell[] {
  const cells = [...cellsBehind(blocksOf(home, source))];
  if (!plotVisibleOnly) return cells;
  return cells.filter(
    ({ sheet, row, column }) => rowPoints(sheet.native, row) > 0 && columnPoints(sheet.native, column) > 0,
  );
}
