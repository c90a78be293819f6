import { type Area, intersect, MAX_COLUMNS, MAX_ROWS } from './area';
import { ExcelError } from './errors';
import type { Row, Worksheet } from './excelts';
import type { CellFormat } from './format';
import { existingRows } from './nativeCells';
import { columnPoints, pointsToDigits, rowPoints, standardPoints, textPoints } from './sizes';

const maxOutlineLevel = 7;

/** Room that Excel leaves beside a text when it fits a column to it, in points. */
const autofitPadding = 6;

/** The geometry of a sheet: sizes in points, hidden rows and columns, outline levels. */
export abstract class SheetGeometry {
  abstract readonly native: Worksheet;
  abstract text(row: number, column: number): string;
  abstract format(row: number, column: number): CellFormat;
  abstract usedArea(valuesOnly?: boolean): Area | null;

  /** Runs a change of sizes and announces it. */
  protected abstract resize(rowsOrColumns: 'rows' | 'columns', work: () => void): void;

  /** SUBTOTAL and AGGREGATE look at hidden rows. */
  protected abstract hiddenRowsChanged(): void;

  /** Width in points; 0 while the column is hidden. */
  columnWidth(column: number): number {
    return columnPoints(this.native, column);
  }

  setColumnWidth(left: number, right: number, points: number): void {
    assertSize(points, 1342);
    this.#eachColumn(left, right, (column) => {
      column.width = pointsToDigits(points);
      column.hidden = points === 0;
    });
  }

  /** Height in points; 0 while the row is hidden. */
  rowHeight(row: number): number {
    return rowPoints(this.native, row);
  }

  setRowHeight(top: number, bottom: number, points: number): void {
    assertSize(points, 409.5);
    this.resize('rows', () => {
      let isOther = false;
      this.#eachRow(top, bottom, (row) => {
        isOther ||= row.hidden !== (points === 0);
        row.height = points;
        row.customHeight = true;
        row.hidden = points === 0;
      });
      if (isOther) this.hiddenRowsChanged();
    });
  }

  /** Width in points of columns without a width of their own. */
  get standardWidth(): number {
    return standardPoints(this.native);
  }

  set standardWidth(points: number) {
    assertSize(points, 1342);
    this.resize('columns', () => {
      this.native.properties.defaultColWidth = pointsToDigits(points);
    });
  }

  isColumnHidden(column: number): boolean {
    return this.native.columns[column]?.hidden ?? false;
  }

  setColumnsHidden(left: number, right: number, hidden: boolean): void {
    this.#eachColumn(left, right, (column) => (column.hidden = hidden));
  }

  isRowHidden(row: number): boolean {
    return this.native.findRow(row + 1)?.hidden ?? false;
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean): void {
    this.resize('rows', () => {
      this.#eachRow(top, bottom, (row) => (row.hidden = hidden));
      this.hiddenRowsChanged();
    });
  }

  /** Raises (1) or lowers (-1) the outline level of columns; Excel has at most seven levels. */
  groupColumns(left: number, right: number, change: 1 | -1 = 1): void {
    this.resize('columns', () => {
      this.#eachColumn(left, right, (column) => {
        column.outlineLevel = outlineLevel(column.outlineLevel, change);
      });
      const levels = this.native.columns.map((column) => column.outlineLevel);
      this.native.properties.outlineLevelCol = Math.max(0, ...levels);
    });
  }

  groupRows(top: number, bottom: number, change: 1 | -1 = 1): void {
    this.resize('rows', () => {
      this.#eachRow(top, bottom, (row) => {
        row.outlineLevel = outlineLevel(row.outlineLevel, change);
      });
      const levels = existingRows(this.native).map((row) => row?.outlineLevel ?? 0);
      this.native.properties.outlineLevelRow = levels.reduce((most, level) => Math.max(most, level), 0);
    });
  }

  columnOutlineLevel(column: number): number {
    return this.native.columns[column]?.outlineLevel ?? 0;
  }

  rowOutlineLevel(row: number): number {
    return this.native.findRow(row + 1)?.outlineLevel ?? 0;
  }

  /** Distance in points from the top of the sheet to the top of a row; a row past the last gives the sheet's height. */
  topOfRow(row: number): number {
    const rows = existingRows(this.native);
    const standard = this.native.properties.defaultRowHeight ?? 15;
    let top = Math.max(0, row - rows.length) * standard;
    for (let index = 0; index < Math.min(row, rows.length); index += 1) top += rowPoints(this.native, index);
    return top;
  }

  leftOfColumn(column: number): number {
    const known = this.native.columns.length;
    let left = Math.max(0, column - known) * this.standardWidth;
    for (let index = 0; index < Math.min(column, known); index += 1) left += columnPoints(this.native, index);
    return left;
  }

  /** The row that lies at a distance in points from the top. */
  rowAt(points: number): number {
    let top = 0;
    for (let row = 0; row < MAX_ROWS; row += 1) {
      top += rowPoints(this.native, row);
      if (top > points) return row;
    }
    return MAX_ROWS - 1;
  }

  columnAt(points: number): number {
    let left = 0;
    for (let column = 0; column < MAX_COLUMNS; column += 1) {
      left += columnPoints(this.native, column);
      if (left > points) return column;
    }
    return MAX_COLUMNS - 1;
  }

  /** Makes columns as wide as their longest text in the area needs, estimated from the number of characters. */
  autofitColumns(area: Area): void {
    const used = this.usedArea(true);
    const within = used && intersect(area, used);
    if (!within) return;
    this.resize('columns', () => {
      for (let column = within.left; column <= within.right; column += 1) {
        let widest = 0;
        for (let row = within.top; row <= within.bottom; row += 1) {
          const text = this.text(row, column);
          if (text === '') continue;
          const { font } = this.format(row, column);
          widest = Math.max(widest, textPoints(text, font.size, font.bold));
        }
        if (widest > 0) this.setColumnWidth(column, column, Math.min(widest + autofitPadding, 1342));
      }
    });
  }

  /** Makes rows as high as their wrapped text and largest font need, estimated from the number of characters. */
  autofitRows(area: Area): void {
    const used = this.usedArea(true);
    const within = used && intersect(area, used);
    if (!within) return;
    const standard = this.native.properties.defaultRowHeight ?? 15;
    this.resize('rows', () => {
      for (let row = within.top; row <= within.bottom; row += 1) {
        let highest = standard;
        for (let column = used.left; column <= used.right; column += 1) {
          const text = this.text(row, column);
          if (text !== '') highest = Math.max(highest, this.#textHeight(text, row, column));
        }
        const found = this.native.getRow(row + 1);
        if (highest === standard) delete found.height;
        else found.height = Math.min(highest, 409.5);
        delete found.customHeight;
      }
    });
  }

  #textHeight(text: string, row: number, column: number): number {
    const { font, wrapText } = this.format(row, column);
    const lineHeight = Math.round(font.size * 1.34 * 4) / 4;
    if (!wrapText) return lineHeight;
    const room = Math.max(1, this.columnWidth(column) - autofitPadding);
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textPoints(line, font.size, font.bold) / room)), 0);
    return lines * lineHeight;
  }

  #eachColumn(left: number, right: number, change: (column: Worksheet['columns'][number]) => void): void {
    this.resize('columns', () => {
      for (let column = left; column <= right; column += 1) change(this.native.getColumn(column + 1));
    });
  }

  #eachRow(top: number, bottom: number, change: (row: Row) => void): void {
    this.resize('rows', () => {
      for (let row = top; row <= bottom; row += 1) change(this.native.getRow(row + 1));
    });
  }
}

function outlineLevel(level: number, change: 1 | -1): number {
  return Math.min(maxOutlineLevel, Math.max(0, level + change));
}

function assertSize(points: number, largest: number): void {
  if (points >= 0 && points <= largest) return;
  throw new ExcelError('InvalidArgument', `A width or height lies between 0 and ${String(largest)} points.`);
}
