import { areaOf, ExcelError, numberFormatCategory } from '../../engine';
import { type Member, scalar } from '../officeClass';
import type { RangeTarget } from '../RangeTarget';
import { grid, shapedFor } from './grid';

/** The number formats of a range. */
export const numberFormats: Readonly<Record<string, Member<RangeTarget>>> = {
  numberFormat: scalar('1.1', read, write, {
    assumed: 'An array of one format is that of all cells, as in the samples of the documentation.',
  }),
  numberFormatLocal: scalar('1.7', read, write, { partly: 'The language of the host is English.' }),
  numberFormatCategories: scalar(
    '1.12',
    (range) =>
      grid(range, (row, column) => numberFormatCategory(range.sheet.format(row, column).numberFormat)),
    undefined,
    {
      assumed: 'The category in which the Format Cells dialog lists the format; any other format is Custom.',
    },
  ),
};

function read(range: RangeTarget): unknown {
  return grid(range, (row, column) => range.sheet.format(row, column).numberFormat);
}

function write(range: RangeTarget, value: unknown): void {
  const { sheet, area } = range;
  const single = onlyFormat(value);
  sheet.assertWritable(area, 'format');
  sheet.book.batch(() => {
    if (single !== undefined) {
      sheet.setFormat(area, { numberFormat: formatText(single) });
      return;
    }
    shapedFor(range, value).forEach((formats, down) => {
      formats.forEach((format, across) => {
        if (format === null || format === undefined) return;
        sheet.setFormat(areaOf(area.top + down, area.left + across), { numberFormat: formatText(format) });
      });
    });
  });
}

/** The format that is meant for all cells: a text, or the only one of an array. */
function onlyFormat(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const [first, ...more] = rows;
  if (more.length > 0 || !Array.isArray(first) || first.length !== 1) return undefined;
  return (first[0] as unknown) ?? undefined;
}

function formatText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: a number format is a text.',
  );
}
