import type { DefinedName } from '../engine';
import { namedItemRows } from './namedItemValue';
import { officeClass, scalar } from './officeClass';

/** `Excel.NamedItemArrayValues`: the values of a name that stands for several. */
export const namedItemArrayValuesClass = officeClass<DefinedName>('NamedItemArrayValues', {
  types: scalar('1.7', (name, { book }) => namedItemRows(book, name).types),
  values: scalar('1.7', (name, { book }) => namedItemRows(book, name).values),
});
