import type { Book } from '../engine';
import { method, officeClass, scalar } from './officeClass';

export interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

/** `Excel.Setting`. Values are JSON; office.js writes dates as `Date(milliseconds)` and reads them back. */
export const settingClass = officeClass<SettingTarget>(
  'Setting',
  {
    key: scalar('1.4', ({ key }) => key),
    value: scalar(
      '1.4',
      ({ book, key }) => book.settings.get(key),
      ({ book, key }, value) => {
        writeSetting(book, key, value);
      },
    ),
    delete: method('1.4', ({ book, key }) => {
      book.settings.delete(key);
      book.announce({ type: 'settingsChanged' });
      return null;
    }),
  },
  {
    id: ({ key }) => key,
    gone: ({ book, key }) =>
      book.settings.has(key) ? undefined : "The requested resource doesn't exist: the setting was deleted.",
  },
);

export function writeSetting(book: Book, key: string, value: unknown): void {
  book.settings.set(key, value);
  book.announce({ type: 'settingsChanged' });
}
