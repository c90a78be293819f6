import type {
  NameReading,
  RawCell,
  SheetReading,
  TableReading,
  WorkbookReading,
} from '../app/workbookGateway';

/** Tables whose names begin so are ours; of others only the name is read. */
const ownTables = /^Kpi[A-Z]/;
const ownNames = /^KPI_/;

/** Reads a Clauseboard workbook in two syncs, whatever the number of KPIs. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name,items/visibility');
  workbook.tables.load('items/name');
  workbook.names.load('items/name,items/formula');
  await context.sync();

  const sheets = workbook.worksheets.items.map((sheet) => {
    sheet.protection.load('protected');
    sheet.charts.load('items/name');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount') };
  });
  const tables = workbook.tables.items.map((table) => {
    table.worksheet.load('name');
    const range = table.getRange();
    range.load(ownTables.test(table.name) ? 'rowIndex,columnIndex,values' : 'rowIndex,columnIndex');
    const header = table.getHeaderRowRange().load('values');
    return { table, range, header };
  });
  // The API gives the address of a named cell as its value, so the cell itself is read.
  const names = workbook.names.items
    .filter(({ name }) => ownNames.test(name))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load('values') }));
  await context.sync();

  const bottoms = new Map(
    sheets.map(({ sheet, used }) => [sheet.name, used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1]),
  );
  const readings = tables.map(({ table, range, header }): TableReading => {
    const isOwn = ownTables.test(table.name);
    const values = isOwn ? (range.values as RawCell[][]) : [];
    const rows = withoutEmptyBody(values.slice(1));
    return {
      name: table.name,
      sheet: table.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      headers: (header.values[0] ?? []).map(String),
      rows,
      canGrow: (bottoms.get(table.worksheet.name) ?? -1) <= range.rowIndex + Math.max(1, rows.length),
    };
  });
  return {
    readOnly: workbook.readOnly,
    sheets: sheets.map(({ sheet }): SheetReading => ({
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      isProtected: sheet.protection.protected,
      charts: sheet.charts.items.map((chart) => chart.name),
      lastRow: bottoms.get(sheet.name) ?? -1,
    })),
    names: names.map(({ item, range }): NameReading => ({
      name: item.name,
      formula: String(item.formula),
      value: range.isNullObject ? '' : ((range.values[0]?.[0] ?? '') as RawCell),
    })),
    tables: readings,
  };
}

/** A table keeps one empty row when it has none; that is no record. */
function withoutEmptyBody(rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const [only] = rows;
  return rows.length === 1 && only?.every((cell) => cell === '') ? [] : rows;
}
