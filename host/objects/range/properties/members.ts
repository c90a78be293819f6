import { areaOf, MAX_COLUMNS, MAX_ROWS } from '../../../engine';
import type { HostContext } from '../../HostContext';
import { span } from '../../formatScalar';
import { type Member, method } from '../../officeClass';
import { RangeTarget } from '../../RangeTarget';
import { grid, shapedFor, wrongShape } from '../grid';
import { readProperties, type Unit, writeProperties } from './rangeProperties';

const fidelity = { partly: 'Of formats what `Range.format` has; runs of text within a cell are missing.' };

/** Formats and other properties of many cells, rows or columns in one call. */
export const properties: Readonly<Record<string, Member<RangeTarget>>> = {
  getCellProperties: method(
    '1.9',
    (range, [options], context) =>
      grid(range, (row, column) =>
        readProperties(new RangeTarget(range.sheet, areaOf(row, column)), options, 'cell', context),
      ),
    fidelity,
  ),
  getRowProperties: method(
    '1.9',
    (range, [options], context) =>
      range.rows === MAX_ROWS
        ? null
        : rowsOf(range).map((row) => readProperties(row, options, 'row', context)),
    fidelity,
  ),
  getColumnProperties: method(
    '1.9',
    (range, [options], context) =>
      range.columns === MAX_COLUMNS
        ? null
        : columnsOf(range).map((column) => readProperties(column, options, 'column', context)),
    fidelity,
  ),
  setCellProperties: method(
    '1.9',
    (range, [data], context) => {
      const cells = Array.isArray(data) ? shapedFor(range, data).flat() : null;
      if (!cells) throw wrongShape();
      const targets = rowsOf(range).flatMap((row) => columnsOf(row));
      return writeAll(targets, cells, 'cell', context);
    },
    fidelity,
  ),
  setRowProperties: method(
    '1.9',
    (range, [data], context) => writeAll(rowsOf(range), data, 'row', context),
    fidelity,
  ),
  setColumnProperties: method(
    '1.9',
    (range, [data], context) => writeAll(columnsOf(range), data, 'column', context),
    fidelity,
  ),
};

function writeAll(ranges: readonly RangeTarget[], data: unknown, unit: Unit, context: HostContext): null {
  const lines: readonly unknown[] | null = Array.isArray(data) ? data : null;
  if (!lines || lines.length !== ranges.length) throw wrongShape();
  context.book.batch(() => {
    ranges.forEach((range, index) => {
      writeProperties(range, lines[index], unit, context);
    });
  });
  return null;
}

function rowsOf({ sheet, area }: RangeTarget): readonly RangeTarget[] {
  return span(area.top, area.bottom).map((row) => new RangeTarget(sheet, { ...area, top: row, bottom: row }));
}

function columnsOf({ sheet, area }: RangeTarget): readonly RangeTarget[] {
  return span(area.left, area.right).map(
    (column) => new RangeTarget(sheet, { ...area, left: column, right: column }),
  );
}
