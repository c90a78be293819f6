import { areaOf, type ErrorText, formatAddress, isErrorValue } from '../../engine';
import type { EditSession } from './EditSession';

/** Says in words what the error of a formula just entered means, since its cell shows only a code; null where it has none. */
export function errorSentence({ sheet, cell, text }: EditSession): string | null {
  const value = sheet.value(cell.row, cell.column);
  if (!text.startsWith('=') || !isErrorValue(value)) return null;
  const address = formatAddress(areaOf(cell.row, cell.column));
  return `${address} gives ${value.error}: ${errorWords[value.error]}`;
}

const errorWords: Readonly<Record<ErrorText, string>> = {
  '#NULL!': 'two ranges have no cell in common.',
  '#DIV/0!': 'a division by zero or by an empty cell.',
  '#VALUE!': 'a value of the wrong kind, for example a text in a sum.',
  '#REF!': 'a cell that it refers to is no longer there.',
  '#NAME?': 'a name or function that is not known.',
  '#NUM!': 'a number out of range.',
  '#N/A': 'a value is not available.',
  '#SPILL!': 'the results do not fit: cells in their way are not empty.',
  '#CALC!': 'it cannot be calculated.',
};
