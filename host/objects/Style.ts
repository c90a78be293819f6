import {
  type Book,
  type CellFormat,
  type CellFormatPatch,
  type CellStyle,
  cellStylesOf,
  type Sheet,
  type StyleParts,
  styleSurface,
} from '../engine';
import {
  booleanArgument,
  choiceArgument,
  numberBetween,
  textArgument,
  wholeNumberArgument,
} from './arguments';
import type { CellsTarget } from './CellsTarget';
import { itemNotFound } from './lookup';
import { method, navigation, officeClass, type Scalar, scalar } from './officeClass';
import { rangeBorderCollectionClass } from './RangeBorderCollection';
import { rangeFillClass } from './RangeFill';
import { rangeFontClass } from './RangeFont';

export interface StyleTarget {
  readonly book: Book;
  /** As people read it. */
  readonly name: string;
}

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
const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;

/** `Excel.Style`: a named style for cells. */
export const styleClass = officeClass<StyleTarget>(
  'Style',
  {
    name: scalar('1.7', ({ name }) => name),
    builtIn: scalar('1.7', (target) => styleOf(target).word !== null),
    numberFormat: look('1.7', 'numberFormat', (value, what) => textArgument(value, what)),
    numberFormatLocal: look('1.7', 'numberFormat', (value, what) => textArgument(value, what)),
    horizontalAlignment: look('1.7', 'horizontalAlignment', (value, what) =>
      choiceArgument(value, horizontal, what),
    ),
    verticalAlignment: look('1.7', 'verticalAlignment', (value, what) =>
      choiceArgument(value, vertical, what),
    ),
    readingOrder: look('1.7', 'readingOrder', (value, what) => choiceArgument(value, readingOrders, what)),
    wrapText: look('1.7', 'wrapText', booleanArgument),
    shrinkToFit: look('1.7', 'shrinkToFit', booleanArgument),
    indentLevel: look('1.7', 'indentLevel', (value, what) => numberBetween(value, 0, 250, what)),
    textOrientation: look(
      '1.8',
      'textOrientation',
      (value, what) => {
        const degrees = wholeNumberArgument(value, what);
        return degrees === 180 ? degrees : numberBetween(degrees, -90, 90, what);
      },
      { alias: 'Orientation' },
    ),
    autoIndent: scalar(
      '1.8',
      (target) => styleOf(target).autoIndent,
      ({ book, name }, value) => {
        cellStylesOf(book).change(name, {}, { autoIndent: booleanArgument(value, 'Style.autoIndent') });
      },
      { partly: 'Kept, not drawn.' },
    ),
    locked: look('1.7', 'locked', booleanArgument),
    formulaHidden: look('1.7', 'formulaHidden', booleanArgument),
    includeNumber: include('number'),
    includeFont: include('font'),
    includeAlignment: include('alignment'),
    includeBorder: include('border'),
    includePatterns: include('patterns'),
    includeProtection: include('protection'),
    font: navigation('1.7', (target) => rangeFontClass.of(surface(target))),
    fill: navigation('1.7', (target) => rangeFillClass.of(surface(target))),
    borders: navigation('1.7', (target) => rangeBorderCollectionClass.of(surface(target))),
    delete: method('1.7', ({ book, name }) => {
      cellStylesOf(book).delete(name);
      return null;
    }),
  },
  {
    id: ({ name }) => name,
    gone: ({ book, name }) =>
      cellStylesOf(book).find(name)
        ? undefined
        : "The requested resource doesn't exist: the style was deleted.",
  },
);

function styleOf({ book, name }: StyleTarget): CellStyle {
  const style = cellStylesOf(book).find(name);
  if (style) return style;
  throw itemNotFound('the style was deleted.');
}

/** One property of the look. */
function look<Key extends keyof CellFormat & keyof CellFormatPatch>(
  set: string,
  key: Key,
  argument: (value: unknown, what: string) => CellFormat[Key],
  more: { readonly alias?: string } = {},
): Scalar<StyleTarget> {
  return scalar(
    set,
    (target) => target.book.formats.of(styleOf(target).look)[key],
    ({ book, name }, value) => {
      cellStylesOf(book).change(name, { [key]: argument(value, `Style.${key}`) });
    },
    more,
  );
}

function include(part: keyof StyleParts): Scalar<StyleTarget> {
  return scalar(
    '1.7',
    (target) => styleOf(target).parts[part],
    ({ book, name }, value) => {
      cellStylesOf(book).change(name, {}, { parts: { [part]: booleanArgument(value, 'Style.include') } });
    },
  );
}

/** The look of the style as that of a cell. */
function surface({ book, name }: StyleTarget): CellsTarget {
  const sheet = styleSurface(book, name) as Sheet;
  return { sheet, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
}
