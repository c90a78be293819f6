import { area } from './address';
import { text, type CellArea } from './cell';
import type { CellFormat } from './format';
import type { CellBlock, ColumnContent, FormattedArea, PrintSetup, SheetColumn, TableColumn } from './types';

/** The header row of every sheet's table, counted from zero: title, purpose, help or legend, dates, header. */
export const HEADER_ROW = 4;

const INK = '#1F2937';
const QUIET = '#5B6472';
export const HEADER_FORMAT: CellFormat = {
  fillColor: '#1F3864',
  font: { color: '#FFFFFF', bold: true },
  verticalAlignment: 'Top',
  wrapText: true,
};
export const DATE_FORMAT: CellFormat = {
  numberFormat: 'mmm yy',
  horizontalAlignment: 'Center',
  font: { color: QUIET, size: 9 },
};

/** Two lines, so that a header stands clear of its filter button. */
export const HEADER_HEIGHT = { row: HEADER_ROW, heightPoints: 30 } as const;

/** A column of a table together with its width. */
export interface ColumnSpec extends TableColumn {
  readonly widthPoints: number;
}

/** A column that the team or set-up types into. */
export function typed(header: string, widthPoints: number, format: CellFormat = {}): ColumnSpec {
  return column(header, { kind: 'typed' }, widthPoints, format, false);
}

/** A column with the same formula in each row. */
export function calculated(
  header: string,
  formula: string,
  widthPoints: number,
  format: CellFormat = {},
): ColumnSpec {
  return column(header, { kind: 'calculated', formula }, widthPoints, format, false);
}

/** A column with a formula from which the team may depart. */
export function proposed(
  header: string,
  formula: string,
  widthPoints: number,
  format: CellFormat = {},
): ColumnSpec {
  return column(header, { kind: 'proposed', formula }, widthPoints, format, false);
}

/** A calculated column in the closed group at the right. */
export function helper(header: string, formula: string): ColumnSpec {
  return column(header, { kind: 'calculated', formula }, 60, { font: { color: QUIET, size: 9 } }, true);
}

function column(
  header: string,
  content: ColumnContent,
  widthPoints: number,
  format: CellFormat,
  isHelper: boolean,
): ColumnSpec {
  return { header, content, widthPoints, format, helper: isHelper };
}

/** The columns without their widths, as a table has them. */
export function tableColumns(specs: readonly ColumnSpec[]): readonly TableColumn[] {
  return specs.map(({ header, content, format, helper: isHelper }) => ({
    header,
    content,
    format,
    helper: isHelper,
  }));
}

/** Widths and groups for a table that begins in the sheet's first column. */
export function sheetColumns(specs: readonly ColumnSpec[]): readonly SheetColumn[] {
  return specs.map((spec, index) => ({ column: index, widthPoints: spec.widthPoints, grouped: spec.helper }));
}

/** Title in the first row, purpose in the second. */
export function headings(title: string, purpose: string): CellBlock {
  return { row: 0, column: 0, cells: [[text(title)], [text(purpose)]] };
}

/** How title and purpose look. */
export function frameHeadingFormats(): readonly FormattedArea[] {
  return [
    { area: area(0, 0), format: { font: { bold: true, size: 16, color: INK } } },
    { area: area(1, 0), format: { font: { color: QUIET } } },
  ];
}

/** How title, purpose and header row look. */
export function frameFormats(columnCount: number): readonly FormattedArea[] {
  return [...frameHeadingFormats(), { area: area(HEADER_ROW, 0, 1, columnCount), format: HEADER_FORMAT }];
}

/** Landscape, one page wide, the rows down to the header on every page. Helper columns are not printed. */
export function printSetup(title: string, specs: readonly ColumnSpec[]): PrintSetup {
  return {
    orientation: 'Landscape',
    titleRows: { row: 0, rowCount: HEADER_ROW + 1 },
    columns: { column: 0, columnCount: specs.filter((spec) => !spec.helper).length },
    ...pageTexts(title),
  };
}

/** Sheet title above; file, date and page number below. */
export function pageTexts(title: string): Pick<PrintSetup, 'header' | 'footer'> {
  return {
    header: { left: '', center: title, right: '' },
    footer: { left: '&F', center: '&D', right: '&P / &N' },
  };
}

/** The body of a table column, or of neighbouring ones. A table always has one row at least. */
export function bodyArea(columnIndex: number, rowCount: number, columnCount = 1): CellArea {
  return area(HEADER_ROW + 1, columnIndex, Math.max(1, rowCount), columnCount);
}

/** Where a header stands among the columns. */
export function indexOfHeader(specs: readonly TableColumn[], header: string): number {
  const index = specs.findIndex((spec) => spec.header === header);
  if (index < 0) throw new RangeError(`indexOfHeader: there is no column "${header}"`);
  return index;
}
