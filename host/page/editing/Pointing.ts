import {
  type Area,
  areaBetween,
  type CellPosition,
  formatAddress,
  quoteSheetName,
  type Sheet,
} from '../../engine';
import type { Direction } from '../grid/gridCommand';
import type { EditSession } from './EditSession';
import { type ReferenceSlot, referenceSlot, withReference } from './pointReference';

/** The neighbour of a cell in a direction. */
export type Step = (from: CellPosition, direction: Direction) => CellPosition;

/** Where the caret is after a reference was put in, and the area that it names. */
export interface Pointed {
  readonly caret: number;
  readonly area: Area;
}

/** Pointing at cells while a formula is typed: the reference under way is replaced until the person types on. */
export class Pointing {
  #slot: ReferenceSlot | null = null;
  #from: CellPosition | undefined;
  #to: CellPosition | undefined;

  to(cell: CellPosition, extend: boolean, sheet: Sheet, session: EditSession, caret: number): Pointed | null {
    const from = extend && this.#from ? this.#from : cell;
    const pointed = this.#at(areaBetween(from, cell), sheet, session, caret);
    if (!pointed) return null;
    this.#from = from;
    this.#to = cell;
    return pointed;
  }

  byKey(
    direction: Direction,
    extend: boolean,
    step: Step,
    sheet: Sheet,
    session: EditSession,
    caret: number,
  ): Pointed | null {
    const to = step(this.#to ?? session.cell, direction);
    return this.to(to, extend, sheet, session, caret);
  }

  /** What was put in is part of the text from now on. */
  settle(): void {
    this.#slot = null;
    this.#from = undefined;
    this.#to = undefined;
  }

  #at(area: Area, sheet: Sheet, session: EditSession, caret: number): Pointed | null {
    const slot = referenceSlot(session.text, caret, this.#slot);
    if (!slot) return null;
    const address = formatAddress(area);
    const reference = sheet === session.sheet ? address : `${quoteSheetName(sheet.name)}!${address}`;
    const put = withReference(session.text, slot, reference);
    session.setText(put.text, this);
    this.#slot = put.slot;
    return { caret: put.slot.to, area };
  }
}
