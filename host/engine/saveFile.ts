import { formatCell } from './area';
import type { Book } from './Book';
import { keepFileForm } from './fileForm';
import { forgetSaved } from './fileForm/forgetSaved';
import { nameDrawings } from './fileForm/nameDrawings';
import { giveHyperlinks } from './fileHyperlinks';
import { changeView } from './freeze';
import { existingRows, rowParts } from './nativeCells';
import { completeFile } from './package/writeParts';
import type { Sheet } from './Sheet';
import { pointsToDigits } from './sizes';

/** The book as an .xlsx file that Excel and LibreOffice open without complaint. */
export async function saveFile(book: Book): Promise<Uint8Array> {
  keepFileForm();
  for (const sheet of book.sheets) {
    sheet.charts.prepareToSave();
    forgetSaved(sheet.native);
    keepSelection(book, sheet);
    keepBareRows(sheet);
    giveHyperlinks(sheet);
    keepStandardWidths(sheet);
  }
  nameDrawings(book.native.worksheets);
  const [view] = book.native.views;
  book.native.views = [
    {
      ...(view ?? { x: 0, y: 0, width: 28800, height: 17600, firstSheet: 0, visibility: 'visible' }),
      activeTab: book.activeSheet.position,
    },
  ];
  // Excel is to trust its own results, not ours.
  book.native.calcProperties.fullCalcOnLoad = true;
  // Compressed once, when it is complete; ExcelTS's own look at what it wrote would cost as much as the writing.
  const written = await book.native.xlsx.writeBuffer({ zip: { level: 0 }, validate: false });
  return completeFile(new Uint8Array(written), book);
}

function keepSelection(book: Book, sheet: Sheet): void {
  const { activeCell } = book.selectionOn(sheet);
  changeView(sheet.native, (view) => ({
    ...view,
    activeCell: formatCell(activeCell.row, activeCell.column),
    tabSelected: sheet === book.activeSheet,
  }));
}

/** ExcelTS saves a row without cells only if it has a height: hidden, grouped and formatted rows would be lost. */
function keepBareRows(sheet: Sheet): void {
  for (const row of existingRows(sheet.native)) {
    if (!row || row.height !== undefined || rowParts(row)._cells.some((cell) => cell)) continue;
    const matters = row.hidden || row.outlineLevel > 0 || Object.keys(row.style).length > 0;
    if (matters) row.height = sheet.native.properties.defaultRowHeight ?? 15;
  }
}

/** ExcelTS gives a column that is only formatted, hidden or grouped a width of 9, a little less than Excel's standard. */
function keepStandardWidths(sheet: Sheet): void {
  for (const column of sheet.native.columns) {
    if (column.width === undefined || (column.width === 9 && !column.isCustomWidth)) {
      if (!column.isDefault) column.width = pointsToDigits(sheet.standardWidth);
    }
  }
}
