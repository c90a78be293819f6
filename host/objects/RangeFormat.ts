import { booleanArgument, choiceArgument, numberArgument } from './arguments';
import { common, formatScalar, span } from './formatScalar';
import { formatProtectionClass } from './FormatProtection';
import { method, navigation, officeClass, scalar } from './officeClass';
import { rangeBorderCollectionClass } from './RangeBorderCollection';
import { rangeFillClass } from './RangeFill';
import { rangeFontClass } from './RangeFont';
import type { RangeTarget } from './RangeTarget';

const horizontal = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** `Excel.RangeFormat`: how the cells of a range look. */
export const rangeFormatClass = officeClass<RangeTarget>('RangeFormat', {
  font: navigation('1.1', (range) => rangeFontClass.of(range)),
  fill: navigation('1.1', (range) => rangeFillClass.of(range)),
  borders: navigation('1.1', (range) => rangeBorderCollectionClass.of(range)),
  protection: navigation('1.2', (range) => formatProtectionClass.of(range)),
  horizontalAlignment: formatScalar(
    '1.1',
    (format) => format.horizontalAlignment,
    (value) => ({
      horizontalAlignment: choiceArgument(value, horizontal, 'RangeFormat.horizontalAlignment'),
    }),
  ),
  verticalAlignment: formatScalar(
    '1.1',
    (format) => format.verticalAlignment,
    (value) => ({ verticalAlignment: choiceArgument(value, vertical, 'RangeFormat.verticalAlignment') }),
  ),
  wrapText: formatScalar(
    '1.1',
    (format) => format.wrapText,
    (value) => ({ wrapText: booleanArgument(value, 'RangeFormat.wrapText') }),
  ),
  indentLevel: formatScalar(
    '1.9',
    (format) => format.indentLevel,
    (value) => ({ indentLevel: numberArgument(value, 'RangeFormat.indentLevel') }),
  ),
  textOrientation: formatScalar(
    '1.7',
    (format) => format.textOrientation,
    (value) => ({ textOrientation: numberArgument(value, 'RangeFormat.textOrientation') }),
  ),
  columnWidth: scalar(
    '1.2',
    ({ sheet, area }) => common(span(area.left, area.right).map((column) => sheet.columnWidth(column))),
    ({ sheet, area }, value) => {
      sheet.setColumnWidth(area.left, area.right, numberArgument(value, 'RangeFormat.columnWidth'));
    },
    { onRequest: true },
  ),
  rowHeight: scalar(
    '1.2',
    ({ sheet, area }) => common(span(area.top, area.bottom).map((row) => sheet.rowHeight(row))),
    ({ sheet, area }, value) => {
      sheet.setRowHeight(area.top, area.bottom, numberArgument(value, 'RangeFormat.rowHeight'));
    },
    { onRequest: true },
  ),
  autofitColumns: method(
    '1.2',
    ({ sheet, area }) => {
      sheet.autofitColumns(area);
      return null;
    },
    { assumed: 'Widths are estimated from the number of characters.' },
  ),
  autofitRows: method(
    '1.2',
    ({ sheet, area }) => {
      sheet.autofitRows(area);
      return null;
    },
    { assumed: 'Heights are estimated from the number of lines.' },
  ),
});
