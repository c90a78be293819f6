import { type Area, boundingArea, contains, rowCount } from './area';
import { storedFormula } from './cells';
import { existingRows, rowParts } from './nativeCells';
import { changeReferences, movedFormula } from './references';
import type { Sheet } from './Sheet';
import type { Table } from './Table';

/**
 * What follows when a table's body has grown. `before` is the body as it was, in its present place; `rows` the new rows,
 * by default all below it.
 *
 * Validation and conditional formats that run through the body stretch; so do plain references to all rows of it, in formulas and
 * charts; new rows look like their neighbours and calculated columns fill.
 */
export function followGrowth(table: Table, before: Area, rows?: Area): void {
  const { sheet, bodyArea: body } = table;
  const added = rows ?? { ...body, top: before.bottom + 1 };
  if (added.top <= added.bottom && !isInside(added, before)) {
    sheet.validations.extend(before, added);
    sheet.conditionalFormats.extend(before, added);
    stretchReferences(sheet, before, added);
  }
  if (body.right > before.right) {
    const columns = { ...body, left: before.right + 1 };
    sheet.conditionalFormats.extend({ ...before, bottom: body.bottom }, columns);
  }
  if (added.top <= added.bottom) fillNewRows(table, { ...added, left: body.left, right: body.right });
}

/** New rows get the formats of the row above them (below, for the first rows) and the formulas of calculated columns. */
function fillNewRows(table: Table, rows: Area): void {
  const { sheet, bodyArea: body } = table;
  const model = rows.top > body.top ? rows.top - 1 : rows.bottom + 1;
  if (model > body.bottom) return;
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (const { native, area } of table.columns) {
      const cell = sheet.native.getCell(row + 1, area.left + 1);
      const modelCell = sheet.native.findCell(model + 1, area.left + 1);
      if (modelCell && Object.keys(modelCell.style).length > 0) cell.style = modelCell.style;
      if (native.calculatedColumnFormula === undefined || !sheet.isEmpty(row, area.left)) continue;
      const formula = modelCell && storedFormula(modelCell);
      cell.value = {
        formula: formula ? movedFormula(formula, row - model, 0) : native.calculatedColumnFormula,
      };
    }
  }
  sheet.book.cellsEdited(sheet, rows);
}

/** References to all rows of a body take in new ones, as in Excel. A body of one row is not told from a reference to that row. */
function stretchReferences(edited: Sheet, before: Area, added: Area): void {
  if (rowCount(before) < 2) return;
  const name = edited.name.toLowerCase();
  const lastRow = String(before.bottom + 1);
  const stretcher = (home: Sheet | null) => (formula: string) => {
    if (!formula.includes(lastRow)) return formula;
    return changeReferences(formula, (reference) => {
      const { sheetName, area, shape } = reference;
      const isHere = sheetName === undefined ? home === edited : sheetName.toLowerCase() === name;
      const isWhole = area.top === before.top && area.bottom === before.bottom && contains(before, area);
      if (!isHere || !isWhole || shape !== 'cells') return reference;
      return { ...reference, area: boundingArea(area, { ...area, top: added.top, bottom: added.bottom }) };
    });
  };
  for (const sheet of edited.book.sheets) {
    const stretch = stretcher(sheet);
    rewriteCells(sheet, stretch);
    for (const part of [sheet.names, sheet.conditionalFormats, sheet.validations, sheet.charts])
      part.rewriteFormulas(stretch);
  }
  edited.book.names.rewriteFormulas(stretcher(null));
}

function rewriteCells(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const row of existingRows(sheet.native)) {
    if (!row) continue;
    for (const cell of rowParts(row)._cells) {
      const formula = cell && storedFormula(cell);
      if (!cell || typeof formula !== 'string') continue;
      const after = rewrite(formula);
      if (after !== formula) cell.value = { ...(cell.value as object), formula: after } as typeof cell.value;
    }
  }
}

/** Whether the new rows lie between rows that were there before: then areas and references have grown with them already. */
function isInside(rows: Area, body: Area): boolean {
  return rows.top > body.top && rows.bottom < body.bottom;
}
