import type {
  NameReading,
  RawCell,
  SheetReading,
  TableReading,
  WorkbookReading,
} from '../app/workbookGateway';

/** Tables and names that begin so are ours; those of others are left alone. */
export const ownTables = /^Kpi[A-Z]/;
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
  const tables = workbook.tables.items
    .filter(({ name }) => ownTables.test(name))
    .map((table) => {
      const body = table.getDataBodyRange().load('rowIndex,columnIndex,values');
      return {
        table: table.load('showTotals,showHeaders'),
        sheet: table.worksheet.load('name'),
        // The header row itself may be switched off.
        columns: table.columns.load('items/name'),
        body,
        used: body.getEntireColumn().getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
      };
    });
  // The API gives the address of a named cell as its value, so the cell itself is read.
  const names = workbook.names.items
    .filter(({ name }) => ownNames.test(name))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load('values') }));
  await context.sync();

  const readings = tables.map(({ table, sheet, columns, body, used }): TableReading => {
    const values = body.values as RawCell[][];
    const firstRowBelow = body.rowIndex + values.length;
    return {
      name: table.name,
      sheet: sheet.name,
      row: body.rowIndex - 1,
      column: body.columnIndex,
      headers: columns.items.map((column) => column.name),
      showsHeaders: table.showHeaders,
      rows: withoutEmptyBody(values),
      canGrow: !table.showTotals && lastRowOf(used) < firstRowBelow,
    };
  });
  return {
    readOnly: workbook.readOnly,
    sheets: sheets.map(({ sheet, used }): SheetReading => ({
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      isProtected: sheet.protection.protected,
      charts: sheet.charts.items.map((chart) => chart.name),
      lastRow: lastRowOf(used),
    })),
    names: names.map(({ item, range }): NameReading => ({
      name: item.name,
      formula: String(item.formula),
      value: range.isNullObject ? '' : ((range.values[0]?.[0] ?? '') as RawCell),
    })),
    tables: readings,
  };
}

/** The last row of a used range, counted from zero; -1 where nothing is used. */
function lastRowOf(used: Excel.Range): number {
  return used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
}

/** A table keeps one empty row when it has none; that is no record. */
function withoutEmptyBody(rows: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const [only] = rows;
  return rows.length === 1 && only?.every((cell) => cell === '') ? [] : rows;
}
