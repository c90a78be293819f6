import type { Sheet } from '../../engine';
import { element } from '../element';
import type { InputHelp } from './Editor';
import type { EditSession } from './EditSession';
import { functionHints } from './functionHints';
import { functionAt, type Suggestion, suggestionsAt, type Vocabulary } from './suggestions';

/**
 * The list of functions, names, tables and columns under the input while a formula is typed, and the arguments of the
 * function that the caret is in. Arrow keys choose, Tab takes, Escape closes the list and leaves the edit open.
 */
export class FormulaHelp implements InputHelp {
  readonly #list = element('div', {
    class: 'formula-list over-cells',
    id: 'formula-list',
    role: 'listbox',
    'aria-label': 'Functions and names',
    hidden: true,
  });
  readonly #hint = element('div', { class: 'formula-hint over-cells', role: 'note', hidden: true });
  #box: HTMLTextAreaElement | undefined;
  #offered: readonly Suggestion[] = [];
  #from = 0;
  #current = 0;

  constructor() {
    this.#list.addEventListener('pointerdown', (event) => {
      // The input keeps the focus.
      event.preventDefault();
      const option =
        event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.#take(Number(option.dataset['index']));
    });
  }

  show(session: EditSession, box: HTMLTextAreaElement): void {
    const caret = box.selectionStart;
    this.#box = box;
    if (!this.#list.isConnected) document.body.append(this.#list, this.#hint);
    const found = suggestionsAt(session.text, caret, vocabularyOf(session.sheet, session.cell));
    this.#offered = found?.list ?? [];
    this.#from = found?.from ?? 0;
    this.#current = 0;
    this.#showList();
    this.#showHint(functionAt(session.text, caret));
  }

  close(): void {
    this.#closeList();
    this.#hint.hidden = true;
    this.#box = undefined;
  }

  press(event: KeyboardEvent): boolean {
    if (this.#list.hidden || event.altKey || event.ctrlKey) return false;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#current = wrapped(this.#current + (event.key === 'ArrowDown' ? 1 : -1), this.#offered.length);
        this.#showList();
        return true;
      case 'Tab':
        this.#take(this.#current);
        return true;
      case 'Escape':
        this.#closeList();
        return true;
      default:
        return false;
    }
  }

  #take(index: number): void {
    const box = this.#box;
    const chosen = this.#offered[index];
    if (!box || !chosen) return;
    box.setRangeText(chosen.insert, this.#from, box.selectionStart, 'end');
    box.dispatchEvent(new Event('input'));
  }

  #showList(): void {
    const box = this.#box;
    if (!box || this.#offered.length === 0) {
      this.#closeList();
      return;
    }
    this.#list.replaceChildren(
      ...this.#offered.map(({ label, kind }, index) =>
        element(
          'div',
          {
            class: `formula-choice ${kind}`,
            role: 'option',
            id: `formula-choice-${index}`,
            'data-index': index,
            'aria-selected': String(index === this.#current),
          },
          label,
        ),
      ),
    );
    box.setAttribute('aria-controls', this.#list.id);
    box.setAttribute('aria-activedescendant', `formula-choice-${this.#current}`);
    this.#list.hidden = false;
    place(this.#list, box, this.#hint.hidden ? 2 : 26);
  }

  #showHint(name: string | null): void {
    const box = this.#box;
    const hint = name === null ? undefined : functionHints.get(name);
    this.#hint.hidden = hint === undefined || box === undefined;
    if (hint === undefined || box === undefined) return;
    this.#hint.replaceChildren(element('strong', {}, String(name)), `(${hint})`);
    place(this.#hint, box, 2);
    if (!this.#list.hidden) place(this.#list, box, 26);
  }

  #closeList(): void {
    this.#list.hidden = true;
    this.#offered = [];
    this.#box?.removeAttribute('aria-activedescendant');
  }
}

function vocabularyOf(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): Vocabulary {
  const { book } = sheet;
  const visible = [...sheet.names.all(), ...book.names.all()].filter((name) => name.visible);
  return {
    functions: functionHints,
    names: [...new Set(visible.map(({ name }) => name))],
    tables: new Map(book.tables.map((table) => [table.name, table.columns.map((one) => one.name)])),
    ownTable: sheet.tables.at(row, column)?.name,
  };
}

/** Under the input, or above it near the bottom of the window. */
function place(panel: HTMLElement, box: HTMLElement, gap: number): void {
  const rect = box.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const isBelow = rect.bottom + gap + height <= window.innerHeight;
  panel.style.left = `${Math.max(4, Math.min(rect.left, window.innerWidth - width - 4))}px`;
  panel.style.top = `${isBelow ? rect.bottom + gap : Math.max(4, rect.top - gap - height)}px`;
}

function wrapped(index: number, count: number): number {
  return (index + count) % count;
}
