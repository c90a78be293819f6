import { areaOf, type Book, cellStylesOf, hyperlinksOf, type Sheet } from '../../../../../host/engine';

/** All that a workbook shows through its public members, for comparing it before and after; ids and objects keep their identity. */
export function bookDump(book: Book): Record<string, unknown> {
  const { properties } = book;
  return {
    order: book.sheets.map(({ id, name }) => `${id} ${name}`),
    names: book.names.all().map(({ name, formula, comment, visible }) => [name, formula, comment, visible]),
    settings: [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
    properties: [properties.title, properties.author, properties.company, [...properties.custom]],
    styles: cellStylesOf(book).all(),
    customXml: book.customXml.memento().map(({ xml }) => xml),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, sheetDump(sheet)])),
  };
}

function sheetDump(sheet: Sheet): Record<string, unknown> {
  const { pageLayout: page, protection } = sheet;
  return {
    cells: cellsOf(sheet),
    rows: Array.from({ length: 40 }, (_, row) => [
      sheet.rowHeight(row),
      sheet.isRowHidden(row),
      sheet.rowOutlineLevel(row),
    ]),
    columns: Array.from({ length: 20 }, (_, column) => [
      sheet.columnWidth(column),
      sheet.isColumnHidden(column),
      sheet.columnOutlineLevel(column),
      sheet.format(50, column).fill.color,
    ]),
    merges: sheet.mergedAreas.map((area) => JSON.stringify(area)).sort(),
    appearance: [
      sheet.visibility,
      sheet.tabColor,
      sheet.showGridlines,
      sheet.showHeadings,
      sheet.freeze,
      sheet.standardWidth,
    ],
    tables: tablesOf(sheet),
    rules: sheet.conditionalFormats.all(),
    validations: sheet.validations.all(),
    charts: sheet.charts.all().map((chart) => {
      const { id, name, altText, model, position } = chart;
      return { id, name, altText, model: structuredClone(model), position, place: chart.cellArea };
    }),
    comments: sheet.comments.comments,
    notes: sheet.comments.notes,
    links: hyperlinksOf(sheet).all(),
    names: sheet.names.all().map(({ name, formula }) => [name, formula]),
    page: [
      page.orientation,
      page.paperSize,
      page.zoom,
      page.margins,
      page.texts,
      page.printArea,
      page.titleRows,
      page.titleColumns,
      page.printGridlines,
    ],
    protection: [protection.protected, protection.options],
    properties: [...sheet.customProperties],
  };
}

function tablesOf(sheet: Sheet): unknown[] {
  return sheet.tables.all().map((table) => ({
    id: table.id,
    name: table.name,
    area: table.area,
    columns: table.columns.map(({ id, name, calculatedFormula }) => [id, name, calculatedFormula]),
    shown: [table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton],
    style: table.style,
    isFiltered: table.isFiltered,
  }));
}

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const used = sheet.usedArea() ?? areaOf(0, 0);
  const cells: Record<string, unknown> = { used: sheet.usedArea(true) };
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const input = sheet.input(row, column);
      const value = sheet.value(row, column);
      const format = formatText(sheet, row, column);
      if (input !== null || value !== null || format !== formatText(sheet, 900, 900))
        cells[`${String(row)}:${String(column)}`] = [input, value, format];
    }
  }
  return cells;
}

const texts = new WeakMap<object, string>();

/** The book keeps one format for all cells of the same style. */
function formatText(sheet: Sheet, row: number, column: number): string {
  const format = sheet.format(row, column);
  const text = texts.get(format) ?? JSON.stringify(format);
  texts.set(format, text);
  return text;
}
