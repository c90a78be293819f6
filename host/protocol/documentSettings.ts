/** The settings of `Office.context.document.settings` as they travel: name and JSON text. */
export function readSettings(
  settings: ReadonlyMap<string, unknown>,
): readonly { readonly Name: string; readonly Value: string }[] {
  return [...settings].map(([name, value]) => ({ Name: name, Value: JSON.stringify(value) }));
}

/** Takes the settings that `saveAsync` sends: all of them, each time. */
export function saveSettings(settings: Map<string, unknown>, data: unknown): void {
  const { Properties = [] } = data as { Properties?: readonly (readonly [string, string])[] };
  settings.clear();
  for (const [name, json] of Properties) settings.set(name, JSON.parse(json));
}
