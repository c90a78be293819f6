import type { Book } from '../engine';
import { textArgument } from './arguments';
import { found } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { tableStyleClass } from './TableStyle';

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_none, index) => `TableStyle${name}${String(index + 1)}`);

/** Excel's own table styles. */
const names = [...numbered('Light', 21), ...numbered('Medium', 28), ...numbered('Dark', 11)];

/** `Excel.TableStyleCollection`: Excel's own styles; workbooks of the host have no others. */
export const tableStyleCollectionClass = officeClass<Book>(
  'TableStyleCollection',
  {
    getCount: method('1.10', () => names.length),
    getDefault: method('1.10', () => tableStyleClass.of('TableStyleMedium2')),
    getItem: method('1.10', (_book, [name]) => found(find(name), `table style "${String(name)}"`)),
    getItemOrNullObject: method('1.10', (_book, [name]) => find(name)),
  },
  {
    collection: {
      items: () => names.map((name) => tableStyleClass.of(name)),
      find: (_book, name) => find(name),
    },
  },
);

function find(name: unknown): OfficeObject | null {
  const wanted = textArgument(name, 'TableStyleCollection.getItem').toLowerCase();
  const style = names.find((one) => one.toLowerCase() === wanted);
  return style === undefined ? null : tableStyleClass.of(style);
}
