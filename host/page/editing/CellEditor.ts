import { element } from '../element';
import { boxStyle, fontShorthand, horizontalSide } from '../grid/formatStyle';
import type { GridView } from '../grid/GridView';
import { measureText } from '../grid/measureText';
import type { Editor, EditInput } from './Editor';
import type { EditSession } from './EditSession';
import { editKey } from './editKeys';

/** The text box over the cell that is being edited. It grows with its text, over the cells to the right and below. */
export class CellEditor implements EditInput {
  readonly #box = element('textarea', {
    class: 'cell-editor',
    'aria-label': 'Edit cell',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
    hidden: true,
  });
  readonly #view: GridView;
  readonly #editor: Editor;
  #session: EditSession | undefined;

  constructor(view: GridView, editor: Editor) {
    this.#view = view;
    this.#editor = editor;
    view.overlay.append(this.#box);
    editor.addInput(this);
    this.#box.addEventListener('input', () => {
      this.#session?.setText(this.#box.value, this);
      this.#editor.typed(this.#box);
      this.#place();
    });
    this.#box.addEventListener('focus', () => {
      if (this.#session) this.#editor.focus(this);
    });
    this.#box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (this.#session) editKey(event, this.#session, this.#editor, this.#box);
    });
    // The clipboard here belongs to the text, not to the cells around it.
    for (const type of ['copy', 'cut', 'paste'] as const) {
      this.#box.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    view.onPaint(() => {
      this.#place();
    });
  }

  begin(session: EditSession, focus: boolean): void {
    this.#session = session;
    this.#box.hidden = false;
    this.#box.value = session.text;
    const { row, column } = session.cell;
    const format = session.sheet.format(row, column);
    // A formula reads from the left, wherever its result stands.
    const side = session.text.startsWith('=') ? 'left' : horizontalSide(format, kindOf(session.text));
    this.#box.style.cssText = `font:${fontShorthand(format)};color:${format.font.color || '#000'};${boxStyle(format, side)}`;
    session.onText((text, by) => {
      if (by !== this) this.#box.value = text;
      this.#place();
    });
    this.#place();
    if (!focus) return;
    this.#box.focus({ preventScroll: true });
    this.putCaret(session.text.length);
  }

  end(): void {
    this.#session = undefined;
    this.#box.hidden = true;
    this.#box.value = '';
  }

  resume(selectAll: boolean): void {
    this.#box.focus({ preventScroll: true });
    if (selectAll) this.#box.select();
  }

  get caret(): number {
    return this.#box.selectionStart;
  }

  putCaret(at: number): void {
    this.#box.setSelectionRange(at, at);
  }

  get isInSight(): boolean {
    return this.#session !== undefined && this.#session.sheet === this.#view.sheet;
  }

  #place(): void {
    const session = this.#session;
    if (!session) return;
    // Pointing at a range of another sheet: the cell being edited is not in sight.
    const rect = session.sheet === this.#view.sheet ? this.#view.viewRect(session.cell) : undefined;
    this.#box.style.visibility = rect ? 'visible' : 'hidden';
    if (!rect) return;
    const { style } = this.#box;
    const lines = session.text.split('\n');
    const widest = Math.max(...lines.map((line) => measureText(line, style.font)));
    const room = Math.max(rect.width, this.#view.overlay.clientWidth - rect.left - 4);
    const width = Math.min(room, Math.max(rect.width + 1, Math.ceil(widest) + 14));
    style.left = `${rect.left - 1}px`;
    style.top = `${rect.top - 1}px`;
    style.width = `${width}px`;
    style.height = 'auto';
    style.height = `${Math.max(rect.height + 1, this.#box.scrollHeight + 2)}px`;
  }
}

const kindOf = (text: string) => (text !== '' && !Number.isNaN(Number(text)) ? 'number' : 'text');
