/** Keys that mean something wherever the focus is on the page, by what is pressed: `Ctrl+Shift+L`, `Shift+F2`. */
export type PageKeys = Readonly<Record<string, () => void>>;

/** Hears keys before the parts of the page do. `isFree` is false while they belong to a text being edited or a dialog. */
export function listenForKeys(root: HTMLElement, keys: PageKeys, isFree: () => boolean): void {
  root.addEventListener(
    'keydown',
    (event) => {
      const run = keys[pressed(event)];
      if (!run || !isFree()) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    },
    true,
  );
}

/** Whether keys are typed into a text here. */
export function isTextField(focused: Element | null): boolean {
  if (focused instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(focused.type);
  return (
    focused instanceof HTMLTextAreaElement || (focused instanceof HTMLElement && focused.isContentEditable)
  );
}

/** The name of a key with those held down, in the order Ctrl, Alt, Shift; the Mac's command key counts as Ctrl. */
export function pressed(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
  ];
  return held.join('') + (event.key.length === 1 ? event.key.toUpperCase() : event.key);
}
