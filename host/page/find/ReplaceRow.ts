import { areaOf, replaceText } from '../../engine';
import { element } from '../element';
import type { Workspace } from '../Workspace';
import type { FoundCell } from './findCells';

/** What the row acts on: what its bar looks for. */
interface Sought {
  readonly text: () => string;
  readonly found: () => readonly FoundCell[];
  readonly goOn: () => void;
  /** Counts anew what is found. */
  readonly count: () => void;
}

/** Ctrl+H: the row of the find bar that puts another text in the place of the one found. */
export class ReplaceRow {
  readonly #with = element('input', {
    class: 'find-text',
    type: 'text',
    'aria-label': 'Replace with',
    placeholder: 'Replace with',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly #one = element('button', { type: 'button', class: 'button' }, 'Replace');
  readonly #all = element('button', { type: 'button', class: 'button' }, 'Replace all');
  readonly root = element('div', { class: 'replace-row', hidden: true }, this.#with, this.#one, this.#all);
  readonly #workspace: Workspace;
  readonly #sought: Sought;

  constructor(workspace: Workspace, sought: Sought) {
    this.#workspace = workspace;
    this.#sought = sought;
    this.#one.addEventListener('click', () => {
      this.#replaceOne();
    });
    this.#all.addEventListener('click', () => {
      this.#replaceAll();
    });
    this.#with.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#replaceOne();
    });
  }

  /** The cell that one is at, if it was found; then on to the next. */
  #replaceOne(): void {
    const { sheet, selection } = this.#workspace;
    const { row, column } = selection.active;
    const here = this.#sought
      .found()
      .filter((cell) => cell.sheet === sheet && cell.row === row && cell.column === column);
    if (this.#replaceIn(here) !== null) this.#sought.goOn();
  }

  #replaceAll(): void {
    const count = this.#replaceIn(this.#sought.found());
    if (count === null) return;
    this.#sought.count();
    const nothing = `There is no "${this.#sought.text()}" to replace.`;
    this.#workspace.tell(count === 0 ? nothing : `Replaced in ${cells(count)}.`, 'passing');
  }

  /** How many cells changed; null when the workbook refused. All are one step to undo. */
  #replaceIn(found: readonly FoundCell[]): number | null {
    const { book, attempt } = this.#workspace;
    // Find takes these as plain characters, so they must not stand for others here.
    const text = this.#sought.text().replace(/[~*?]/g, '~$&');
    const change = { text, replacement: this.#with.value };
    const criteria = { completeMatch: false, matchCase: false };
    let count = 0;
    const isDone = attempt(() => {
      for (const { sheet, row, column } of found) sheet.assertWritable(areaOf(row, column));
      book.batch(() => {
        for (const { sheet, row, column } of found)
          count += replaceText(sheet, areaOf(row, column), change, criteria);
        if (count > 0) book.history.entitle(`Replace in ${cells(count)}`);
      });
    });
    return isDone ? count : null;
  }
}

const cells = (count: number) => (count === 1 ? '1 cell' : `${String(count)} cells`);
