import type {
  ColumnFormats,
  ColumnsOfTable,
  HeadReading,
  Inspection,
  InspectionRequest,
} from '../app/check/inspection';
import type { CellOfTable, ColumnFormulas, RawCell } from '../app/workbookGateway';
import { runs } from './runs';
import { rangeOf } from './writeRules';

/** Neighbouring columns of a table's body. */
interface Block {
  readonly table: ColumnsOfTable['table'];
  /** The first column, counted from zero within the table. */
  readonly first: number;
  readonly range: Excel.Range;
}

/** Looks at formulas, number formats, validation and the cells above tables, in one sync. */
export async function inspectCells(
  context: Excel.RequestContext,
  request: InspectionRequest,
): Promise<Omit<Inspection, 'rules'>> {
  const blocks = (columns: readonly ColumnsOfTable[]) => columns.flatMap((one) => blocksOf(context, one));
  const typed = blocks(request.calculated).flatMap((block) =>
    // Excel looks itself, because the formulas of 200 KPIs are more than Excel on the web sends in one answer.
    (['Constants', 'Blanks'] as const).map((kind) => ({
      block,
      found: loadAreas(block.range.getSpecialCellsOrNullObject(kind)),
    })),
  );
  const formulas = blocks(request.formulas);
  for (const { range } of formulas) range.load('formulas');
  const formats = blocks(request.formats);
  for (const { range } of formats) range.load('numberFormat');
  const { worksheets } = context.workbook;
  const validated = request.validated.map(({ sheet, area }) =>
    rangeOf(worksheets.getItem(sheet), area).dataValidation.load('type'),
  );
  const heads = request.heads.map(({ sheet, area }) => ({
    sheet,
    range: rangeOf(worksheets.getItem(sheet), area).load('formulas'),
  }));
  await context.sync();
  return {
    typed: typed.flatMap(({ block, found }) => cellsWithin(block, found)),
    formulas: formulas.flatMap(({ range, ...block }) =>
      columnsWithin(block, range.formulas as RawCell[][]).map(({ cells, ...column }): ColumnFormulas => ({
        ...column,
        formulas: cells,
      })),
    ),
    formats: formats.flatMap(({ range, ...block }) =>
      columnsWithin(block, range.numberFormat as string[][]).map(({ cells, ...column }): ColumnFormats => ({
        ...column,
        numberFormats: cells,
      })),
    ),
    validated: validated.map(({ type }) => type),
    heads: heads.map(({ sheet, range }): HeadReading => ({ sheet, cells: range.formulas as RawCell[][] })),
  };
}

/** Neighbouring columns are asked for as one block: a table has dozens of them. */
function blocksOf(context: Excel.RequestContext, { table, headers }: ColumnsOfTable): readonly Block[] {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const wanted = headers.map((header) => table.headers.indexOf(header)).filter((column) => column >= 0);
  return runs(wanted).map(({ first, last }) => ({
    table,
    first,
    range: sheet.getRangeByIndexes(
      table.row + 1,
      table.column + first,
      Math.max(1, table.rows.length),
      last - first + 1,
    ),
  }));
}

/** Asks for the areas one by one: Excel cuts the address of many areas silently at 8,192 characters. */
function loadAreas(found: Excel.RangeAreas): Excel.RangeAreas {
  found.load('areaCount');
  found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return found;
}

/** The cells of an answer; those outside the block are left out, since Excel answers for the whole sheet when asked about one cell. */
function cellsWithin({ table }: Block, found: Excel.RangeAreas): readonly CellOfTable[] {
  if (found.isNullObject) return [];
  return found.areas.items.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, index): CellOfTable => ({
      table: table.name,
      header: table.headers[columnIndex + (index % columnCount) - table.column] ?? '',
      row: rowIndex + Math.floor(index / columnCount) - table.row - 1,
    })).filter(({ header, row }) => header !== '' && row >= 0 && row < Math.max(1, table.rows.length)),
  );
}

function columnsWithin<Cell>(
  { table, first }: Pick<Block, 'table' | 'first'>,
  cells: readonly (readonly Cell[])[],
): readonly { readonly table: string; readonly header: string; readonly cells: readonly Cell[] }[] {
  return (cells[0] ?? []).map((_, index) => ({
    table: table.name,
    header: table.headers[first + index] ?? '',
    cells: cells.flatMap((row) => row.slice(index, index + 1)),
  }));
}
