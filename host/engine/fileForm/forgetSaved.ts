import type { Cell, Worksheet } from '../excelts';
import { existingRows, rowParts } from '../nativeCells';

/** What ExcelTS leaves in a cell when it is read or written; it writes it again where nothing takes its place. */
const leftovers = ['styleId', 'comment', 'cm'] as const;

/** Forgets what an earlier file said of cells, so that a format or a note that is gone by now is not saved again. */
export function forgetSaved(sheet: Worksheet): void {
  for (const row of existingRows(sheet)) {
    for (const cell of row ? rowParts(row)._cells : []) if (cell) forget(cell);
  }
}

function forget(cell: Cell): void {
  const { model } = (cell as unknown as { _value: { model: Record<string, unknown> } })._value;
  for (const key of leftovers) if (model[key] !== undefined) Reflect.deleteProperty(model, key);
}
