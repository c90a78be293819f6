import { type Area, type CellPosition, intersect, type Sheet } from '../../engine';

/** A cell that was found. */
export interface FoundCell extends CellPosition {
  readonly sheet: Sheet;
}

/** What to look for. Case does not matter; `*`, `?` and `~` are plain characters here. */
export interface Search {
  readonly text: string;
  /** Only cells whose whole content is the text. */
  readonly isWhole: boolean;
}

/**
 * The cells of sheets whose displayed text or formula holds a text, row by row. Hidden rows and columns are searched too.
 *
 * @param within only these cells of each sheet.
 */
export function findCells(sheets: readonly Sheet[], { text, isWhole }: Search, within?: Area): FoundCell[] {
  const wanted = text.toLowerCase();
  if (wanted === '') return [];
  const matches = (content: string) =>
    isWhole ? content.toLowerCase() === wanted : content.toLowerCase().includes(wanted);
  return sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    const area = used && within ? intersect(used, within) : used;
    if (!area) return [];
    const found: FoundCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.isEmpty(row, column)) continue;
        if (matches(sheet.text(row, column)) || matches(sheet.editText(row, column)))
          found.push({ sheet, row, column });
      }
    }
    return found;
  });
}

/** Which of the found cells comes next after a cell (or before it, with step -1), going round at the end; -1 for none. */
export function nextFound(
  found: readonly FoundCell[],
  from: FoundCell,
  step: 1 | -1,
  sheets: readonly Sheet[],
): number {
  const order = ({ sheet, row, column }: FoundCell) => [sheets.indexOf(sheet), row, column] as const;
  const isAfter = (one: FoundCell, other: FoundCell) => {
    const [a, b] = [order(one), order(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  };
  if (found.length === 0) return -1;
  const index =
    step === 1
      ? found.findIndex((cell) => isAfter(cell, from) > 0)
      : lastIndex(found, (cell) => isAfter(cell, from) < 0);
  return index >= 0 ? index : step === 1 ? 0 : found.length - 1;
}

function lastIndex<Item>(items: readonly Item[], matches: (item: Item) => boolean): number {
  let at = items.length - 1;
  while (at >= 0) {
    const item = items[at];
    if (item !== undefined && matches(item)) break;
    at--;
  }
  return at;
}
