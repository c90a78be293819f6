import { areaOf, cellsOf, type CellPosition, ExcelError, type Sheet } from '../engine';
import { booleanArgument, choiceArgument, numberBetween, wholeNumberArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { formatScalar, formatsOf } from './formatScalar';
import { formatProtectionClass } from './FormatProtection';
import { method, navigation, officeClass } from './officeClass';
import { rangeBorderCollectionClass } from './RangeBorderCollection';
import { rangeFillClass } from './RangeFill';
import { rangeFontClass } from './RangeFont';
import { rangeSizes } from './rangeSizes';

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
const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;
/** Source: the reference of `RangeFormat.adjustIndent`. */
const mostIndent = 250;
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** `Excel.RangeFormat`: how the cells of a range look. */
export const rangeFormatClass = officeClass<CellsTarget>('RangeFormat', {
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
  readingOrder: formatScalar(
    '1.9',
    (format) => format.readingOrder,
    (value) => ({ readingOrder: choiceArgument(value, readingOrders, 'RangeFormat.readingOrder') }),
    { partly: 'Kept in the file, not drawn.' },
  ),
  shrinkToFit: formatScalar(
    '1.9',
    (format) => format.shrinkToFit,
    (value) => ({ shrinkToFit: booleanArgument(value, 'RangeFormat.shrinkToFit') }),
  ),
  wrapText: formatScalar(
    '1.1',
    (format) => format.wrapText,
    (value) => ({ wrapText: booleanArgument(value, 'RangeFormat.wrapText') }),
  ),
  indentLevel: formatScalar(
    '1.9',
    (format) => format.indentLevel,
    (value) => ({ indentLevel: numberBetween(value, 0, mostIndent, 'RangeFormat.indentLevel') }),
  ),
  textOrientation: formatScalar(
    '1.7',
    (format) => format.textOrientation,
    (value) => ({ textOrientation: orientationArgument(value) }),
  ),
  adjustIndent: method('1.11', (target, [amount]) => {
    const change = wholeNumberArgument(amount, 'RangeFormat.adjustIndent');
    adjustIndent(target, change);
    return null;
  }),
  ...rangeSizes,
});

/** Moves the indentation of every cell, each from its own. */
function adjustIndent({ sheet, areas }: CellsTarget, change: number): void {
  for (const area of areas) sheet.assertWritable(area, 'format');
  const levels = new Set(formatsOf({ sheet, areas }).map(({ indentLevel }) => indentLevel));
  const [only] = levels;
  sheet.book.batch(() => {
    for (const area of areas) {
      if (levels.size === 1 && only !== undefined)
        sheet.setFormat(area, { indentLevel: moved(only, change) });
      else for (const cell of cellsOf(area)) adjustCell(sheet, cell, change);
    }
  });
}

function adjustCell(sheet: Sheet, { row, column }: CellPosition, change: number): void {
  const { indentLevel } = sheet.format(row, column);
  sheet.setFormat(areaOf(row, column), { indentLevel: moved(indentLevel, change) });
}

function moved(level: number, change: number): number {
  return Math.min(mostIndent, Math.max(0, level + change));
}

/** Degrees from -90 to 90, or 180 for letters below each other. */
function orientationArgument(value: unknown): number {
  const degrees = numberBetween(value, -90, 180, 'RangeFormat.textOrientation');
  if (Number.isInteger(degrees) && (degrees <= 90 || degrees === 180)) return degrees;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: RangeFormat.textOrientation takes -90 to 90, or 180.',
  );
}
