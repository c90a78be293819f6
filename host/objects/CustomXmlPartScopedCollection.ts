import { type Book, type CustomXmlPart, ExcelError } from '../engine';
import { textArgument } from './arguments';
import { customXmlPartClass } from './CustomXmlPart';
import { found, itemNotFound } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';

interface Scope {
  readonly book: Book;
  readonly namespaceUri: string;
}

/** `Excel.CustomXmlPartScopedCollection`: the XML parts of one namespace. */
export const customXmlPartScopedCollectionClass = officeClass<Scope>(
  'CustomXmlPartScopedCollection',
  {
    getCount: method('1.5', (scope) => partsOf(scope).length),
    getItem: method('1.5', (scope, [id]) => found(find(scope, id), `XML part "${String(id)}"`)),
    getItemOrNullObject: method('1.5', (scope, [id]) => find(scope, id)),
    getOnlyItem: method('1.5', (scope) => {
      const only = onlyItem(scope);
      if (only) return only;
      throw partsOf(scope).length === 0
        ? itemNotFound(`there is no XML part of the namespace "${scope.namespaceUri}".`)
        : new ExcelError(
            'GeneralException',
            `There are several XML parts of the namespace "${scope.namespaceUri}".`,
          );
    }),
    getOnlyItemOrNullObject: method('1.5', onlyItem),
  },
  {
    collection: {
      items: (scope) => partsOf(scope).map(({ id }) => customXmlPartClass.of({ book: scope.book, id })),
      find,
    },
  },
);

function partsOf({ book, namespaceUri }: Scope): readonly CustomXmlPart[] {
  return book.customXml.all().filter((part) => part.namespaceUri === namespaceUri);
}

function onlyItem(scope: Scope): OfficeObject | null {
  const [first, ...others] = partsOf(scope);
  return first && others.length === 0 ? customXmlPartClass.of({ book: scope.book, id: first.id }) : null;
}

function find(scope: Scope, key: unknown): OfficeObject | null {
  const part = scope.book.customXml.find(textArgument(key, 'CustomXmlPartScopedCollection.getItem'));
  return part?.namespaceUri === scope.namespaceUri
    ? customXmlPartClass.of({ book: scope.book, id: part.id })
    : null;
}
