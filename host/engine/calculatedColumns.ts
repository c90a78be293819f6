import { type Area, containsCell } from './area';
import { storedFormula } from './cells';
import { movedFormula } from './references';
import type { Table } from './Table';

/** A column that was given one formula in all its rows is a calculated column: new rows get the formula too. */
export function noteCalculatedColumns(table: Table, edited: Area): void {
  const { bodyArea: body, native } = table;
  if (edited.top > body.top || edited.bottom < body.bottom) return;
  native.columns.forEach((column, index) => {
    const place = body.left + index;
    if (place < edited.left || place > edited.right) return;
    const first = formulaAt(table, body.top, place);
    // A formula with plain addresses differs from row to row, and the file cannot say how.
    if (first === null || movedFormula(first, 1, 0) !== first) return;
    for (let row = body.top + 1; row <= body.bottom; row += 1)
      if (formulaAt(table, row, place) !== first) return;
    column.calculatedColumnFormula = first;
  });
}

/** Fills an otherwise empty column with the formula that a person typed into one of its cells. */
export function fillColumn(table: Table, row: number, column: number): void {
  const { bodyArea: body, native, sheet } = table;
  const formula = formulaAt(table, row, column);
  const definition = native.columns[column - body.left];
  if (formula === null || !definition || !containsCell(body, row, column)) return;
  const others = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => body.top + index).filter(
    (other) => other !== row,
  );
  if (!others.every((other) => sheet.isEmpty(other, column))) return;
  definition.calculatedColumnFormula = formula;
  for (const other of others) sheet.setInput(other, column, `=${movedFormula(formula, other - row, 0)}`);
}

function formulaAt({ sheet }: Table, row: number, column: number): string | null {
  const cell = sheet.native.findCell(row + 1, column + 1);
  return cell ? storedFormula(cell) : null;
}
