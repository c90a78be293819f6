import type { Book } from '../engine';

/** The settings of `Office.context.document.settings` as they travel: name and JSON text. */
export function readSettings(
  settings: ReadonlyMap<string, unknown>,
): readonly { readonly Name: string; readonly Value: string }[] {
  return [...settings].map(([name, value]) => ({ Name: name, Value: JSON.stringify(value) }));
}

/** Takes the settings that `saveAsync` sends: all of them, each time. Who listens hears of it, the saver too. */
export function saveSettings(book: Book, data: unknown): void {
  const { Properties = [] } = data as { Properties?: readonly (readonly [string, string])[] };
  book.settings.clear();
  for (const [name, json] of Properties) book.settings.set(name, JSON.parse(json));
  book.announce({ type: 'settingsChanged' });
}
