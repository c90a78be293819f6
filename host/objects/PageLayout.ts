import {
  type Area,
  isWholeColumns,
  isWholeRows,
  type PageLayout,
  type PageMargins,
  paperSizes,
  type Sheet,
  ExcelError,
} from '../engine';
import { booleanArgument, choiceArgument, isAbsent, numberArgument } from './arguments';
import { headerFooterGroupClass } from './HeaderFooterGroup';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeObject, officeClass, type Scalar, scalar } from './officeClass';
import { pageZoom, zoomArgument } from './pageZoom';
import { printOptions } from './printOptions';
import { rangeAreasClass } from './RangeAreas';
import { cellsOnSheet } from './rangeAreas/argument';
import { rangeOnSheet } from './rangeArgument';
import { rangeOf } from './rangeOf';

const orientations = ['Portrait', 'Landscape'] as const;
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const units = ['Points', 'Inches', 'Centimeters'] as const;
const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** `Excel.PageLayout`: how a sheet is printed. Lengths are points. */
export const pageLayoutClass = officeClass<Sheet>('PageLayout', {
  orientation: scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.orientation,
    ({ pageLayout }, value) => {
      pageLayout.orientation = choiceArgument(value, orientations, 'PageLayout.orientation');
    },
  ),
  paperSize: scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.paperSize,
    ({ pageLayout }, value) => {
      pageLayout.paperSize = choiceArgument(value, paperSizes, 'PageLayout.paperSize');
    },
  ),
  zoom: scalar(
    '1.9',
    ({ pageLayout }) => pageZoom(pageLayout.zoom),
    ({ pageLayout }, value) => {
      pageLayout.zoom = zoomArgument(value);
    },
  ),
  topMargin: margin('top'),
  bottomMargin: margin('bottom'),
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  headerMargin: margin('header'),
  footerMargin: margin('footer'),
  ...printOptions,
  centerHorizontally: flag('centerHorizontally'),
  centerVertically: flag('centerVertically'),
  printGridlines: flag('printGridlines'),
  printHeadings: flag('printHeadings'),
  headersFooters: navigation('1.9', (sheet) => headerFooterGroupClass.of(sheet)),

  setPrintMargins: method('1.9', ({ pageLayout }, [unit, options]) => {
    const factor = pointsPer[choiceArgument(unit, units, 'PageLayout.setPrintMargins')];
    const given = (options ?? {}) as Record<string, unknown>;
    const margins: Partial<Record<keyof PageMargins, number>> = {};
    for (const side of sides) {
      if (!isAbsent(given[side]))
        margins[side] = numberArgument(given[side], `PageLayoutMarginOptions.${side}`) * factor;
    }
    pageLayout.margins = { ...pageLayout.margins, ...margins };
    return null;
  }),
  setPrintArea: method('1.9', (sheet, [printArea]) => {
    sheet.pageLayout.printArea = cellsOnSheet(printArea, sheet, 'PageLayout.setPrintArea').areas;
    return null;
  }),
  getPrintArea: method('1.9', (sheet) => found(printArea(sheet), 'print area')),
  getPrintAreaOrNullObject: method('1.9', printArea),
  setPrintTitleRows: method('1.9', (sheet, [rows]) => {
    const { area } = rangeOnSheet(rows, sheet, 'PageLayout.setPrintTitleRows');
    sheet.pageLayout.titleRows = whole(area, isWholeRows(area), 'rows');
    return null;
  }),
  getPrintTitleRows: method('1.9', (sheet) => found(title(sheet, sheet.pageLayout.titleRows), 'title row')),
  getPrintTitleRowsOrNullObject: method('1.9', (sheet) => title(sheet, sheet.pageLayout.titleRows)),
  setPrintTitleColumns: method('1.9', (sheet, [columns]) => {
    const { area } = rangeOnSheet(columns, sheet, 'PageLayout.setPrintTitleColumns');
    sheet.pageLayout.titleColumns = whole(area, isWholeColumns(area), 'columns');
    return null;
  }),
  getPrintTitleColumns: method('1.9', (sheet) =>
    found(title(sheet, sheet.pageLayout.titleColumns), 'title column'),
  ),
  getPrintTitleColumnsOrNullObject: method('1.9', (sheet) => title(sheet, sheet.pageLayout.titleColumns)),
});

function margin(side: keyof PageMargins): Scalar<Sheet> {
  return scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.margins[side],
    ({ pageLayout }, value) => {
      const points = numberArgument(value, `PageLayout.${side}Margin`);
      if (points < 0) {
        throw new ExcelError(
          'InvalidArgument',
          'The argument is invalid or missing or has an incorrect format: a margin is not negative.',
        );
      }
      pageLayout.margins = { ...pageLayout.margins, [side]: points };
    },
  );
}

type Flag = { [Key in keyof PageLayout]: PageLayout[Key] extends boolean ? Key : never }[keyof PageLayout];

function flag(key: Flag): Scalar<Sheet> {
  return scalar(
    '1.9',
    ({ pageLayout }) => pageLayout[key],
    ({ pageLayout }, value) => {
      pageLayout[key] = booleanArgument(value, `PageLayout.${key}`);
    },
  );
}

function printArea(sheet: Sheet): OfficeObject | null {
  const areas = sheet.pageLayout.printArea;
  return areas.length === 0 ? null : rangeAreasClass.of({ sheet, areas });
}

function title(sheet: Sheet, area: Area | null): OfficeObject | null {
  return area && rangeOf(sheet, area);
}

function found(object: OfficeObject | null, what: string): OfficeObject {
  if (object) return object;
  throw itemNotFound(`the sheet has no ${what}.`);
}

function whole(area: Area, isWhole: boolean, what: 'rows' | 'columns'): Area {
  if (isWhole) return area;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: print titles are whole ${what}.`,
  );
}
