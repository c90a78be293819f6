import type { Area } from './area';
import { formatCell, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Cell, Row, Worksheet } from './excelts';
import { cellParts, existingRows, rowParts, worksheetParts } from './nativeCells';
import { shiftedArea, type Shift } from './shift';

/**
 * Moves the stored cells of a sheet, with their formats and notes, for an insertion or deletion.
 * Formulas keep their text; whoever calls rewrites them. Merged areas and the sizes of whole rows and columns move along.
 */
export function moveCells(sheet: Worksheet, shift: Shift): void {
  const merges = takeMergesApart(sheet);
  if (shift.axis === 'rows') {
    if (isAllColumns(shift.area)) moveRows(sheet, shift);
    else moveWithinColumns(sheet, shift);
  } else {
    if (isAllRows(shift.area)) moveColumnDefinitions(sheet, shift);
    moveWithinRows(sheet, shift);
  }
  mergeTogether(
    sheet,
    merges.flatMap((merged) => shiftedArea(merged, shift) ?? []),
  );
}

/** Merges cells that hold what they are to hold already; an area of one cell stays one. */
export function mergeTogether(sheet: Worksheet, areas: readonly Area[]): void {
  for (const { top, left, bottom, right } of areas) {
    if (top !== bottom || left !== right)
      sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
}

/** Cells that would be pushed off the sheet, if any holds something. */
export function wouldLoseCells(sheet: Worksheet, shift: Shift): boolean {
  if (shift.kind === 'delete') return false;
  const { top, left, bottom, right } = shift.area;
  const rows = existingRows(sheet);
  if (shift.axis === 'rows') {
    return rows.slice(Math.max(top, MAX_ROWS - (bottom - top + 1))).some(
      (row) =>
        row &&
        rowParts(row)
          ._cells.slice(left, right + 1)
          .some((cell) => cell && cell.type !== 0),
    );
  }
  const first = Math.max(left, MAX_COLUMNS - (right - left + 1));
  return rows.slice(top, bottom + 1).some(
    (row) =>
      row &&
      rowParts(row)
        ._cells.slice(first)
        .some((cell) => cell && cell.type !== 0),
  );
}

function isAllColumns(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

function isAllRows(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

function moveRows(sheet: Worksheet, { kind, area }: Shift): void {
  const rows = worksheetParts(sheet)._rows;
  const count = area.bottom - area.top + 1;
  if (kind === 'delete') rows.splice(area.top, count);
  else if (area.top < rows.length) rows.splice(area.top, 0, ...emptySlots<Row>(count));
  for (let index = area.top; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    rowParts(row)._number = index + 1;
    rowParts(row)._cells.forEach((cell, column) => {
      if (cell) place(cell, index, column);
    });
  }
}

function moveColumnDefinitions(sheet: Worksheet, { kind, area }: Shift): void {
  const { columns } = sheet;
  const count = area.right - area.left + 1;
  if (kind === 'delete') {
    const definitions = columns.map((column) => column.defn);
    definitions.splice(area.left, count);
    columns.length = definitions.length;
    definitions.forEach((definition, index) => (sheet.getColumn(index + 1).defn = definition));
    return;
  }
  if (area.left >= columns.length) return;
  for (let index = columns.length - 1; index >= area.left; index -= 1) {
    sheet.getColumn(index + 1 + count).defn = sheet.getColumn(index + 1).defn;
  }
  for (let index = area.left; index <= area.right; index += 1) sheet.getColumn(index + 1).defn = undefined;
}

function moveWithinRows(sheet: Worksheet, { kind, area }: Shift): void {
  const rows = existingRows(sheet);
  const count = area.right - area.left + 1;
  for (let index = area.top; index <= Math.min(area.bottom, rows.length - 1); index += 1) {
    const row = rows[index];
    if (!row) continue;
    const cells = rowParts(row)._cells;
    if (kind === 'delete') cells.splice(area.left, count);
    else if (area.left < cells.length) cells.splice(area.left, 0, ...emptySlots<Cell>(count));
    for (let column = area.left; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!cell) continue;
      cellParts(cell)._column = sheet.getColumn(column + 1);
      place(cell, index, column);
    }
  }
}

function moveWithinColumns(sheet: Worksheet, { kind, area }: Shift): void {
  const count = area.bottom - area.top + 1;
  const last = existingRows(sheet).length - 1;
  const take = (from: number, column: number) => {
    const source = existingRows(sheet)[from];
    if (!source) return undefined;
    const cells = rowParts(source)._cells;
    const cell = cells[column];
    if (column < cells.length) cells[column] = undefined;
    return cell;
  };
  const move = (from: number, to: number) => {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = take(from, column);
      if (cell) {
        const row = sheet.getRow(to + 1);
        rowParts(row)._cells[column] = cell;
        cellParts(cell)._row = row;
        place(cell, to, column);
      } else {
        take(to, column);
      }
      if (
        column >= (existingRows(sheet)[from]?.cellCount ?? 0) &&
        column >= (existingRows(sheet)[to]?.cellCount ?? 0)
      )
        break;
    }
  };
  if (kind === 'insert') {
    for (let row = last; row >= area.top; row -= 1) move(row, row + count);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= Math.min(area.right, sheet.columns.length); column += 1)
      take(row, column);
  }
  for (let row = area.bottom + 1; row <= last; row += 1) move(row, row - count);
}

function place(cell: Cell, row: number, column: number): void {
  const address = formatCell(row, column);
  cellParts(cell)._address = address;
  cellParts(cell)._value.address = address;
}

function emptySlots<Item>(count: number): (Item | undefined)[] {
  return new Array<Item | undefined>(count).fill(undefined);
}

/** Takes all merged areas apart, with the styles of their cells as they were, and gives them. */
export function takeMergesApart(sheet: Worksheet): Area[] {
  const merges = sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
  for (const { top, left, bottom, right } of merges) {
    const styles = new Map<Cell, Cell['style']>();
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = sheet.findCell(row + 1, column + 1);
        if (cell) styles.set(cell, cell.style);
      }
    }
    sheet.unMergeCells(top + 1, left + 1, bottom + 1, right + 1);
    // Taking apart mixes row and column styles into the cells; they are to come back as they were.
    for (const [cell, style] of styles) cell.style = style;
  }
  return merges;
}
