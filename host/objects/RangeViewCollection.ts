import { itemAt } from './lookup';
import { method, type OfficeClass, officeClass } from './officeClass';
import { rangeViewClass, type ViewTarget } from './RangeView';

/** `Excel.RangeViewCollection`: the rows of a view. */
export const rangeViewCollectionClass: OfficeClass<ViewTarget> = officeClass<ViewTarget>(
  'RangeViewCollection',
  {
    getCount: method('1.4', ({ rows }) => rows.length),
    getItemAt: method('1.3', (view, [index]) =>
      rangeViewClass.of(itemAt(rowsOf(view), index, 'RangeViewCollection.getItemAt')),
    ),
  },
  {
    collection: {
      items: (view) => rowsOf(view).map((row) => rangeViewClass.of(row)),
      // Rows have no id: office.js asks for them by index.
      find: () => null,
    },
  },
);

function rowsOf(view: ViewTarget): readonly ViewTarget[] {
  return view.rows.map((row, index) => ({ ...view, rows: [row], index }));
}
