import { type Book, type DefinedName, nameContent, type NameList } from '../engine';
import { booleanArgument, textArgument } from './arguments';
import { itemNotFound } from './lookup';
import { namedItemArrayValuesClass } from './NamedItemArrayValues';
import { namedItemValue } from './namedItemValue';
import { method, navigation, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';
import { worksheetClass } from './Worksheet';

export interface NamedItemTarget {
  readonly names: NameList;
  readonly name: string;
}

/** `Excel.NamedItem`: a name for a range, a constant or a formula. */
export const namedItemClass = officeClass<NamedItemTarget>(
  'NamedItem',
  {
    name: scalar('1.1', (target) => defined(target).name),
    type: scalar('1.1', (target, { book }) => namedItemValue(book, defined(target)).type, undefined, {
      assumed: 'Every number is a Double.',
    }),
    value: scalar('1.1', (target, { book }) => namedItemValue(book, defined(target)).value),
    arrayValues: navigation('1.7', (target) => namedItemArrayValuesClass.of(defined(target))),
    formula: scalar(
      '1.7',
      (target) => defined(target).formula,
      ({ names, name }, value) => {
        names.change(name, { formula: textArgument(value, 'NamedItem.formula') });
      },
    ),
    comment: scalar(
      '1.4',
      (target) => defined(target).comment,
      ({ names, name }, value) => {
        names.change(name, { comment: textArgument(value, 'NamedItem.comment') });
      },
    ),
    visible: scalar(
      '1.1',
      (target) => defined(target).visible,
      ({ names, name }, value) => {
        names.change(name, { visible: booleanArgument(value, 'NamedItem.visible') });
      },
    ),
    scope: scalar('1.4', (target) => (defined(target).scope ? 'Worksheet' : 'Workbook')),
    worksheet: navigation('1.4', (target) => {
      const worksheet = worksheetOf(target);
      if (worksheet) return worksheet;
      throw itemNotFound(`the name "${target.name}" belongs to the whole workbook.`);
    }),
    worksheetOrNullObject: navigation('1.4', worksheetOf),
    getRange: method('1.1', (target, _args, { book }) => {
      const range = rangeOfName(target, book);
      if (range) return range;
      throw itemNotFound(`the name "${target.name}" stands for no range.`);
    }),
    getRangeOrNullObject: method('1.4', (target, _args, { book }) => rangeOfName(target, book)),
    delete: method('1.4', ({ names, name }) => {
      names.delete(name);
      return null;
    }),
  },
  {
    id: ({ name }) => name,
    gone: ({ names, name }) =>
      names.get(name) ? undefined : "The requested resource doesn't exist: the name was deleted.",
  },
);

function defined({ names, name }: NamedItemTarget): DefinedName {
  const found = names.get(name);
  if (found) return found;
  throw itemNotFound('the name was deleted.');
}

function worksheetOf(target: NamedItemTarget): OfficeObject | null {
  const { scope } = defined(target);
  return scope && worksheetClass.of(scope);
}

/** Several ranges are no range: Excel refuses them too. */
function rangeOfName(item: NamedItemTarget, book: Book): OfficeObject | null {
  const content = nameContent(book, defined(item));
  if (content.kind !== 'cells') return null;
  const [place, ...others] = content.areas;
  return place && others.length === 0 ? rangeOf(place.sheet, place.area) : null;
}
