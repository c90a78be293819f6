import { type Area, formatAddress } from './area';
import type { Cell, Workbook, Worksheet } from './excelts';
import { forEachCell } from './nativeCells';

/** An area that a formula such as FILTER fills beyond its own cell, which is the first. */
export interface SpilledArea extends Area {
  readonly sheet: Worksheet;
}

interface ArrayFormula {
  formula: string;
  result?: unknown;
  shareType?: string;
  ref?: string;
  isDynamicArray?: boolean;
}

/**
 * Writes into each spilling formula how far it reaches. The calculator reads it there when it starts anew, and files need it:
 * without it the spilled values would pass for typed ones, and the formula for one that is blocked.
 */
export class SpillMarks {
  #marked = new Set<Cell>();

  update(areas: Iterable<SpilledArea>): void {
    const spilling = new Set<Cell>();
    for (const { sheet, top, left, bottom, right } of areas) {
      const cell = sheet.findCell(top + 1, left + 1);
      if (!cell) continue;
      spilling.add(cell);
      mark(cell, formatAddress({ top, left, bottom, right }));
    }
    for (const cell of this.#marked) {
      if (!spilling.has(cell) && arrayFormula(cell)?.isDynamicArray === true) mark(cell, cell.address);
    }
    this.#marked = spilling;
  }
}

/** The formulas of a workbook that files mark as giving one value: all that are no arrays. */
export function singleValueFormulas(workbook: Workbook): WeakSet<Cell> {
  const found = new WeakSet<Cell>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula && arrayFormula(cell) === null) found.add(cell);
      });
    });
  }
  return found;
}

/** Empties what spilling formulas fill, so that cells can be moved; they fill again when calculated. */
export function withdrawSpills(areas: Iterable<SpilledArea>): void {
  for (const { sheet, ...area } of areas) {
    const source = sheet.findCell(area.top + 1, area.left + 1);
    if (!source || arrayFormula(source)?.isDynamicArray !== true) continue;
    forEachCell(sheet, area, (cell) => {
      if (cell !== source) cell.value = null;
    });
    mark(source, source.address);
  }
}

/** The area that an array formula names as its own; null for any other formula. */
export function arrayReference(cell: Cell): string | null {
  return arrayFormula(cell)?.ref ?? null;
}

/** Whether a cell holds an array formula that was entered for a fixed area. */
export function isFixedArray(cell: Cell): boolean {
  const array = arrayFormula(cell);
  return array !== null && array.isDynamicArray !== true;
}

function arrayFormula(cell: Cell): ArrayFormula | null {
  const stored = cell.value as unknown as ArrayFormula | null;
  return stored !== null && typeof stored === 'object' && stored.shareType === 'array' ? stored : null;
}

function mark(cell: Cell, ref: string): void {
  const array = arrayFormula(cell);
  // A formula entered for a fixed area with Ctrl+Shift+Enter names that area itself.
  if (array && (array.ref === ref || array.isDynamicArray !== true)) return;
  const stored = cell.value as unknown as ArrayFormula;
  cell.value = { ...stored, shareType: 'array', isDynamicArray: true, ref } as unknown as Cell['value'];
}
