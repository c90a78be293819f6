import { MAX_COLUMNS, MAX_ROWS, type Sheet, ExcelError } from '../engine';
import {
  booleanArgument,
  choiceArgument,
  isAbsent,
  numberArgument,
  textArgument,
  wholeNumberArgument,
} from './arguments';
import { autoFilterClass } from './AutoFilter';
import { chartCollectionClass } from './ChartCollection';
import { colorArgument } from './colorArgument';
import { commentCollectionClass } from './CommentCollection';
import { namedItemCollectionClass } from './NamedItemCollection';
import { method, navigation, type OfficeClass, type OfficeObject, officeClass, scalar } from './officeClass';
import { pageLayoutClass } from './PageLayout';
import { rangeAt, rangeOf } from './rangeOf';
import { tableScopeOfSheet } from './TableCollection';
import { worksheetCustomPropertyCollectionClass } from './WorksheetCustomPropertyCollection';
import { worksheetEvents } from './worksheetEvents';
import { worksheetFreezePanesClass } from './WorksheetFreezePanes';
import { worksheetProtectionClass } from './WorksheetProtection';
import { worksheetSearch } from './worksheet/search';
import { sheetMembers } from './worksheet/sheetMembers';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

const id = (sheet: Sheet): string => sheet.id;

/** `Excel.Worksheet`. */
export const worksheetClass: OfficeClass<Sheet> = officeClass<Sheet>(
  'Worksheet',
  {
    id: scalar('1.1', id),
    name: scalar(
      '1.1',
      (sheet) => sheet.name,
      (sheet, value) => {
        sheet.name = textArgument(value, 'Worksheet.name');
      },
    ),
    position: scalar(
      '1.1',
      (sheet) => sheet.position,
      (sheet, value) => {
        sheet.book.moveSheet(sheet, wholeNumberArgument(value, 'Worksheet.position'));
      },
    ),
    visibility: scalar(
      '1.1',
      (sheet) => sheet.visibility,
      (sheet, value) => {
        sheet.visibility = choiceArgument(value, visibilities, 'Worksheet.visibility');
      },
    ),
    tabColor: scalar(
      '1.7',
      (sheet) => sheet.tabColor,
      (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colorArgument(value, 'Worksheet.tabColor');
      },
    ),
    showGridlines: scalar(
      '1.8',
      (sheet) => sheet.showGridlines,
      (sheet, value) => {
        sheet.showGridlines = booleanArgument(value, 'Worksheet.showGridlines');
      },
      { alias: 'Gridlines' },
    ),
    showHeadings: scalar(
      '1.8',
      (sheet) => sheet.showHeadings,
      (sheet, value) => {
        sheet.showHeadings = booleanArgument(value, 'Worksheet.showHeadings');
      },
      { alias: 'Headings' },
    ),
    standardWidth: scalar(
      '1.7',
      (sheet) => sheet.standardWidth,
      (sheet, value) => {
        sheet.standardWidth = numberArgument(value, 'Worksheet.standardWidth');
      },
      { assumed: 'In points, as `RangeFormat.columnWidth` is.' },
    ),

    tables: navigation('1.1', tableScopeOfSheet),
    charts: navigation('1.1', (sheet) => chartCollectionClass.of(sheet)),
    names: navigation('1.4', (sheet) => namedItemCollectionClass.of(sheet)),
    comments: navigation('1.10', (sheet) => commentCollectionClass.of(sheet)),
    freezePanes: navigation('1.7', (sheet) => worksheetFreezePanesClass.of(sheet)),
    protection: navigation('1.2', (sheet) => worksheetProtectionClass.of(sheet)),
    pageLayout: navigation('1.9', (sheet) => pageLayoutClass.of(sheet)),
    autoFilter: navigation('1.9', (sheet) => autoFilterClass.of(sheet)),
    customProperties: navigation('1.12', (sheet) => worksheetCustomPropertyCollectionClass.of(sheet)),

    ...sheetMembers,
    ...worksheetSearch,
    getRange: method('1.1', (sheet, [address]) =>
      isAbsent(address) || address === ''
        ? wholeSheet(sheet)
        : rangeAt(sheet, textArgument(address, 'Worksheet.getRange')),
    ),
    getRangeByIndexes: method('1.7', (sheet, [row, column, rows, columns]) => {
      const top = wholeNumberArgument(row, 'Worksheet.getRangeByIndexes');
      const left = wholeNumberArgument(column, 'Worksheet.getRangeByIndexes');
      return rangeOf(sheet, {
        top,
        left,
        bottom: top + wholeNumberArgument(rows, 'Worksheet.getRangeByIndexes') - 1,
        right: left + wholeNumberArgument(columns, 'Worksheet.getRangeByIndexes') - 1,
      });
    }),
    getCell: method('1.1', (sheet, [row, column]) => {
      const top = wholeNumberArgument(row, 'Worksheet.getCell');
      const left = wholeNumberArgument(column, 'Worksheet.getCell');
      return rangeOf(sheet, { top, left, bottom: top, right: left });
    }),
    getUsedRange: method(
      '1.1',
      (sheet, [valuesOnly]) =>
        usedRange(sheet, valuesOnly) ?? rangeOf(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    ),
    getUsedRangeOrNullObject: method('1.4', (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly)),
    getNextOrNullObject: method('1.5', (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly)),
    getPreviousOrNullObject: method('1.5', (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly)),
    getNext: method('1.5', (sheet, [visibleOnly]) => existing(neighbour(sheet, 1, visibleOnly))),
    getPrevious: method('1.5', (sheet, [visibleOnly]) => existing(neighbour(sheet, -1, visibleOnly))),
    activate: method('1.1', (sheet) => {
      if (sheet.visibility !== 'Visible') {
        throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be activated.');
      }
      sheet.book.activeSheet = sheet;
      return null;
    }),
    calculate: method('1.6', (sheet) => {
      sheet.book.calculate();
      return null;
    }),
    delete: method('1.1', (sheet) => {
      sheet.book.deleteSheet(sheet);
      return null;
    }),
    _GetSheetById: method('1.7', (sheet, [sheetId]) => existing(byId(sheet, sheetId))),
    _GetAnotherWorksheetById: method('1.7', (sheet, [sheetId]) => existing(byId(sheet, sheetId))),

    ...worksheetEvents(id, '1.7'),
  },
  {
    id,
    gone: (sheet) =>
      sheet.book.sheetById(sheet.id)
        ? undefined
        : "The requested resource doesn't exist: the sheet was deleted.",
  },
);

function wholeSheet(sheet: Sheet): OfficeObject {
  return rangeOf(sheet, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
}

function usedRange(sheet: Sheet, valuesOnly: unknown): OfficeObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area && rangeOf(sheet, area);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): OfficeObject | null {
  const { sheets } = sheet.book;
  for (let index = sheet.position + step; index >= 0 && index < sheets.length; index += step) {
    const candidate = sheets[index];
    if (candidate && (visibleOnly !== true || candidate.visibility === 'Visible'))
      return worksheetClass.of(candidate);
  }
  return null;
}

function byId(sheet: Sheet, sheetId: unknown): OfficeObject | null {
  const found = sheet.book.sheetById(String(sheetId));
  return found ? worksheetClass.of(found) : null;
}

function existing(object: OfficeObject | null): OfficeObject {
  if (object) return object;
  throw new ExcelError('ItemNotFound', "The requested resource doesn't exist: there is no such sheet.");
}
