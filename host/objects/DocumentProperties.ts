import { ExcelError, type Book, type BookProperties } from '../engine';
import { textArgument, wholeNumberArgument } from './arguments';
import { customPropertyCollectionClass } from './CustomPropertyCollection';
import { navigation, officeClass, type Scalar, scalar } from './officeClass';

/** `Excel.DocumentProperties`: what the file says about itself. */
export const documentPropertiesClass = officeClass<Book>('DocumentProperties', {
  title: text('title'),
  subject: text('subject'),
  author: text('author'),
  keywords: text('keywords'),
  comments: text('comments'),
  category: text('category'),
  manager: text('manager'),
  company: text('company'),
  lastAuthor: scalar('1.7', ({ properties }) => properties.lastAuthor),
  creationDate: scalar('1.7', ({ properties }) => properties.creationDate.toISOString()),
  revisionNumber: scalar(
    '1.7',
    ({ properties }) => properties.revisionNumber,
    (book, value) => {
      book.properties.revisionNumber = wholeNumberArgument(value, 'DocumentProperties.revisionNumber');
      book.announce({ type: 'bookChanged', what: 'properties' });
    },
    { assumed: '0 for a workbook whose file does not say; saving does not count it up.' },
  ),
  custom: navigation('1.7', (book) => customPropertyCollectionClass.of(book)),
});

type TextProperty =
  'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company';

function text(key: TextProperty & keyof BookProperties): Scalar<Book> {
  return scalar(
    '1.7',
    ({ properties }) => properties[key],
    (book, value) => {
      const given = textArgument(value, `DocumentProperties.${key}`);
      // The limit of the file's properties in Excel.
      if (given.length > 255) {
        throw new ExcelError(
          'InvalidArgument',
          `The argument is invalid or missing or has an incorrect format: DocumentProperties.${key} has at most 255 characters.`,
        );
      }
      book.properties[key] = given;
      book.announce({ type: 'bookChanged', what: 'properties' });
    },
  );
}
