import { ExcelError, type Book, type CustomPropertyValue } from '../engine';
import { method, officeClass, scalar } from './officeClass';

export interface CustomPropertyTarget {
  readonly book: Book;
  readonly key: string;
}

/** `Excel.CustomProperty`. */
export const customPropertyClass = officeClass<CustomPropertyTarget>(
  'CustomProperty',
  {
    key: scalar('1.7', ({ key }) => key),
    value: scalar(
      '1.7',
      (target) => {
        const value = valueOf(target);
        return value instanceof Date ? value.toISOString() : value;
      },
      ({ book, key }, value) => {
        book.properties.custom.set(key, customPropertyValue(value));
        book.announce({ type: 'bookChanged', what: 'properties' });
      },
      { assumed: 'A date is answered as an ISO 8601 text; a text that is given stays a text.' },
    ),
    type: scalar('1.7', (target) => {
      const value = valueOf(target);
      if (value instanceof Date) return 'Date';
      if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
      return typeof value === 'boolean' ? 'Boolean' : 'String';
    }),
    delete: method('1.7', ({ book, key }) => {
      book.properties.custom.delete(key);
      book.announce({ type: 'bookChanged', what: 'properties' });
      return null;
    }),
  },
  {
    id: ({ key }) => key,
    gone: ({ book, key }) =>
      book.properties.custom.has(key)
        ? undefined
        : "The requested resource doesn't exist: the property was deleted.",
  },
);

/** A value that a property of the file can have. */
export function customPropertyValue(value: unknown): CustomPropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: a custom property is a text, a number or a boolean.',
  );
}

function valueOf({ book, key }: CustomPropertyTarget): CustomPropertyValue {
  const value = book.properties.custom.get(key);
  if (value !== undefined) return value;
  throw new ExcelError('ItemNotFound', "The requested resource doesn't exist: the property was deleted.");
}
