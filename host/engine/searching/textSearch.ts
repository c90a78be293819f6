import { type Area, type CellPosition, intersect } from '../area';
import type { Sheet } from '../Sheet';

/** How a text is compared with the contents of cells. */
export interface SearchCriteria {
  /** The whole content has to match, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** The cells of an area in which a text is found, row by row. */
export function cellsWithText(
  sheet: Sheet,
  area: Area,
  text: string,
  criteria: SearchCriteria,
): readonly CellPosition[] {
  const used = sheet.usedArea(true);
  const within = used && intersect(area, used);
  if (!within) return [];
  const pattern = patternOf(text, criteria);
  const found: CellPosition[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      if (sheet.isEmpty(row, column)) continue;
      if (searchedTexts(sheet, row, column).some((content) => matches(content, pattern))) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

/**
 * Replaces a text in the cells of an area, in formulas too; what comes out is entered as if it were typed.
 *
 * @returns how many cells changed.
 */
export function replaceText(
  sheet: Sheet,
  area: Area,
  change: { readonly text: string; readonly replacement: string },
  criteria: SearchCriteria,
): number {
  const used = sheet.usedArea(true);
  const within = used && intersect(area, used);
  if (!within) return 0;
  const pattern = patternOf(change.text, criteria);
  let replaced = 0;
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      if (sheet.isEmpty(row, column)) continue;
      const before = sheet.editText(row, column);
      if (!matches(before, pattern)) continue;
      const after = before.replace(pattern, () => change.replacement);
      if (after === before) continue;
      sheet.typeInput(row, column, after);
      replaced += 1;
    }
  }
  return replaced;
}

/** What a cell is searched for: what it shows, and the formula or constant behind it. */
function searchedTexts(sheet: Sheet, row: number, column: number): readonly string[] {
  return [sheet.text(row, column), sheet.editText(row, column)];
}

function matches(content: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(content);
}

/** `?` stands for one character, `*` for any number, `~` before one of them for itself, as in Excel's Find. */
function patternOf(text: string, { completeMatch, matchCase }: SearchCriteria): RegExp {
  const parts = (text.match(/~[~?*]|[^]/gu) ?? []).map((part) => {
    if (part === '?') return '[^]';
    if (part === '*') return '[^]*?';
    return escaped(part.length === 2 && part.startsWith('~') ? part.slice(1) : part);
  });
  const source = parts.join('');
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}

function escaped(part: string): string {
  return part.replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
}
