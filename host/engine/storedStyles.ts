import { type Area, isWholeRows } from './area';
import type { Worksheet } from './excelts';
import type { CellFormat } from './format';
import { existingRows, rowParts } from './nativeCells';
import type { Sheet } from './Sheet';
import type { StoredStyle } from './styles';

const noStyle: StoredStyle = {};

/** How many columns `FormatMap` defines when all cells of a sheet are formatted. */
const definedColumns = 256;

/** The different formats of the cells of an area, whatever its size: a cell without a style has its row's or its column's. */
export function formatsIn({ book, native }: Sheet, area: Area): readonly CellFormat[] {
  return [...new Set([...stylesIn(native, area)].map((style) => book.formats.of(style)))];
}

/** The different styles of the cells of an area. Looks only at rows, columns and cells that exist. */
export function stylesIn(sheet: Worksheet, area: Area): Set<StoredStyle> {
  const styles = new Set<StoredStyle>();
  const rows = existingRows(sheet);
  const columns = sheet.columns;
  const addColumnStyles = (from: number) => {
    const first = Math.max(from, area.left);
    for (let column = first; column <= Math.min(area.right, columns.length - 1); column += 1) {
      styles.add(columns[column]?.style ?? noStyle);
    }
    // A format of the whole sheet defines the columns up to the last one that matters only.
    const isWholeSheet = isWholeRows(area) && columns.length >= definedColumns;
    if (area.right >= Math.max(first, columns.length) && !isWholeSheet) styles.add(noStyle);
  };
  let hasBareRow = area.bottom >= rows.length;
  for (let index = area.top; index <= Math.min(area.bottom, rows.length - 1); index += 1) {
    const row = rows[index];
    if (!row) {
      hasBareRow = true;
      continue;
    }
    const cells = rowParts(row)._cells;
    const rowStyle = Object.keys(row.style).length > 0 ? row.style : undefined;
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      styles.add(cells[column]?.style ?? rowStyle ?? columns[column]?.style ?? noStyle);
    }
    if (area.right < cells.length) continue;
    if (rowStyle) styles.add(rowStyle);
    else addColumnStyles(cells.length);
  }
  if (hasBareRow) addColumnStyles(area.left);
  return styles;
}
