import { type Area, formatAbsolute, formatCell, quoteSheetName } from './area';
import { storedFormula } from './cells';
import { existingRows, rowParts } from './nativeCells';
import type { Sheet } from './Sheet';
import { changeStructured, type StructuredReference } from './structuredReferences';
import type { Table } from './Table';

/** Turns every structured reference to a table into the address that it stands for now. */
export function convertReferences(table: Table): void {
  const { book } = table.sheet;
  for (const sheet of book.sheets) {
    for (const [index, row] of existingRows(sheet.native).entries()) {
      for (const cell of row ? rowParts(row)._cells : []) {
        const formula = cell && storedFormula(cell);
        if (!cell || typeof formula !== 'string') continue;
        const after = converted(formula, table, sheet, index);
        if (after !== formula)
          cell.value = { ...(cell.value as object), formula: after } as typeof cell.value;
      }
    }
    const elsewhere = (formula: string, relativeTo?: Area) =>
      converted(formula, table, sheet, relativeTo?.top ?? table.bodyArea.top);
    sheet.names.rewriteFormulas((formula) => converted(formula, table, null, table.bodyArea.top));
    for (const part of [sheet.tables, sheet.conditionalFormats, sheet.validations, sheet.charts])
      part.rewriteFormulas(elsewhere);
  }
  book.names.rewriteFormulas((formula) => converted(formula, table, null, table.bodyArea.top));
}

/** `home` is the sheet of the formula, which its addresses do not name; `row` that of its cell. */
function converted(formula: string, table: Table, home: Sheet | null, row: number): string {
  const wanted = table.name.toLowerCase();
  if (!formula.toLowerCase().includes(wanted)) return formula;
  const prefix = home === table.sheet ? '' : `${quoteSheetName(table.sheet.name)}!`;
  return changeStructured(formula, (reference) => {
    if (reference.table.toLowerCase() !== wanted) return reference;
    const area = areaOfReference(reference, table, row);
    if (!area) return '#REF!';
    const isRelative = reference.sections.some((section) => section.toLowerCase() === 'this row');
    return prefix + (isRelative ? thisRow(area) : formatAbsolute(area));
  });
}

/** `$B5:$D5`: the column stays, the row is that of the formula. */
function thisRow({ top, left, right }: Area): string {
  const cell = (column: number) => `$${formatCell(top, column)}`;
  return left === right ? cell(left) : `${cell(left)}:${cell(right)}`;
}

/** The cells that a reference stands for; null when a column or part of the table is not there. */
export function areaOfReference(
  { columns, sections }: StructuredReference,
  table: Table,
  row: number,
): Area | null {
  const rows = rowsOf(sections, table, row);
  const [first, last] = [columns[0], columns.at(-1)].map((name) =>
    name === undefined ? undefined : table.columnNamed(name)?.area,
  );
  if (!rows || (columns.length > 0 && (!first || !last))) return null;
  const { left, right } = table.area;
  return {
    ...rows,
    left: Math.min(first?.left ?? left, last?.left ?? left),
    right: Math.max(first?.right ?? right, last?.right ?? right),
  };
}

function rowsOf(
  sections: readonly string[],
  table: Table,
  row: number,
): { top: number; bottom: number } | null {
  const { area, headerArea, bodyArea, totalsArea } = table;
  const parts = (sections.length > 0 ? sections : ['data']).map((section) => {
    switch (section.toLowerCase()) {
      case 'all':
        return area;
      case 'headers':
        return headerArea;
      case 'totals':
        return totalsArea;
      case 'this row':
        return row >= bodyArea.top && row <= bodyArea.bottom ? { top: row, bottom: row } : null;
      default:
        return bodyArea;
    }
  });
  if (parts.includes(null)) return null;
  return {
    top: Math.min(...parts.map((part) => part?.top ?? 0)),
    bottom: Math.max(...parts.map((part) => part?.bottom ?? 0)),
  };
}
