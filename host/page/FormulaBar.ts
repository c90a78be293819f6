import { element } from './element';
import type { Editor, EditInput } from './editing/Editor';
import { editKey } from './editing/editKeys';
import type { EditSession } from './editing/EditSession';
import { NameBox } from './NameBox';
import type { Workspace } from './Workspace';

/** The line above the sheet: where one is (and goes), and what the active cell holds. */
export class FormulaBar implements EditInput {
  readonly #name: NameBox;
  readonly #cancel = iconButton('✕', 'Cancel (Esc)');
  readonly #enter = iconButton('✓', 'Enter');
  readonly #expand = iconButton('⌄', 'Show more of the formula (Ctrl+Shift+U)');
  readonly #input = element('textarea', {
    class: 'formula-input',
    'aria-label': 'Formula bar',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly root: HTMLElement;
  readonly #workspace: Workspace;
  readonly #editor: Editor;
  #session: EditSession | undefined;
  /** Called when the person is done here and the sheet is to have the focus. */
  onLeave: () => void = () => undefined;

  constructor(workspace: Workspace, editor: Editor) {
    this.#workspace = workspace;
    this.#editor = editor;
    this.#name = new NameBox(workspace, () => {
      this.onLeave();
    });
    this.root = element(
      'div',
      { class: 'formula-bar' },
      this.#name.root,
      element('span', { class: 'formula-buttons' }, this.#cancel, this.#enter),
      element('span', { class: 'formula-sign', 'aria-hidden': 'true' }, 'fx'),
      element('div', { class: 'formula-field' }, this.#input),
      this.#expand,
    );
    this.#expand.addEventListener('click', () => {
      this.#toggle();
    });
    editor.addInput(this);
    this.#listenToInput();
    this.refresh();
  }

  /** Shows the active cell again, after a move or a change. */
  refresh(): void {
    this.#name.refresh();
    if (this.#session) return;
    const { selection, sheet } = this.#workspace;
    const { active } = selection;
    const isHidden = sheet.protection.protected && sheet.format(active.row, active.column).formulaHidden;
    this.#input.value = isHidden ? '' : sheet.editText(active.row, active.column);
  }

  /** F5 and Ctrl+G: the name box takes an address to go to. */
  goTo(): void {
    this.#name.focus();
  }

  begin(session: EditSession, focus: boolean): void {
    this.#session = session;
    this.root.classList.add('editing');
    this.#input.value = session.text;
    session.onText((text, by) => {
      if (by !== this) this.#input.value = text;
    });
    if (focus) this.#input.focus();
  }

  end(): void {
    this.#session = undefined;
    this.root.classList.remove('editing');
    this.refresh();
  }

  resume(selectAll: boolean): void {
    this.#input.focus();
    if (selectAll) this.#input.select();
  }

  get caret(): number {
    return this.#input.selectionStart;
  }

  readonly isInSight = true;

  putCaret(at: number): void {
    this.#input.setSelectionRange(at, at);
  }

  /** Ctrl+Shift+U: the bar shows one line, or several. */
  #toggle(): void {
    const isExpanded = this.root.classList.toggle('expanded');
    this.#expand.setAttribute('aria-pressed', String(isExpanded));
  }

  #listenToInput(): void {
    this.#input.addEventListener('focus', () => {
      if (this.#session) this.#editor.focus(this);
      else this.#editor.start('edit', this);
      if (this.#session) this.#session.mode = 'edit';
      else this.#input.blur();
    });
    this.#input.addEventListener('input', () => {
      this.#session?.setText(this.#input.value, this);
      this.#editor.typed(this.#input);
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'u') {
        event.preventDefault();
        this.#toggle();
      } else if (this.#session) editKey(event, this.#session, this.#editor, this.#input);
    });
    for (const button of [this.#cancel, this.#enter]) {
      // The input keeps the focus, so the edit is still its own when the click comes.
      button.addEventListener('pointerdown', (event) => {
        event.preventDefault();
      });
    }
    this.#cancel.addEventListener('click', () => {
      this.#editor.cancel();
    });
    this.#enter.addEventListener('click', () => {
      void this.#editor.commit('stay');
    });
  }
}

function iconButton(sign: string, label: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'icon-button', title: label, 'aria-label': label }, sign);
}
