import type { Worksheet } from '../excelts';
import type { StoredStyle } from '../styles';
import { same } from './same';

/** The definition of a column. */
export interface ColumnPicture {
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly bestFit: boolean | undefined;
  readonly style: StoredStyle;
}

type Column = Worksheet['columns'][number];

const plain: ColumnPicture = {
  width: undefined,
  hidden: false,
  outlineLevel: 0,
  bestFit: undefined,
  style: {},
};

/** The columns of a sheet without plain ones at the end; the list known already when all are the same. */
export function pictureOfColumns(
  { columns }: Worksheet,
  known: readonly ColumnPicture[],
): readonly ColumnPicture[] {
  const pictures = columns.map((column, index) => {
    const picture = pictureOf(column);
    const before = known[index];
    return before && same(before, picture) ? before : picture;
  });
  while (pictures.length > 0 && same(pictures.at(-1), plain)) pictures.pop();
  const isKnown = pictures.length === known.length && pictures.every((each, index) => each === known[index]);
  return isKnown ? known : pictures;
}

export function putColumns(sheet: Worksheet, pictures: readonly ColumnPicture[]): void {
  for (let index = 0; index < Math.max(pictures.length, sheet.columns.length); index += 1) {
    const column = sheet.getColumn(index + 1);
    const picture = pictures[index] ?? plain;
    if (same(pictureOf(column), picture)) continue;
    const { width, hidden, outlineLevel, bestFit, style } = picture;
    if (width === undefined) delete column.width;
    else column.width = width;
    column.hidden = hidden;
    column.outlineLevel = outlineLevel;
    if (bestFit === undefined) delete column.bestFit;
    else column.bestFit = bestFit;
    column.style = style;
  }
}

function pictureOf({ width, hidden, outlineLevel, bestFit, style }: Column): ColumnPicture {
  return { width, hidden, outlineLevel, bestFit, style };
}
