import { type Area, type Book, formatAddress, type Sheet } from '../../../../host/engine';

/** All that a workbook holds, as comparable data, with positions as addresses. */
export function pictureOf(book: Book): Record<string, unknown> {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.name, pictureOfSheet(sheet)]));
  const names = book.names.all().map(({ name, formula }) => `${name} ${formula}`);
  return { order: book.sheets.map(({ name }) => name), names, sheets };
}

function pictureOfSheet(sheet: Sheet): Record<string, unknown> {
  return {
    cells: cellsOf(sheet),
    merges: addresses(sheet.mergedAreas).sort(),
    tables: sheet.tables.all().map((table) => ({
      name: table.name,
      area: formatAddress(table.area),
      columns: table.columns.map(({ name }) => name),
      totals: table.showTotals,
      filtered: table.isFiltered,
    })),
    rules: sheet.conditionalFormats.all().map(({ areas, test }) => ({ areas: addresses(areas), test })),
    validations: sheet.validations
      .all()
      .map(({ areas, validation }) => ({ areas: addresses(areas).sort(), rule: validation.rule })),
    charts: sheet.charts
      .all()
      .map(({ model }) => model.series.map(({ name, values, categories }) => [name, values, categories])),
    comments: sheet.comments.comments
      .map(({ row, column, content }) => `${String(row)},${String(column)} ${content}`)
      .sort(),
    page: [addresses(sheet.pageLayout.printArea), sheet.pageLayout.titleRows],
    freeze: sheet.freeze,
  };
}

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const used = sheet.usedArea();
  const cells: Record<string, unknown> = {};
  if (used === null) return cells;
  for (let row = used.top; row <= used.bottom; row++) {
    if (sheet.isRowHidden(row)) cells[`row ${String(row + 1)}`] = 'hidden';
    for (let column = used.left; column <= used.right; column++) {
      const input = sheet.input(row, column);
      const { numberFormat } = sheet.format(row, column);
      const plain = numberFormat === 'General' ? '' : numberFormat;
      if (input === null && plain === '') continue;
      const address = formatAddress({ top: row, left: column, bottom: row, right: column });
      cells[address] = [input, sheet.value(row, column), plain];
    }
  }
  return cells;
}

function addresses(areas: readonly Area[]): string[] {
  return areas.map((area) => formatAddress(area));
}
