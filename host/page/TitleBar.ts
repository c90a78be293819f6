import { element } from './element';
import type { FaultChoice } from './HostConnection';
import { openMenu } from './Menu';

export interface TitleActions {
  open(): void;
  save(): void;
}

/** The top of the page: which file is open, opening and saving, and the menu of faults. */
export class TitleBar {
  readonly #name = element('span', { class: 'file-name' });
  readonly #changed = element('span', { class: 'file-changed', hidden: true }, 'not saved');
  readonly #faults = element(
    'button',
    { type: 'button', class: 'title-button', 'aria-haspopup': 'menu', hidden: true },
    'Faults ▾',
  );
  readonly root: HTMLElement;
  #choices: readonly FaultChoice[] = [];

  /** `undo`: the buttons that take steps back. */
  constructor(actions: TitleActions, undo: HTMLElement) {
    const open = element(
      'button',
      { type: 'button', class: 'title-button', title: 'Open a workbook (Ctrl+O)' },
      'Open…',
    );
    const save = element(
      'button',
      { type: 'button', class: 'title-button', title: 'Save to the downloads (Ctrl+S)' },
      'Save',
    );
    open.addEventListener('click', () => {
      actions.open();
    });
    save.addEventListener('click', () => {
      actions.save();
    });
    this.#faults.addEventListener('click', () => {
      this.#openFaults();
    });
    this.root = element(
      'header',
      { class: 'title-bar' },
      element('span', { class: 'app-mark', 'aria-hidden': 'true' }, '▦'),
      this.#name,
      this.#changed,
      element('span', { class: 'title-buttons' }, open, save, undo, this.#faults),
      element('span', { class: 'title-note' }, 'A workbook to try the add-in in, without Excel'),
    );
  }

  set fileName(name: string) {
    this.#name.textContent = name;
    document.title = `${name} – Clauseboard`;
  }

  /** Whether the workbook differs from its file. */
  set isChanged(isChanged: boolean) {
    this.#changed.hidden = !isChanged;
  }

  set faults(choices: readonly FaultChoice[]) {
    this.#choices = choices;
    this.#faults.hidden = choices.length === 0;
  }

  /** Says on the button how many faults wait or are in force. */
  faultsChanged(): void {
    const count = this.#choices.filter((choice) => choice.isOn()).length;
    this.#faults.textContent = count === 0 ? 'Faults ▾' : `Faults (${count}) ▾`;
    this.#faults.classList.toggle('armed', count > 0);
  }

  #openFaults(): void {
    openMenu(
      this.#faults,
      this.#choices.map((choice) => ({
        label: choice.label,
        checked: choice.isOn(),
        ...(choice.startsSection && { startsSection: true }),
        run: () => {
          choice.toggle();
          this.faultsChanged();
        },
      })),
    );
  }
}
