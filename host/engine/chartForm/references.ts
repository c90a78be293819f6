import {
  type Area,
  cellsOf,
  formatAbsolute,
  intersect,
  isWholeColumns,
  isWholeRows,
  parseReference,
  quoteSheetName,
} from '../area';
import type { Book } from '../Book';
import type { Sheet } from '../Sheet';

/** A block of cells that a chart refers to. */
export interface CellBlock {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `'KPI Trends'!$B$4:$B$15`: how charts refer to cells. */
export function referenceTo(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

/** The cells behind a reference of a chart: one block, several in brackets, or a name. Empty when nothing is found. */
export function blocksBehind(book: Book, reference: string, home: Sheet): CellBlock[] {
  const text = reference.replace(/^=/, '').trim();
  const inner = /^\((.*)\)$/s.exec(text)?.[1] ?? text;
  return splitUnion(inner).flatMap((part) => {
    const parsed = parseReference(part);
    if (!parsed) return behindName(book, part, home);
    const sheet = parsed.sheetName === undefined ? home : book.sheetNamed(parsed.sheetName);
    return sheet ? [{ sheet, area: parsed.area }] : [];
  });
}

/** The cells of blocks in the order in which a chart plots them; of whole columns and rows those in use. */
export function* cellsBehind(
  blocks: readonly CellBlock[],
): Generator<{ sheet: Sheet; row: number; column: number }> {
  for (const { sheet, area } of blocks) {
    const boundless = isWholeColumns(area) || isWholeRows(area);
    const used = boundless ? sheet.usedArea() : area;
    const shown = used && intersect(area, used);
    if (shown) for (const cell of cellsOf(shown)) yield { sheet, ...cell };
  }
}

/** Rewrites every reference in the native form of a chart, whatever its type; the rewriter gets formulas with `=`. */
export function rewriteReferences(native: unknown, rewrite: (formula: string) => string): void {
  if (typeof native !== 'object' || native === null) return;
  if ('formula' in native && typeof native.formula === 'string') {
    native.formula = rewrite(`=${native.formula}`).replace(/^=/, '');
  }
  for (const part of Object.values(native)) rewriteReferences(part, rewrite);
}

/** Names are written with the sheet or the file before them: `Trend!Actual`, `'KPIs.xlsx'!Actual`, `[0]!Actual`. */
function behindName(book: Book, text: string, home: Sheet): CellBlock[] {
  const bang = text.lastIndexOf('!');
  const sheetName = text.slice(0, Math.max(0, bang)).replace(/^'|'$/g, '').replaceAll("''", "'");
  const scope = book.sheetNamed(sheetName) ?? home;
  const name = text.slice(bang + 1);
  const found = scope.names.get(name) ?? book.names.get(name);
  const target = found?.target;
  return target ? [target] : [];
}

function splitUnion(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    if (text[index] === ',' && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}
