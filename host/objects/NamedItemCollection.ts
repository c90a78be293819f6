import { type Book, formatAbsolute, type NameList, quoteSheetName, type Sheet, ExcelError } from '../engine';
import { isAbsent, textArgument } from './arguments';
import { found } from './lookup';
import { namedItemClass } from './NamedItem';
import { method, OfficeObject, officeClass } from './officeClass';
import { rangeProxy } from './rangeArgument';

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet. */
export const namedItemCollectionClass = officeClass<Book | Sheet>(
  'NamedItemCollection',
  {
    add: method(
      '1.4',
      ({ names }, [name, reference, comment]) => add(names, name, formulaArgument(reference), comment),
      { assumed: 'A text that is no formula (no "=" in front) is refused.' },
    ),
    addFormulaLocal: method(
      '1.4',
      ({ names }, [name, formula, comment]) =>
        add(
          names,
          name,
          formulaArgument(textArgument(formula, 'NamedItemCollection.addFormulaLocal')),
          comment,
        ),
      { partly: 'The language of the host is English.' },
    ),
    getCount: method('1.4', ({ names }) => names.count),
    getItem: method('1.1', ({ names }, [name]) => found(find(names, name), `name "${String(name)}"`)),
    getItemOrNullObject: method('1.4', ({ names }, [name]) => find(names, name)),
  },
  {
    collection: {
      items: ({ names }) => names.all().map(({ name }) => namedItemClass.of({ names, name })),
      find: ({ names }, key) => find(names, key),
    },
  },
);

function find(names: NameList, key: unknown): OfficeObject | null {
  const defined = names.get(textArgument(key, 'NamedItemCollection.getItem'));
  return defined ? namedItemClass.of({ names, name: defined.name }) : null;
}

function add(names: NameList, name: unknown, formula: string, comment: unknown): OfficeObject {
  const what = 'NamedItemCollection.add';
  const details = isAbsent(comment) ? {} : { comment: textArgument(comment, what) };
  const defined = names.add(textArgument(name, what), formula, details);
  return namedItemClass.of({ names, name: defined.name });
}

/** A range becomes an absolute reference; a text must be a formula. */
function formulaArgument(reference: unknown): string {
  if (reference instanceof OfficeObject) {
    const { sheet, area } = rangeProxy(reference, 'NamedItemCollection.add');
    return `=${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
  }
  const text = textArgument(reference, 'NamedItemCollection.add');
  if (text.startsWith('=')) return text;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: the formula of a name starts with "=".',
  );
}
