import { type Area, type CellFormat, displayText, isErrorValue, type Sheet } from '../../engine';
import { filterState } from '../tables/filterAt';
import type { CellPicture } from './CellPicture';
import { cellText, type FittedText } from './cellText';
import { boxStyle, hasBorder, horizontalSide, lineHeight, textStyle, type ValueKind } from './formatStyle';
import type { SheetGeometry } from './SheetGeometry';
import { overLook, tableLook } from './tableLook';

/** Pictures kept; scrolling far empties them, since cells that are out of sight cost nothing to draw again. */
const keptRows = 2_000;
/** How many empty cells are looked through for a text that runs over into the cells in sight. */
const furthestSpill = 40;

/** How the cells of a sheet look now. Pictures are kept until `forget`, so scrolling asks the sheet once per cell. */
export class SheetPictures {
  readonly #sheet: Sheet;
  readonly #geometry: SheetGeometry;
  readonly #rows = new Map<number, Map<number, CellPicture | null>>();

  constructor(sheet: Sheet, geometry: SheetGeometry) {
    this.#sheet = sheet;
    this.#geometry = geometry;
  }

  /** Drops the pictures of rows (all without an argument). A whole row, because text runs over into neighbours. */
  forget(rows?: { readonly top: number; readonly bottom: number }): void {
    if (!rows) {
      this.#rows.clear();
      return;
    }
    for (const row of this.#rows.keys()) {
      if (row >= rows.top && row <= rows.bottom) this.#rows.delete(row);
    }
  }

  forgetRows(rows: Iterable<number>): void {
    for (const row of rows) this.#rows.delete(row);
  }

  /** The cells of a row that show something between two columns, and the one that runs over into them from the left. */
  row(row: number, { left, right }: Area): CellPicture[] {
    const pictures: CellPicture[] = [];
    const before = this.#runningOver(row, left);
    if (before) pictures.push(before);
    for (let column = left; column <= right; column++) {
      if (this.#geometry.columns.size(column) === 0) continue;
      const picture = this.#picture(row, column);
      if (picture) pictures.push(picture);
    }
    return pictures;
  }

  #runningOver(row: number, left: number): CellPicture | undefined {
    const merge = this.#geometry.mergeAt(row, left);
    if (merge)
      return merge.left < left && merge.top === row
        ? (this.#picture(row, merge.left) ?? undefined)
        : undefined;
    if (!this.#isEmpty(row, left)) return undefined;
    for (let column = left - 1; column >= 0 && column >= left - furthestSpill; column--) {
      if (this.#isEmpty(row, column)) continue;
      const picture = this.#picture(row, column);
      const { columns } = this.#geometry;
      return picture && columns.end(column) + picture.spillRight > columns.start(left) ? picture : undefined;
    }
    return undefined;
  }

  #picture(row: number, column: number): CellPicture | null {
    let inRow = this.#rows.get(row);
    if (!inRow) {
      if (this.#rows.size >= keptRows) this.#rows.clear();
      inRow = new Map();
      this.#rows.set(row, inRow);
    }
    let picture = inRow.get(column);
    if (picture === undefined) {
      picture = this.#draw(row, column);
      inRow.set(column, picture);
    }
    return picture;
  }

  #draw(row: number, column: number): CellPicture | null {
    const merge = this.#geometry.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return null;
    const sheet = this.#sheet;
    const value = sheet.value(row, column);
    const format = this.#format(row, column);
    const rules = sheet.conditionalFormats.resultAt(row, column);
    const remark = this.#remark(row, column);
    const filter = this.#filter(row, column);
    const showsValue = rules?.showValue ?? true;
    const isBlank =
      value === null &&
      format.fill.color === '' &&
      !rules?.bar &&
      !rules?.icon &&
      remark === 'none' &&
      filter === 'none';
    const bordered = hasBorder(format);
    if (isBlank && !bordered) return null;

    const rect = this.#geometry.cellRect({ row, column });
    const kind = valueKind(value);
    const side = horizontalSide(format, kind);
    const fitted: FittedText =
      value === null || !showsValue
        ? { text: '', spillLeft: 0, spillRight: 0, style: '', fits: true }
        : cellText({
            value,
            text: displayText(value, format.numberFormat),
            format,
            side,
            width: rect.width - (filter === 'none' ? 0 : 17) - (rules?.icon ? 16 : 0),
            roomAt: (step) => (merge ? 0 : this.#room(row, column, step)),
          });
    const look = {
      text: fitted.text,
      boxStyle: boxStyle(format, side),
      textStyle: textStyle(format) + fitted.style,
      isPlain: fitted.fits && !rules?.bar && !rules?.icon && remark === 'none' && filter === 'none',
      vertical: verticals[format.verticalAlignment],
      lineHeight: lineHeight(format),
      hasBorder: bordered,
      spillLeft: fitted.spillLeft,
      spillRight: fitted.spillRight,
      coversLines: (fitted.spillLeft > 0 || fitted.spillRight > 0) && format.fill.color === '',
      filter,
      remark,
      bar: rules?.bar,
      icon: rules?.icon,
    };
    return { row, column, rect, ...look, key: JSON.stringify(look) };
  }

  #format(row: number, column: number): CellFormat {
    const format = this.#sheet.displayedFormat(row, column);
    const table = this.#sheet.tables.at(row, column);
    const look = table && tableLook(table, row, column);
    return look ? overLook(format, look) : format;
  }

  #remark(row: number, column: number): CellPicture['remark'] {
    const { comments } = this.#sheet;
    if (comments.commentAt(row, column)) return 'comment';
    return comments.noteAt(row, column) ? 'note' : 'none';
  }

  #filter(row: number, column: number): CellPicture['filter'] {
    return filterState(this.#sheet, row, column);
  }

  #isEmpty(row: number, column: number): boolean {
    return this.#sheet.value(row, column) === null && !this.#geometry.mergeAt(row, column);
  }

  /** The width of the empty cells beside a cell. */
  #room(row: number, column: number, step: 1 | -1): number {
    let room = 0;
    for (let away = 1; away <= furthestSpill; away++) {
      const neighbour = column + away * step;
      if (neighbour < 0 || neighbour >= this.#geometry.columns.count || !this.#isEmpty(row, neighbour)) break;
      room += this.#geometry.columns.size(neighbour);
    }
    return room;
  }
}

const verticals = {
  Top: 'top',
  Justify: 'top',
  Center: 'center',
  Distributed: 'center',
  Bottom: 'bottom',
} as const;

function valueKind(value: ReturnType<Sheet['value']>): ValueKind {
  if (value === null) return 'empty';
  if (isErrorValue(value)) return 'error';
  if (typeof value === 'boolean') return 'logical';
  return typeof value === 'number' ? 'number' : 'text';
}
