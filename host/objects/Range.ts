import { conditionalFormatCollectionClass } from './ConditionalFormatCollection';
import { dataValidationClass } from './DataValidation';
import { method, navigation, type OfficeClass, officeClass } from './officeClass';
import { autoFill } from './range/autoFill';
import { cellStyle } from './range/cellStyle';
import { contents } from './range/contents';
import { edits } from './range/edits';
import { geometry } from './range/geometry';
import { wrongShape } from './range/grid';
import { hyperlink } from './range/hyperlink';
import { numberFormats } from './range/numberFormats';
import { outline } from './range/outline';
import { placement } from './range/placement';
import { properties } from './range/properties/members';
import { regions } from './range/regions';
import { search } from './range/search';
import { specialCells } from './range/specialCells';
import { spills } from './range/spills';
import { trace } from './range/trace';
import { visibleView } from './range/visibleView';
import { rangeFormatClass } from './RangeFormat';
import { rangeSortClass } from './RangeSort';
import { RangeTarget } from './RangeTarget';
import { tableScopeOfRange } from './TableCollection';
import { worksheetClass } from './Worksheet';

/** `Excel.Range`: one or more cells of a sheet. */
export const rangeClass: OfficeClass<RangeTarget> = officeClass<RangeTarget>(
  'Range',
  {
    ...contents,
    ...numberFormats,
    ...spills,
    ...trace,
    ...properties,
    ...hyperlink,
    ...autoFill,
    ...visibleView,
    ...geometry,
    ...edits,
    ...specialCells,
    ...regions,
    ...search,
    style: cellStyle('1.7'),
    worksheet: navigation('1.1', (range) => worksheetClass.of(range.sheet)),
    format: navigation('1.1', (range) => rangeFormatClass.of(range)),
    dataValidation: navigation('1.8', (range) => dataValidationClass.of(range)),
    conditionalFormats: navigation('1.6', (range) => conditionalFormatCollectionClass.of(range)),
    sort: navigation('1.2', (range) => rangeSortClass.of(range)),
    getTables: method('1.9', (range, [fullyContained]) => tableScopeOfRange(range, fullyContained === true)),
    ...placement,
    ...outline,
    _ValidateArraySize: method('1.1', (range, [rowCount, columnCount]) => {
      if (rowCount === range.rows && columnCount === range.columns) return null;
      throw wrongShape();
    }),
  },
  {
    byReference: true,
    gone: ({ sheet }) =>
      sheet.book.sheetById(sheet.id) ? undefined : 'The sheet of this range was deleted.',
  },
);
