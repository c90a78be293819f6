import type { GridParts } from './commands/GridParts';
import { runCommand } from './commands/runCommand';
import { type GridCommand, readCommand } from './grid/gridCommand';

/** Reads the keyboard over a grid while no cell is being edited. */
export class GridKeys {
  readonly #parts: GridParts;

  constructor(grid: HTMLElement, parts: GridParts) {
    this.#parts = parts;
    grid.addEventListener('keydown', (event) => {
      this.#press(event);
    });
  }

  /** Does what a key would do, for buttons that stand for one; nothing while a cell is being edited. */
  run(command: GridCommand): void {
    if (!this.#parts.editor.session) runCommand(this.#parts, command);
  }

  #press(event: KeyboardEvent): void {
    const { editor, cellEditor } = this.#parts;
    if (editor.session || event.isComposing) return;
    const command = readCommand(event);
    if (command) {
      event.preventDefault();
      runCommand(this.#parts, command);
      return;
    }
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Input methods announce themselves with "Process"; their text goes into the editor too.
    if (isTyping || event.key === 'Process') editor.start('enter', cellEditor, '');
  }
}
