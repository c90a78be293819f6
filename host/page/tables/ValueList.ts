import { element } from '../element';
import type { FilterChoice } from './filterChoices';

/** Values offered; more would make the panel slow and nobody would read them. The search goes through all. */
const mostShown = 1000;

/** The values of a column with a tick each, and a search in them. */
export class ValueList {
  readonly #search = element('input', {
    type: 'search',
    class: 'dialog-field filter-search',
    placeholder: 'Search',
    'aria-label': 'Search the values',
  });
  readonly #list = element('div', { class: 'filter-values', role: 'group', 'aria-label': 'Values shown' });
  readonly #note = element('p', { class: 'card-hint', 'aria-live': 'polite' });
  readonly root = element('div', {}, this.#search, this.#list, this.#note);
  readonly #choices: readonly FilterChoice[];
  readonly #ticked: Set<string>;
  /** The ticks changed. */
  onChange: () => void = () => undefined;

  constructor(choices: readonly FilterChoice[]) {
    this.#choices = choices;
    this.#ticked = new Set(choices.filter(({ isShown }) => isShown).map(({ text }) => text));
    this.#search.addEventListener('input', () => {
      this.#searchFor();
    });
    this.#list.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.#paint();
  }

  /** The texts to show; undefined when it is all of them. */
  get chosen(): readonly string[] | undefined {
    const found = this.#found().filter(({ text }) => this.#ticked.has(text));
    return found.length === this.#choices.length ? undefined : found.map(({ text }) => text);
  }

  /** With a search only what it finds counts, and all of it is ticked at first, as in Excel. */
  #searchFor(): void {
    for (const { text, isShown } of this.#choices) {
      if (this.#search.value !== '' || isShown) this.#ticked.add(text);
      else this.#ticked.delete(text);
    }
    this.#paint();
    this.onChange();
  }

  #found(): readonly FilterChoice[] {
    const wanted = this.#search.value.trim().toLowerCase();
    return this.#choices.filter(({ text }) => text.toLowerCase().includes(wanted));
  }

  #paint(): void {
    const found = this.#found();
    const shown = found.slice(0, mostShown);
    const all = this.#box(this.#search.value === '' ? '(Select all)' : '(Select all that were found)', '');
    const boxes = shown.map((choice) => this.#choiceBox(choice));
    const state = () => {
      const count = found.filter(({ text }) => this.#ticked.has(text)).length;
      all.input.checked = count === found.length;
      all.input.indeterminate = count > 0 && count < found.length;
    };
    all.input.addEventListener('change', () => {
      for (const { text } of found) {
        if (all.input.checked) this.#ticked.add(text);
        else this.#ticked.delete(text);
      }
      for (const box of boxes) box.input.checked = all.input.checked;
      this.onChange();
    });
    this.#list.onchange = () => {
      state();
      this.onChange();
    };
    state();
    this.#list.replaceChildren(...(found.length > 0 ? [all.root] : []), ...boxes.map(({ root }) => root));
    const left = found.length - shown.length;
    this.#note.textContent =
      found.length === 0
        ? 'No value was found.'
        : left > 0
          ? `${left} more values are not listed: search for them.`
          : '';
  }

  #choiceBox({ text, count }: FilterChoice): { root: HTMLElement; input: HTMLInputElement } {
    const box = this.#box(text === '' ? '(Blanks)' : text, String(count));
    box.input.checked = this.#ticked.has(text);
    box.input.addEventListener('change', () => {
      if (box.input.checked) this.#ticked.add(text);
      else this.#ticked.delete(text);
    });
    return box;
  }

  #box(label: string, count: string): { root: HTMLElement; input: HTMLInputElement } {
    const input = element('input', { type: 'checkbox' });
    const root = element(
      'label',
      { class: 'filter-value' },
      input,
      element('span', { class: 'filter-text', title: label }, label),
      element('span', { class: 'filter-count' }, count),
    );
    return { root, input };
  }

  /** Arrow keys go through the ticks. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const inputs = [...this.#list.querySelectorAll('input')];
    const index = inputs.findIndex((input) => input === document.activeElement);
    inputs[index + step]?.focus();
  }
}
