import type { Area } from '../area';
import type { Book } from '../Book';
import { Workbook } from '../excelts';
import type { CellFormatPatch } from '../format';
import type { Sheet } from '../Sheet';
import { cellStylesOf } from './CellStyles';

/**
 * What has the look of a style as cells have theirs, so that fonts, fills and borders of a style are read and changed as those of a
 * range: one cell of a sheet that belongs to no workbook. Changes go to the style.
 */
export function styleSurface(
  book: Book,
  name: string,
): Pick<Sheet, 'book' | 'native' | 'assertWritable' | 'setFormat'> {
  const native = new Workbook().addWorksheet('Style');
  const show = () => {
    native.getCell(1, 1).style = cellStylesOf(book).find(name)?.look ?? {};
  };
  show();
  return {
    book,
    native,
    assertWritable: () => undefined,
    setFormat: (_cell: Area, patch: CellFormatPatch) => {
      cellStylesOf(book).change(name, patch);
      show();
    },
  };
}
