import type { CellPosition, Sheet } from '../../engine';

/**
 * How a cell is being edited. `enter`: typed over, arrow keys finish. `edit`: F2, double click or the formula bar,
 * arrow keys move in the text.
 */
export type EditMode = 'enter' | 'edit';

/** An edit of one cell, from the first key to Enter or Escape. The text is shared by cell editor and formula bar. */
export class EditSession {
  readonly sheet: Sheet;
  readonly cell: CellPosition;
  mode: EditMode;
  #text: string;
  readonly #listeners = new Set<(text: string, by: unknown) => void>();

  constructor(sheet: Sheet, cell: CellPosition, mode: EditMode, text: string) {
    this.sheet = sheet;
    this.cell = cell;
    this.mode = mode;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** `by` is who typed, so that it does not write back into its own input. */
  setText(text: string, by: unknown): void {
    if (text === this.#text) return;
    this.#text = text;
    for (const listener of this.#listeners) listener(text, by);
  }

  onText(listener: (text: string, by: unknown) => void): void {
    this.#listeners.add(listener);
  }
}
