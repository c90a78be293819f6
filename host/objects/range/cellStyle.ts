import { cellStylesOf } from '../../engine';
import { textArgument } from '../arguments';
import type { CellsTarget } from '../CellsTarget';
import { NotImplemented } from '../NotImplemented';
import { type Scalar, scalar } from '../officeClass';

/** The named style of cells: of Excel's own the word of `Excel.BuiltInStyle`; null where the cells differ. */
export function cellStyle(set: string): Scalar<CellsTarget> {
  return scalar(
    set,
    ({ sheet, areas }) => {
      const styles = cellStylesOf(sheet.book);
      if (styles.isFromFile)
        throw new NotImplemented('Range.style in a workbook whose file names styles of cells');
      const [first, ...others] = new Set(areas.flatMap((area) => styles.in(sheet, area)));
      return first && others.length === 0 ? (first.word ?? first.name) : null;
    },
    ({ sheet, areas }, value) => {
      const name = textArgument(value, 'Range.style');
      for (const area of areas) sheet.assertWritable(area, 'format');
      sheet.book.batch(() => {
        for (const area of areas) cellStylesOf(sheet.book).apply(sheet, area, name);
      });
    },
    { onRequest: true, partly: 'In a saved file cells keep the look of their style, not its name.' },
  );
}
