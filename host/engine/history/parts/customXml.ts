import type { Book } from '../../Book';
import { part } from './Part';

/** XML that add-ins keep in the file. */
export const customXml = part(
  ({ customXml: parts }: Book) => parts.memento(),
  (book, picture) => {
    book.customXml.restore(picture);
  },
);
