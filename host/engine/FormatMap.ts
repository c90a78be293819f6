import { type Area, isWholeColumns, isWholeRows, MAX_COLUMNS } from './area';
import { themeColors } from './colors';
import type { Worksheet } from './excelts';
import type { CellFormat, CellFormatPatch } from './format';
import { existingRows, forEachCell } from './nativeCells';
import { formatOf, patchedStyle, type StoredStyle, type StyleDefaults } from './styles';

const noStyle: StoredStyle = {};

/** The formats of a workbook: reads them from stored styles, each style once. */
export class FormatMap {
  readonly defaults: StyleDefaults;
  readonly #formats = new WeakMap<StoredStyle, CellFormat>();

  constructor(defaultFont: StyleDefaults['font'] | undefined, themeXml: string | undefined) {
    this.defaults = { font: defaultFont ?? { name: 'Calibri', size: 11 }, theme: themeColors(themeXml) };
  }

  /** The format of a cell: its own, else that of its row, else that of its column. */
  at(sheet: Worksheet, row: number, column: number): CellFormat {
    return this.of(storedStyle(sheet, row, column));
  }

  /** What a stored style looks like. */
  of(stored: StoredStyle): CellFormat {
    const known = this.#formats.get(stored);
    if (known) return known;
    const format = formatOf(stored, this.defaults);
    this.#formats.set(stored, format);
    return format;
  }

  /**
   * Applies a patch. Whole columns and rows keep it as their own style, so that later cells get it;
   * any other area gets it cell by cell.
   */
  patch(sheet: Worksheet, area: Area, patch: CellFormatPatch): void {
    this.restyle(sheet, area, (before) => patchedStyle(before, patch, this.defaults));
  }

  /** As `patch`, for any change of styles; the same style is changed once. */
  restyle(sheet: Worksheet, area: Area, change: (before: StoredStyle) => StoredStyle): void {
    const made = new Map<StoredStyle, StoredStyle>();
    const restyle = (before: StoredStyle) => {
      let after = made.get(before);
      if (!after) {
        after = change(before);
        made.set(before, after);
      }
      return after;
    };
    const restyleExisting = () => {
      forEachCell(sheet, area, (cell) => (cell.style = restyle(cell.style)));
    };
    if (isWholeColumns(area)) {
      // A sheet's last columns stay plain when all are formatted: definitions for 16,384 columns help nobody.
      const right = isWholeRows(area) ? Math.max(sheet.columns.length, 256) - 1 : area.right;
      for (let column = area.left; column <= Math.min(right, MAX_COLUMNS - 1); column += 1) {
        const definition = sheet.getColumn(column + 1);
        definition.style = restyle(definition.style);
      }
      makeCrossings(sheet, area);
      restyleRows(sheet, area, restyle);
      restyleExisting();
    } else if (isWholeRows(area)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const definition = sheet.getRow(row + 1);
        definition.style = restyle(definition.style);
      }
      makeCrossings(sheet, area);
      restyleExisting();
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells = sheet.getRow(row + 1);
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = cells.getCell(column + 1);
          cell.style = restyle(cell.style);
        }
      }
    }
  }

  /** Takes all formats from an area. */
  clear(sheet: Worksheet, area: Area): void {
    if (isWholeColumns(area)) {
      for (const definition of sheet.columns.slice(area.left, area.right + 1)) definition.style = {};
    }
    if (isWholeRows(area)) {
      for (const row of existingRows(sheet).slice(area.top, area.bottom + 1)) if (row) row.style = {};
    }
    forEachCell(sheet, area, (cell) => (cell.style = {}));
  }
}

/** The style that a cell has or would have. */
export function storedStyle(sheet: Worksheet, row: number, column: number): StoredStyle {
  const found = sheet.findRow(row + 1);
  const cell = found?.findCell(column + 1);
  if (cell) return cell.style;
  if (found && Object.keys(found.style).length > 0) return found.style;
  return sheet.columns[column]?.style ?? noStyle;
}

/** A row has one style for all of its cells without one, so only a change of the whole sheet can go into it. */
function restyleRows(sheet: Worksheet, area: Area, restyle: (style: StoredStyle) => StoredStyle): void {
  if (!isWholeRows(area)) return;
  for (const row of existingRows(sheet)) {
    if (row && isStyled(row)) row.style = restyle(row.style);
  }
}

/** Where a formatted row crosses a formatted column, a cell of its own holds both formats, as in Excel. */
function makeCrossings(sheet: Worksheet, area: Area): void {
  const columns = sheet.columns.slice(area.left, area.right + 1).filter(isStyled);
  for (const row of existingRows(sheet).slice(area.top, area.bottom + 1)) {
    if (row && isStyled(row)) for (const column of columns) row.getCell(column.number);
  }
}

function isStyled({ style }: { readonly style: StoredStyle }): boolean {
  return Object.keys(style).length > 0;
}
