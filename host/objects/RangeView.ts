import { formatAddress, areaOf, quoteSheetName, type Sheet } from '../engine';
import { NotImplemented } from './NotImplemented';
import { method, navigation, type OfficeClass, officeClass, type Scalar, scalar } from './officeClass';
import { wrongShape } from './range/grid';
import { rangeClass } from './Range';
import { RangeTarget } from './RangeTarget';
import { rangeViewCollectionClass } from './RangeViewCollection';

/** The shown cells of a range: rows and columns that are not hidden. */
export interface ViewTarget {
  readonly range: RangeTarget;
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The place among the rows of the view that this is a row of; -1 for a whole view. */
  readonly index: number;
}

/** `Excel.RangeView`. */
export const rangeViewClass: OfficeClass<ViewTarget> = officeClass<ViewTarget>('RangeView', {
  rows: navigation('1.3', (view) => rangeViewCollectionClass.of(view)),
  cellAddresses: scalar('1.3', ({ sheet, rows, columns }) =>
    rows.map((row) =>
      columns.map((column) => `${quoteSheetName(sheet.name)}!${formatAddress(areaOf(row, column))}`),
    ),
  ),
  columnCount: scalar('1.3', ({ columns }) => columns.length),
  rowCount: scalar('1.3', ({ rows }) => rows.length),
  index: scalar('1.3', ({ index }) => index),
  formulas: cells('formulas'),
  formulasLocal: cells('formulasLocal'),
  formulasR1C1: cells('formulasR1C1'),
  numberFormat: cells('numberFormat'),
  text: readCells('text'),
  valueTypes: readCells('valueTypes'),
  values: cells('values'),
  getRange: method('1.3', ({ range }) => rangeClass.of(range)),
});

/** A property of a range's cells, for the shown ones. */
function cells(name: string): Scalar<ViewTarget> {
  return scalar('1.3', reading(name), (view, value, context) => {
    const rows = shaped(view, value);
    const member = rangeClass.member(name);
    if (member?.kind !== 'scalar' || !member.write) throw new NotImplemented(`RangeView.${name} (to be set)`);
    const { write } = member;
    context.book.batch(() => {
      view.rows.forEach((row, down) => {
        view.columns.forEach((column, across) => {
          write(new RangeTarget(view.sheet, areaOf(row, column)), [[rows[down]?.[across] ?? null]], context);
        });
      });
    });
  });
}

/** One that cannot be set. */
function readCells(name: string): Scalar<ViewTarget> {
  return scalar('1.3', reading(name));
}

function reading(name: string): Scalar<ViewTarget>['read'] {
  return (view, context) => {
    const member = rangeClass.member(name);
    if (member?.kind !== 'scalar') throw new NotImplemented(`RangeView.${name}`);
    return view.rows.map((row) =>
      view.columns.map((column) => {
        const read = member.read(new RangeTarget(view.sheet, areaOf(row, column)), context);
        return (read as readonly (readonly unknown[])[])[0]?.[0];
      }),
    );
  };
}

function shaped({ rows, columns }: ViewTarget, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return rows.map(() => columns.map(() => value as unknown));
  const given = value as readonly unknown[];
  const fits =
    given.length === rows.length && given.every((row) => Array.isArray(row) && row.length === columns.length);
  if (!fits) throw wrongShape();
  return given as readonly (readonly unknown[])[];
}
