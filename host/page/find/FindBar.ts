import { element } from '../element';
import { selectCell } from '../grid/Selection';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';
import { findCells, type FoundCell, nextFound } from './findCells';
import { ReplaceRow } from './ReplaceRow';

/** Ctrl+F: a bar over the cells that looks for a text in the sheet or the whole workbook. Ctrl+H: also replaces it. */
export class FindBar {
  readonly #text = element('input', {
    class: 'find-text',
    type: 'text',
    'aria-label': 'Find',
    placeholder: 'Find',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly #scope = element(
    'select',
    { class: 'find-scope', 'aria-label': 'Search in' },
    element('option', { value: 'sheet' }, 'This sheet'),
    element('option', { value: 'workbook' }, 'Workbook'),
  );
  readonly #count = element('span', { class: 'find-count', role: 'status', 'aria-live': 'polite' });
  readonly #previous = button('↑', 'Previous (Shift+Enter)');
  readonly #next = button('↓', 'Next (Enter)');
  readonly #close = button('✕', 'Close (Esc)');
  readonly root = element('div', {
    class: 'find-bar over-cells',
    role: 'search',
    'aria-label': 'Find in the workbook',
    hidden: true,
  });
  readonly #workspace: Workspace;
  readonly #view: GridView;
  readonly #replace: ReplaceRow;
  /** Called when the sheet is to have the focus again. */
  onLeave: () => void = () => undefined;

  constructor(workspace: Workspace, view: GridView) {
    this.#workspace = workspace;
    this.#view = view;
    this.#replace = new ReplaceRow(workspace, {
      text: () => this.#text.value,
      found: () => this.#found(),
      goOn: () => {
        this.go(1);
      },
      count: () => {
        this.#showCount(this.#found());
      },
    });
    this.root.append(
      element(
        'div',
        { class: 'find-row' },
        this.#text,
        this.#scope,
        this.#count,
        this.#previous,
        this.#next,
        this.#close,
      ),
      this.#replace.root,
    );
    this.root.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    this.#text.addEventListener('input', () => {
      this.#showCount(this.#found());
    });
    this.#scope.addEventListener('change', () => {
      this.#showCount(this.#found());
    });
    this.#next.addEventListener('click', () => {
      this.go(1);
    });
    this.#previous.addEventListener('click', () => {
      this.go(-1);
    });
    this.#close.addEventListener('click', () => {
      this.close();
    });
  }

  open(replace = false): void {
    this.root.hidden = false;
    this.#replace.root.hidden = !replace;
    this.#text.focus();
    this.#text.select();
    this.#showCount(this.#found());
  }

  close(): void {
    this.root.hidden = true;
    this.onLeave();
  }

  /** Goes to the next cell found (or the one before); asks for a text first when there is none yet. */
  go(step: 1 | -1): void {
    if (this.#text.value === '') {
      this.open(!this.#replace.root.hidden);
      return;
    }
    const { book, sheet, selection } = this.#workspace;
    const found = this.#found();
    const index = nextFound(found, { sheet, ...selection.active }, step, book.sheets);
    const cell = found[index];
    if (!cell) {
      this.#showCount(found);
      this.#workspace.tell(`"${this.#text.value}" was not found.`, 'problem');
      return;
    }
    this.#workspace.attempt(() => {
      book.activeSheet = cell.sheet;
      this.#workspace.select(selectCell(cell, this.#view.geometry.mergeAt));
    });
    this.#view.reveal(cell);
    this.#showCount(found, index);
  }

  #found(): FoundCell[] {
    const { book, sheet } = this.#workspace;
    const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
    const sheets = this.#scope.value === 'workbook' ? visible : [sheet];
    return findCells(sheets, { text: this.#text.value, isWhole: false });
  }

  #showCount(found: readonly FoundCell[], index?: number): void {
    const { length } = found;
    if (this.#text.value === '') this.#count.textContent = '';
    else if (length === 0) this.#count.textContent = 'Not found';
    else this.#count.textContent = index === undefined ? `${length} found` : `${index + 1} of ${length}`;
    this.root.classList.toggle('nothing', this.#text.value !== '' && length === 0);
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation();
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    const isReplace = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'h';
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.#text) this.go(event.shiftKey ? -1 : 1);
    else if (event.key === 'F3') this.go(event.shiftKey ? -1 : 1);
    else if (isFind) this.#text.select();
    else if (isReplace) this.open(true);
    else return;
    event.preventDefault();
  }
}

function button(sign: string, label: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'icon-button', title: label, 'aria-label': label }, sign);
}
