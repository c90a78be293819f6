import type { Book, Sheet } from '../engine';
import { choiceArgument, isAbsent, targetArgument, textArgument } from './arguments';
import { found } from './lookup';
import { worksheetClass } from './Worksheet';

const positionTypes = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where among the tabs `Excel.WorksheetPositionType` and a sheet beside it mean: a zero-based place for a sheet that is added last. */
export function placeArgument(book: Book, positionType: unknown, relativeTo: unknown, what: string): number {
  const type = isAbsent(positionType) ? 'None' : choiceArgument(positionType, positionTypes, what);
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return book.sheets.length;
  if (isAbsent(relativeTo)) return type === 'Before' ? 0 : book.sheets.length;
  const beside = sheetArgument(book, relativeTo, what);
  return type === 'Before' ? beside.position : beside.position + 1;
}

/** A sheet as an argument: a proxy, a name or an id. */
function sheetArgument(book: Book, value: unknown, what: string): Sheet {
  if (typeof value !== 'string') return targetArgument<Sheet>(value, worksheetClass, what);
  const name = textArgument(value, what);
  return found(book.sheetNamed(name) ?? book.sheetById(name), `sheet "${name}"`);
}
