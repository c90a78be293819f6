import type { Sheet } from '../engine';
import { textArgument } from './arguments';
import { method, officeClass, scalar } from './officeClass';

export interface WorksheetCustomPropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

/** `Excel.WorksheetCustomProperty`. */
export const worksheetCustomPropertyClass = officeClass<WorksheetCustomPropertyTarget>(
  'WorksheetCustomProperty',
  {
    key: scalar('1.12', ({ key }) => key),
    value: scalar(
      '1.12',
      ({ sheet, key }) => sheet.customProperties.get(key),
      ({ sheet, key }, value) => {
        writeCustomProperty(sheet, key, textArgument(value, 'WorksheetCustomProperty.value'));
      },
    ),
    delete: method('1.12', ({ sheet, key }) => {
      sheet.change('customProperties', () => sheet.customProperties.delete(key));
      return null;
    }),
  },
  {
    id: ({ key }) => key,
    gone: ({ sheet, key }) =>
      sheet.customProperties.has(key)
        ? undefined
        : "The requested resource doesn't exist: the property was deleted.",
  },
);

/** The key as it was first written; Excel compares keys without regard to case. */
export function keyInUse({ customProperties }: Sheet, key: string): string | undefined {
  return [...customProperties.keys()].find((used) => used.toLowerCase() === key.toLowerCase());
}

export function writeCustomProperty(sheet: Sheet, key: string, value: string): void {
  sheet.change('customProperties', () => sheet.customProperties.set(key, value));
}
