import { ExcelError } from '../engine';
import { conditionalFormatCollectionClass } from './ConditionalFormatCollection';
import { dataValidationClass } from './DataValidation';
import { common, span } from './formatScalar';
import { method, navigation, type OfficeClass, officeClass, scalar } from './officeClass';
import { contents } from './range/contents';
import { edits } from './range/edits';
import { geometry } from './range/geometry';
import { regions } from './range/regions';
import { search } from './range/search';
import { specialCells } from './range/specialCells';
import { booleanArgument, choiceArgument } from './arguments';
import { rangeFormatClass } from './RangeFormat';
import { rangeSortClass } from './RangeSort';
import { RangeTarget } from './RangeTarget';
import { tableScopeOfRange } from './TableCollection';
import { worksheetClass } from './Worksheet';

const groupBy = ['ByRows', 'ByColumns'] as const;

/** `Excel.Range`: one or more cells of a sheet. */
export const rangeClass: OfficeClass<RangeTarget> = officeClass<RangeTarget>(
  'Range',
  {
    ...contents,
    ...geometry,
    ...edits,
    ...specialCells,
    ...regions,
    ...search,
    worksheet: navigation('1.1', (range) => worksheetClass.of(range.sheet)),
    format: navigation('1.1', (range) => rangeFormatClass.of(range)),
    dataValidation: navigation('1.8', (range) => dataValidationClass.of(range)),
    conditionalFormats: navigation('1.6', (range) => conditionalFormatCollectionClass.of(range)),
    sort: navigation('1.2', (range) => rangeSortClass.of(range)),
    getTables: method('1.9', (range, [fullyContained]) => tableScopeOfRange(range, fullyContained === true)),
    columnHidden: scalar(
      '1.2',
      ({ sheet, area }) => common(span(area.left, area.right).map((column) => sheet.isColumnHidden(column))),
      ({ sheet, area }, value) => {
        sheet.setColumnsHidden(area.left, area.right, booleanArgument(value, 'Range.columnHidden'));
      },
      { onRequest: true },
    ),
    rowHidden: scalar(
      '1.2',
      ({ sheet, area }) => common(span(area.top, area.bottom).map((row) => sheet.isRowHidden(row))),
      ({ sheet, area }, value) => {
        sheet.setRowsHidden(area.top, area.bottom, booleanArgument(value, 'Range.rowHidden'));
      },
      { onRequest: true },
    ),
    hidden: scalar(
      '1.2',
      ({ sheet, area }) =>
        common(span(area.left, area.right).map((column) => sheet.isColumnHidden(column))) === true ||
        common(span(area.top, area.bottom).map((row) => sheet.isRowHidden(row))) === true,
      undefined,
      { onRequest: true },
    ),
    top: scalar('1.10', ({ sheet, area }) => sheet.topOfRow(area.top), undefined, { onRequest: true }),
    left: scalar('1.10', ({ sheet, area }) => sheet.leftOfColumn(area.left), undefined, { onRequest: true }),
    height: scalar(
      '1.10',
      ({ sheet, area }) => sheet.topOfRow(area.bottom + 1) - sheet.topOfRow(area.top),
      undefined,
      {
        onRequest: true,
      },
    ),
    width: scalar(
      '1.10',
      ({ sheet, area }) => sheet.leftOfColumn(area.right + 1) - sheet.leftOfColumn(area.left),
      undefined,
      { onRequest: true },
    ),
    group: method('1.10', (range, [option]) => outline(range, option, 1)),
    ungroup: method('1.10', (range, [option]) => outline(range, option, -1)),
    hideGroupDetails: method('1.10', (range, [option]) => showDetails(range, option, false)),
    showGroupDetails: method('1.10', (range, [option]) => showDetails(range, option, true)),
    _ValidateArraySize: method('1.1', (range, [rowCount, columnCount]) => {
      if (rowCount === range.rows && columnCount === range.columns) return null;
      throw new ExcelError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }),
  },
  {
    byReference: true,
    gone: ({ sheet }) =>
      sheet.book.sheetById(sheet.id) ? undefined : 'The sheet of this range was deleted.',
  },
);

function outline({ sheet, area }: RangeTarget, option: unknown, change: 1 | -1): null {
  if (choiceArgument(option, groupBy, 'Range.group') === 'ByColumns')
    sheet.groupColumns(area.left, area.right, change);
  else sheet.groupRows(area.top, area.bottom, change);
  return null;
}

function showDetails({ sheet, area }: RangeTarget, option: unknown, shown: boolean): null {
  if (choiceArgument(option, groupBy, 'Range.hideGroupDetails') === 'ByColumns') {
    sheet.setColumnsHidden(area.left, area.right, !shown);
  } else {
    sheet.setRowsHidden(area.top, area.bottom, !shown);
  }
  return null;
}
