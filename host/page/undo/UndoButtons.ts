import type { Editor } from '../editing/Editor';
import { element } from '../element';
import { drawIcon } from '../home/icons';
import type { PageKeys } from '../pageKeys';
import type { Workspace } from '../Workspace';
import { inSentence, takeBack } from './takeBack';

const kinds = [
  { kind: 'undo', label: 'Undo', keys: 'Ctrl+Z' },
  { kind: 'redo', label: 'Redo', keys: 'Ctrl+Y' },
] as const;

type Kind = (typeof kinds)[number]['kind'];

/** The two buttons that take steps back and do them again, and their keys. */
export class UndoButtons {
  readonly #workspace: Workspace;
  readonly #editor: Editor;
  readonly #buttons: readonly { readonly kind: Kind; readonly button: HTMLButtonElement }[];
  readonly root: HTMLElement;

  constructor(workspace: Workspace, editor: Editor) {
    this.#workspace = workspace;
    this.#editor = editor;
    this.#buttons = kinds.map(({ kind }) => ({ kind, button: this.#makeButton(kind) }));
    this.root = element('span', { class: 'title-buttons' }, ...this.#buttons.map(({ button }) => button));
    workspace.onEvent(() => {
      this.#refresh();
    });
    workspace.onBook(() => {
      this.#refresh();
    });
    this.#refresh();
  }

  /** What the keys do while no text is being edited. */
  get keys(): PageKeys {
    const run = (kind: Kind) => () => {
      takeBack(this.#workspace, kind);
      this.#refresh();
    };
    return { 'Ctrl+Z': run('undo'), 'Ctrl+Y': run('redo'), 'Ctrl+Shift+Z': run('redo') };
  }

  #makeButton(kind: Kind): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'title-button undo-button' });
    button.append(drawIcon(kind));
    // The focus stays where it is: in the sheet, or in the text being edited.
    button.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    button.addEventListener('click', () => {
      // Browsers offer no other way into the undo of a text field.
      if (this.#editor.session) document.execCommand(kind);
      else takeBack(this.#workspace, kind);
      this.#refresh();
    });
    return button;
  }

  #refresh(): void {
    const { undoTitle, redoTitle } = this.#workspace.book.history;
    for (const { kind, button } of this.#buttons) {
      const step = kind === 'undo' ? undoTitle : redoTitle;
      const { label, keys } = kinds[kind === 'undo' ? 0 : 1];
      // Not the attribute: a button that is disabled while it has the focus would lose it.
      button.setAttribute('aria-disabled', String(step === null));
      button.title =
        step === null ? `Nothing to ${kind} (${keys})` : `${label}: ${inSentence(step)} (${keys})`;
      button.setAttribute('aria-label', step === null ? label : `${label}: ${inSentence(step)}`);
    }
  }
}
