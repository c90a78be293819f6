import type { Cell } from '../excelts';
import { ValueType } from '../excelts';
import type { StoredStyle } from '../styles';
import { same } from './same';

/** What was put into a cell, how it looks and its note. */
export interface CellPicture {
  /** A constant as ExcelTS holds it; null for a formula or an empty cell. */
  readonly value: unknown;
  readonly formula: string | null;
  /** The fixed area that a formula was entered for with Ctrl+Shift+Enter. */
  readonly array: string | null;
  /** What the formula gave when it was looked at: no part of the comparison, but shown until it is calculated again. */
  readonly result: unknown;
  readonly style: StoredStyle;
  readonly note: NotePicture | null;
}

interface NotePicture {
  readonly note: unknown;
  readonly author: string | undefined;
}

interface StoredArray {
  readonly shareType?: string;
  readonly isDynamicArray?: boolean;
  readonly ref?: string;
}

/** The picture of a cell: the one known already where nothing changed. `isFilled`: its value comes from a formula elsewhere. */
export function pictureOfCell(cell: Cell, isFilled: boolean, known: CellPicture | undefined): CellPicture {
  const type = cell.type as ValueType;
  const isFormula = type === ValueType.Formula;
  const isEmpty = isFilled || isFormula || type === ValueType.Null || type === ValueType.Merge;
  const value: unknown = isEmpty ? null : cell.value;
  const formula = isFormula ? (cell.formula ?? '') : null;
  const array = isFormula ? fixedArray(cell) : null;
  const { style } = cell;
  const note = noteOf(cell);
  // Most cells are as they were: they are looked at without making anything.
  const isKnown =
    known !== undefined &&
    known.formula === formula &&
    known.array === array &&
    (known.style === style || same(known.style, style)) &&
    (known.value === value || same(known.value, value)) &&
    (known.note === note || same(known.note, note));
  if (isKnown) return known;
  const result: unknown = isFormula ? cell.result : undefined;
  return { value, formula, array, result, style, note };
}

/** Whether a cell is as good as none, where neither its row nor its column has a style. */
export function isBlank({ value, formula, style, note }: CellPicture): boolean {
  return value === null && formula === null && note === null && Object.keys(style).length === 0;
}

/** Makes a cell what a picture shows. Answers whether its contents changed. `isFilled` as for `pictureOfCell`. */
export function putCell(cell: Cell, picture: CellPicture, isFilled: boolean): boolean {
  const current = pictureOfCell(cell, isFilled, undefined);
  if (current.style !== picture.style) cell.style = picture.style;
  if (!same(current.note, picture.note)) putNote(cell, picture.note);
  const { value, formula, array, result } = picture;
  if (current.formula === formula && current.array === array && same(current.value, value)) return false;
  cell.value = (
    formula === null
      ? value
      : {
          formula,
          ...(result !== undefined && { result }),
          ...(array !== null && { shareType: 'array', ref: array, isDynamicArray: false }),
        }
  ) as Cell['value'];
  return true;
}

/** Where an array formula or a spilling one says that it reaches. */
export function reachOf(cell: Cell): string | null {
  const stored = storedArray(cell);
  return stored.shareType === 'array' ? (stored.ref ?? null) : null;
}

function fixedArray(cell: Cell): string | null {
  return storedArray(cell).isDynamicArray === true ? null : reachOf(cell);
}

/** The getter of ExcelTS makes a copy, which is too slow for all the cells of a sheet. */
function storedArray(cell: Cell): StoredArray {
  return (cell as unknown as { _value: { model: StoredArray } })._value.model;
}

function noteOf(cell: Cell): NotePicture | null {
  const { comment } = cell as unknown as { comment?: { note: unknown; author?: string } };
  return comment ? { note: comment.note, author: comment.author } : null;
}

function putNote(cell: Cell, picture: NotePicture | null): void {
  const noted = cell as unknown as { note: unknown; comment: { author?: string | undefined } | undefined };
  if (!picture) {
    noted.comment = undefined;
    return;
  }
  noted.note = picture.note;
  if (noted.comment) noted.comment.author = picture.author;
}
