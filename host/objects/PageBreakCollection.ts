import { ExcelError } from '../engine';
import { itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { breaksOf, pageBreakClass, type PageBreakTarget } from './PageBreak';
import { rangeArgument } from './rangeArgument';

type Scope = Pick<PageBreakTarget, 'sheet' | 'axis'>;

/** `Excel.PageBreakCollection`: the horizontal or the vertical page breaks of a sheet that were put there. */
export const pageBreakCollectionClass = officeClass<Scope>(
  'PageBreakCollection',
  {
    add: method('1.9', (scope, [pageBreakRange]) => {
      const { sheet, area } = rangeArgument(pageBreakRange, scope.sheet, 'PageBreakCollection.add');
      const before = scope.axis === 'rows' ? area.top : area.left;
      if (sheet !== scope.sheet || before === 0) {
        throw new ExcelError(
          'InvalidArgument',
          'The argument is invalid or missing or has an incorrect format: a page break stands before a cell of the sheet that is not in its first row or column.',
        );
      }
      breaksOf(scope).add(before);
      return pageBreakClass.of({ ...scope, before });
    }),
    getCount: method('1.9', (scope) => breaksOf(scope).all().length),
    getItem: method('1.9', (scope, [index]) => itemAt(items(scope), index, 'PageBreakCollection.getItem')),
    removePageBreaks: method('1.9', (scope) => {
      breaksOf(scope).clear();
      return null;
    }),
  },
  {
    collection: {
      items,
      find: (scope, key) =>
        typeof key === 'string'
          ? (items(scope).find(({ target, type }) => type.options.id?.(target) === key) ?? null)
          : itemAt(items(scope), key, 'PageBreakCollection.getItem'),
    },
  },
);

function items(scope: Scope): readonly OfficeObject[] {
  return breaksOf(scope)
    .all()
    .map((before) => pageBreakClass.of({ ...scope, before }));
}
